from app.services.conversation_queries import thread_counts
from app.services.unread import mark_read
from tests.ui.messages.inbox import CLIENT, TODAY_AT, add_room, commands, row_of
from tests.ui.orders.desk import NOW, Desk


def settle(desk: Desk) -> None:
    desk.until(lambda: not desk.context.tasks.pending)


def test_pin_and_archive_go_to_and_fro_and_offer_undo(desk: Desk) -> None:
    room, made = add_room(desk.database, "1", CLIENT), commands(desk)
    for pinned in (True, False):
        made.toggle_pin(row_of(desk, room))
        settle(desk)
        assert row_of(desk, room).is_pinned is pinned
    for archived in (True, False):
        made.toggle_archived(row_of(desk, room))
        settle(desk)
        assert row_of(desk, room).is_archived is archived
    assert desk.toasts == [("Put away: 山田", True), ("山田 is in the list again", True)]


def test_an_address_and_an_order_are_noted(desk: Desk) -> None:
    room, made, order = add_room(desk.database, "1", CLIENT), commands(desk), desk.add("a")
    made.set_address(row_of(desk, room), "https://a.example/1")
    made.link_order(row_of(desk, room), order)
    settle(desk)
    row = row_of(desk, room)
    assert (row.url, row.order.id if row.order else 0) == ("https://a.example/1", order)
    made.link_order(row, None)
    settle(desk)
    assert row_of(desk, room).order is None
    assert len(desk.toasts) == 3


def test_reading_marks_are_set_and_taken_back(desk: Desk) -> None:
    room, made = add_room(desk.database, "1", CLIENT, at=TODAY_AT), commands(desk)
    desk.database.note(mark_read, room, NOW)
    made.mark_unread(row_of(desk, room))
    settle(desk)
    assert desk.database.read(thread_counts, NOW).unread == 1
    made.mark_all_read()
    settle(desk)
    assert desk.database.read(thread_counts, NOW).unread == 0
