from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.models.changes import Changes
from app.models.types import Stage
from app.services.conversation_queries import ThreadView
from app.ui.messages.page import MessagesPage
from tests.ui.messages.inbox import CLIENT, ME, TODAY_AT, add_room, inbox, row_of, shown
from tests.ui.orders.desk import Desk

HOUR = timedelta(hours=1)


@pytest.fixture
def rooms(desk: Desk) -> list[int]:
    order = desk.add("Banner", Stage.WORKING)
    return [
        add_room(desk.database, "a", *[CLIENT] * 3, at=TODAY_AT - 2 * HOUR, order_id=order),
        add_room(desk.database, "b", CLIENT, ME, at=TODAY_AT - 9 * HOUR),
        add_room(desk.database, "c", CLIENT, ME, at=TODAY_AT - 20 * HOUR),
    ]


def settle(desk: Desk) -> None:
    desk.until(lambda: not desk.context.tasks.pending)


def test_the_newest_conversation_is_open_when_the_page_is_shown(
    desk: Desk, rooms: list[int]
) -> None:
    page = inbox(desk)
    assert page.talk.conversation_id == rooms[0]
    assert page.talk.row is not None
    assert (page.title, page.has_own_heading) == ("Messages", True)
    assert [line.body for line in page.talk.model.lines] == ["a-0", "a-1", "a-2"]
    page.activate()
    assert desk.errors == []


def test_targets_open_by_conversation_message_order_view_and_words(
    desk: Desk, rooms: list[int]
) -> None:
    page = inbox(desk)
    page.open_target(conversation_id=rooms[2])
    settle(desk)
    assert page.talk.conversation_id == rooms[2]
    page.open_target(message_id=2)
    settle(desk)
    assert page.talk.conversation_id == rooms[0]
    assert [line.id for line in page.talk.view.chosen()] == [2]
    page.open_target(message_id=1)
    settle(desk)
    assert [line.id for line in page.talk.view.chosen()] == [1]
    page.open_target(conversation_id=rooms[1])
    page.open_target(order_id=1)
    settle(desk)
    assert page.talk.conversation_id == rooms[0]
    page.open_target(view="waiting")
    settle(desk)
    assert page.threads.where.view is ThreadView.WAITING
    page.open_target(text="b-1")
    settle(desk)
    assert list(page.threads.model.ids) == [rooms[1]]
    page.open_target(view="nonsense")


def test_an_order_nothing_was_said_about_is_told(desk: Desk, rooms: list[int]) -> None:
    assert rooms
    page = inbox(desk)
    page.open_target(order_id=desk.add("silent"))
    settle(desk)
    assert desk.toasts == [("No conversation of this order was captured yet.", False)]


def test_the_keyboard_alone_goes_through_the_inbox(desk: Desk, rooms: list[int]) -> None:
    page = inbox(desk)
    page.threads.view.setFocus()
    QTest.keyClick(page.threads.view, Qt.Key.Key_J)
    settle(desk)
    assert page.talk.conversation_id == rooms[1]
    QTest.keyClick(page.threads.view, Qt.Key.Key_K)
    QTest.keyClick(page.threads.view, Qt.Key.Key_U)
    settle(desk)
    assert row_of(desk, rooms[0]).unread_count == 1
    QTest.keyClick(page.threads.view, Qt.Key.Key_E)
    desk.until(lambda: row_of(desk, rooms[0]).is_archived)
    settle(desk)
    assert page.talk.conversation_id == rooms[1]
    page.threads.view.entered.emit()
    page.threads.view.reply_wanted.emit()
    page.talk.left.emit()
    assert len(page.areas()) == 4
    page.focus_filter()
    page.next_view()
    assert page.threads.where.view is ThreadView.UNREAD


def test_the_list_has_the_focus_again_whenever_the_page_is_shown(
    desk: Desk, rooms: list[int]
) -> None:
    page = inbox(desk)
    page.composer.text.setFocus()
    page.activate()
    assert page.focusWidget() is page.threads.view
    assert rooms


def test_what_was_copied_in_the_browser_is_pasted_anywhere_but_in_a_field(
    desk: Desk, rooms: list[int]
) -> None:
    assert rooms
    page = inbox(desk)
    QTest.keyClick(page.threads.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert desk.actions == ["paste_capture"]
    QTest.keyClick(page.threads.search, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page, Qt.Key.Key_X)
    assert desk.actions == ["paste_capture"]


def test_a_narrow_page_lays_the_details_over(desk: Desk, rooms: list[int]) -> None:
    assert rooms
    page = inbox(desk, 1_000)
    assert page.talk.head.details.isVisible()
    page.talk.head.details.click()
    assert page.details.isVisible()
    page.talk.head.details.click()
    assert not page.details.isVisible()


def test_an_empty_book_leads_to_its_first_conversation(desk: Desk) -> None:
    page = inbox(desk)
    assert page.threads.empty.isVisible()
    assert page.talk.nothing.isVisible()
    page._archive()
    page._take_rows(frozenset({5}))


def test_a_page_never_shown_asks_nothing(desk: Desk) -> None:
    page = MessagesPage(desk.context)
    shown(desk, page)
    page._on_committed(Changes("x", {"messages": None}))
    assert not page.threads._settle.isActive()
