import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.models.changes import Changes
from app.services.conversation_queries import thread_counts
from app.ui.messages import conversation
from app.ui.messages.conversation import ConversationPane
from app.ui.messages.conversation_addresses import AddressDialog, TextDialog
from tests.services.spoken import speak
from tests.ui.messages.inbox import CLIENT, ME, TODAY_AT, add_room, line, opened, pane, row_of
from tests.ui.orders.desk import NOW, Desk


def copied() -> str:
    return QGuiApplication.clipboard().text()


def dialog_of(made: ConversationPane, kind: type[TextDialog | AddressDialog]) -> object:
    found = made.window().findChildren(kind)
    assert found
    return found[-1]


def test_it_opens_at_the_first_unread_message_with_a_rule(desk: Desk) -> None:
    room = add_room(desk.database, "r", *[ME] * 50, *[CLIENT] * 60)
    made = opened(desk, room)
    row = made.model.place_of(made.model.unread_id or 0)
    assert row is not None
    assert made.model.lines[row].body == "r-50"
    assert 0 <= made.view.visualRect(made.model.index(row)).top() < 40


def test_it_opens_at_a_message_and_chooses_it(desk: Desk) -> None:
    room = add_room(desk.database, "r", *[ME] * 90)
    made = pane(desk)
    with desk.qtbot.waitSignal(made.opened):
        made.show_conversation(room, 30)
    assert [one.id for one in made.view.chosen()] == [30]


def test_messages_are_copied_one_by_one_and_whole(desk: Desk) -> None:
    made = opened(desk, add_room(desk.database, "r", CLIENT, ME))
    made.view.selectionModel().clear()
    made.copy_chosen()
    assert desk.toasts == []
    made.view.choose(1)
    made.copy_chosen()
    assert copied() == "r-0"
    QTest.keyClick(made.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    made.copy_chosen()
    assert "Me 20 Nov 2026 11:00\nr-1" in copied()
    made.copy_whole()
    desk.until(lambda: len(desk.toasts) == 3)
    assert copied().count("20 Nov 2026") == 2
    assert [said for said, _ in desk.toasts][:2] == ["Message copied", "2 messages copied"]
    pane(desk).copy_whole()


def test_text_is_shown_to_select_from(desk: Desk) -> None:
    made = opened(desk, add_room(desk.database, "r", CLIENT, ME))
    made.view.selectionModel().clear()
    made.select_text()
    whole = dialog_of(made, TextDialog)
    assert isinstance(whole, TextDialog)
    assert "r-0" in whole.text.toPlainText()
    whole.close()
    made.view.text_wanted.emit(line(5, "長い話"))
    one = dialog_of(made, TextDialog)
    assert isinstance(one, TextDialog)
    assert "長い話" in one.text.toPlainText()
    one.close()


def test_addresses_are_asked_about_and_the_site_opens_on_a_click(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    went: list[str] = []
    monkeypatch.setattr(conversation, "open_address", went.append)
    made = opened(desk, add_room(desk.database, "77", CLIENT))
    made.view.address_wanted.emit("https://a.example")
    asked = dialog_of(made, AddressDialog)
    assert isinstance(asked, AddressDialog)
    asked.close()
    made.head.asked.emit("open")
    assert went == ["https://coconala.com/talkrooms/77"]
    nowhere = pane(desk)
    nowhere.open_on_site()
    assert (nowhere.address, len(went)) == (None, 1)


def test_the_head_pins_and_asks_for_the_details(desk: Desk) -> None:
    room = add_room(desk.database, "77", CLIENT)
    made = opened(desk, room)
    made.head.asked.emit("pin")
    desk.until(lambda: row_of(desk, room).is_pinned)
    with desk.qtbot.waitSignal(made.details_wanted):
        made.head.asked.emit("details")
    with desk.qtbot.waitSignal(made.left):
        made.view.left.emit()


def test_a_part_of_a_room_says_so(desk: Desk) -> None:
    made = opened(desk, add_room(desk.database, "77", CLIENT, is_whole=0))
    assert made.notice.isVisible()
    made.show_row(row_of(desk, add_room(desk.database, "78", CLIENT)))
    assert not made.notice.isVisible()


def test_nothing_is_shown_until_something_is_chosen(desk: Desk) -> None:
    made = pane(desk)
    made.show_conversation(None)
    assert made.nothing.isVisible()
    made.mark_unread()
    made.on_committed(Changes("x", {"messages": None}))
    made.set_composer(QLabel("reply"))
    assert made.row is None


def test_what_is_captured_meanwhile_appears(desk: Desk) -> None:
    room = add_room(desk.database, "r", ME)
    made = opened(desk, room)
    desk.database.write(speak, "other", [ME], TODAY_AT)
    made.on_committed(Changes("x", {"orders": None}))
    made.on_committed(Changes("x", {"messages": None}))
    desk.until(lambda: not desk.context.tasks.pending)
    assert len(made.model.lines) == 1


def test_what_was_read_is_made_unread_again(desk: Desk) -> None:
    room = add_room(desk.database, "r", CLIENT, at=TODAY_AT)
    made = opened(desk, room)
    made.mark_unread()
    desk.until(lambda: not desk.context.tasks.pending)
    assert desk.database.read(thread_counts, NOW).unread == 1
