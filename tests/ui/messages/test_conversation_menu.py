from datetime import date

from PySide6.QtWidgets import QMenu

from app.models.moments import day_of
from app.services.risk_queries import risk_notes_of
from app.ui.messages.conversation import ConversationPane
from app.ui.messages.conversation_menu import DayDialog
from tests.ui.messages.inbox import CLIENT, add_room, opened, pane, row_of
from tests.ui.orders.desk import Desk


def names(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def choose(made: ConversationPane, name: str) -> None:
    menu = made.make_menu()
    next(action for action in menu.actions() if action.text() == name).trigger()
    menu.deleteLater()


def test_all_that_can_be_done_stands_in_it(desk: Desk) -> None:
    order = desk.add("Banner")
    made = opened(desk, add_room(desk.database, "9", CLIENT, order_id=order, is_pinned=1))
    menu = made.make_menu()
    for name in ("Copy message", "Unpin", "Put away", "Open the order", "Part from the order"):
        assert name in names(menu)
    menu.deleteLater()
    choose(made, "Open the order")
    assert desk.actions == [f"orders {{'order_id': {order}}}"]
    choose(made, "Part from the order")
    choose(made, "Unpin")
    choose(made, "Put away")
    desk.until(lambda: not desk.context.tasks.pending)
    row = row_of(desk, made.conversation_id or 0)
    assert (row.order, row.is_pinned, row.is_archived) == (None, False, True)
    made.show_row(row)
    menu = made.make_menu()
    assert {"Pin", "Take back into the list"} <= set(names(menu))
    menu.deleteLater()


def test_without_a_conversation_there_is_little_to_do(desk: Desk) -> None:
    made = pane(desk)
    menu = made.make_menu()
    assert "Pin" not in names(menu)
    menu.deleteLater()


def test_a_loose_conversation_is_joined_to_an_order(desk: Desk) -> None:
    order, room = desk.add("Banner"), add_room(desk.database, "9", CLIENT)
    made = opened(desk, room)
    menu = made.make_menu()
    assert "Join to an order…" in names(menu)
    menu.deleteLater()
    dialog = made.menu.ask_order(row_of(desk, room))
    desk.until(lambda: dialog.orders.count() == 1)
    dialog.accept()
    desk.until(lambda: row_of(desk, room).order is not None)
    assert row_of(desk, room).order == desk.row(order)


def test_a_day_is_asked_for_and_gone_to(desk: Desk) -> None:
    went: list[date] = []
    dialog = DayDialog(desk.context, went.append, desk.window())
    dialog.accept()
    assert went == []
    dialog.day.set_day(date(2026, 11, 21))
    dialog.accept()
    assert went == [date(2026, 11, 21)]
    made = opened(desk, add_room(desk.database, "9", CLIENT))
    asked = made.menu.ask_day()
    asked.day.set_day(date(2026, 11, 20))
    with desk.qtbot.waitSignal(made.opened):
        asked.accept()


def test_an_address_is_asked_for_kept_and_refused(desk: Desk) -> None:
    room = add_room(desk.database, "9", CLIENT)
    made = opened(desk, room)
    dialog = made.menu.ask_address()
    assert dialog.address.text() == "https://coconala.com/talkrooms/9"
    dialog.address.setText("javascript:x")
    dialog.accept()
    assert "no address" in dialog.field._help.text()
    dialog.address.setText("https://a.example/9")
    dialog.accept()
    desk.until(lambda: row_of(desk, room).url == "https://a.example/9")


def test_a_message_is_kept_as_what_proves_a_risk_of_its_client(desk: Desk) -> None:
    client = desk.row(desk.add("Banner")).client_id
    assert client is not None
    made = opened(desk, add_room(desk.database, "9", CLIENT, client_id=client))
    made.view.clearSelection()
    made.view.setCurrentIndex(made.model.index(0, 0))
    (line,) = made.chosen()
    menu = made.make_menu()
    assert "Keep as a risk note…" in names(menu)
    menu.deleteLater()
    dialog = made.menu.ask_risk(client, line)
    assert line.body in dialog.quoted.text()
    dialog.fact.setText("Asked for LINE")
    dialog.accept()
    desk.until(lambda: bool(desk.database.read(risk_notes_of, client)))
    (note,) = desk.database.read(risk_notes_of, client)
    assert (note.message_id, note.noted_on) == (line.id, day_of(line.sent_at))


def test_a_room_of_nobody_keeps_no_risk_note(desk: Desk) -> None:
    made = opened(desk, add_room(desk.database, "9", CLIENT))
    menu = made.make_menu()
    assert "Keep as a risk note…" not in names(menu)
    menu.deleteLater()
