import pytest
from PySide6.QtWidgets import QWidget

from app.services.conversation_queries import thread_counts
from app.ui.messages import conversation_reading
from app.ui.messages.conversation_reading import Reading
from tests.ui.messages.inbox import CLIENT, TODAY_AT, add_room, line, shown
from tests.ui.orders.desk import NOW, Desk


@pytest.fixture
def holder(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> QWidget:
    monkeypatch.setattr(conversation_reading, "READ_MS", 5)
    made = desk.window()
    shown(desk, made)
    return made


def reading(desk: Desk, holder: QWidget, room: int | None) -> Reading:
    made = Reading(desk.context, holder)
    made.turn_to(room)
    return made


def unread(desk: Desk) -> int:
    return desk.database.read(thread_counts, NOW).unread


def front(holder: QWidget, monkeypatch: pytest.MonkeyPatch, *, is_front: bool) -> None:
    monkeypatch.setattr(type(holder.window()), "isActiveWindow", lambda _self: is_front)


def test_what_was_seen_in_the_window_in_front_is_read(
    desk: Desk, holder: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = add_room(desk.database, "1", CLIENT, CLIENT, at=TODAY_AT)
    made = reading(desk, holder, room)
    front(holder, monkeypatch, is_front=False)
    made.set_unread(has_unread=True)
    made.see(line(1, sent_at=int(TODAY_AT.timestamp())))
    desk.qtbot.wait(60)
    assert unread(desk) == 2, "the window was not in front"
    front(holder, monkeypatch, is_front=True)
    desk.until(lambda: unread(desk) == 1)
    made.see(line(2, sent_at=int(TODAY_AT.timestamp()) + 3_600))
    desk.until(lambda: unread(desk) == 0)


def test_nothing_is_noted_where_nothing_is_unread_or_hidden(
    desk: Desk, holder: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    front(holder, monkeypatch, is_front=True)
    room = add_room(desk.database, "1", CLIENT, at=TODAY_AT)
    made = reading(desk, holder, room)
    made.see(line(1))
    assert not made._timer.isActive()
    made.set_unread(has_unread=True)
    assert made._timer.isActive()
    holder.hide()
    desk.qtbot.wait(40)
    assert unread(desk) == 1
    made._mark()
    reading(desk, holder, None)._mark()


def test_what_was_made_unread_again_stays_so_until_it_is_opened_anew(
    desk: Desk, holder: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    front(holder, monkeypatch, is_front=True)
    room = add_room(desk.database, "1", CLIENT, at=TODAY_AT)
    made = reading(desk, holder, room)
    made.set_unread(has_unread=True)
    made.leave_unread()
    made.see(line(1, sent_at=int(TODAY_AT.timestamp())))
    made._mark()
    desk.qtbot.wait(40)
    assert unread(desk) == 1
