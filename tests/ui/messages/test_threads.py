from collections.abc import Callable
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtWidgets import QRadioButton, QWidget

from app.models.changes import Changes
from app.services.conversation_queries import ThreadFilter, ThreadView
from app.services.conversations import archive_conversations
from app.services.unread import mark_read
from app.ui.messages.threads import ThreadsPane
from tests.ui.messages.inbox import CLIENT, ME, TODAY_AT, add_room, shown, words
from tests.ui.orders.desk import NOW, Desk

HOUR = timedelta(hours=1)


@pytest.fixture
def rooms(desk: Desk) -> list[int]:
    """Three conversations: unread, answered, direct on another site; the newest first."""
    database = desk.database
    one = add_room(database, "a", CLIENT, at=TODAY_AT, title="ロゴ")
    two = add_room(database, "b", CLIENT, ME, at=TODAY_AT - 5 * HOUR)
    three = add_room(database, "c", CLIENT, ME, at=TODAY_AT - 9 * HOUR, marketplace_id="lancers")
    return [one, two, three]


@pytest.fixture
def pane(desk: Desk, rooms: list[int]) -> ThreadsPane:
    assert rooms
    made = ThreadsPane(desk.context, words(desk), desk.window())
    shown(desk, made, 316, 700)
    desk.context.tasks.committed.connect(made.on_committed)
    loaded(desk, made, made.reload)
    return made


def loaded(desk: Desk, pane: ThreadsPane, doing: Callable[[], object]) -> None:
    """Do something and wait until the list has followed."""
    with desk.qtbot.waitSignal(pane.counted, timeout=60_000):
        doing()
    desk.until(lambda: not desk.context.tasks.pending)


def ids(pane: ThreadsPane) -> list[int]:
    return list(pane.model.ids)


def test_the_newest_is_chosen_and_the_segments_count(
    desk: Desk, pane: ThreadsPane, rooms: list[int]
) -> None:
    assert ids(pane) == rooms
    assert pane.current_id == rooms[0]
    names = [button.accessibleName() for button in pane.switch._buttons.values()]
    assert names == ["All", "Unread 1", "My turn 1", "Enquiries"]
    assert desk.errors == []


def test_views_words_sites_and_what_was_put_away(
    desk: Desk, pane: ThreadsPane, rooms: list[int]
) -> None:
    one, two, three = rooms
    desk.database.write(archive_conversations, [two], now=NOW)
    for where, found in (
        (ThreadFilter(view=ThreadView.UNREAD), [one]),
        (ThreadFilter(text="ロゴ"), [one]),
        (ThreadFilter(marketplaces=("lancers",)), [three]),
        (ThreadFilter(is_archived=True), [two]),
        (ThreadFilter(), [one, three]),
    ):
        loaded(desk, pane, partial(pane.show_filter, where))
        assert ids(pane) == found


def test_typing_and_switching_ask(desk: Desk, pane: ThreadsPane, rooms: list[int]) -> None:
    loaded(desk, pane, lambda: pane.search.setText("lancers のない言葉"))
    assert ids(pane) == []
    assert pane.empty.isVisible()
    loaded(desk, pane, pane.empty.clear.click)
    assert ids(pane) == rooms
    loaded(desk, pane, pane.switch.choose_next)
    assert pane.where.view is ThreadView.UNREAD
    pane.search.moved.emit(1)
    assert pane.view.currentIndex().row() == 0


def test_what_is_read_stays_while_it_is_open(
    desk: Desk, pane: ThreadsPane, rooms: list[int]
) -> None:
    loaded(desk, pane, lambda: pane.show_view(ThreadView.UNREAD))
    assert pane.current_id == rooms[0]
    loaded(desk, pane, lambda: desk.context.tasks.note(mark_read, rooms[0], NOW))
    assert ids(pane) == rooms[:1], "it is open, so it does not vanish under the reader's eyes"
    loaded(desk, pane, lambda: pane.show_view(ThreadView.WAITING))
    loaded(desk, pane, lambda: pane.show_view(ThreadView.UNREAD))
    assert ids(pane) == []


def test_a_conversation_that_the_filter_hides_is_shown_all_the_same(
    desk: Desk, pane: ThreadsPane, rooms: list[int]
) -> None:
    loaded(desk, pane, lambda: pane.show_filter(ThreadFilter(text="ロゴ")))
    loaded(desk, pane, lambda: pane.show_conversation(rooms[2]))
    assert pane.where == ThreadFilter()
    assert pane.view.currentIndex().row() == 2
    pane.show_conversation(rooms[1])
    assert pane.current_id == rooms[1]
    pane.step_off()
    assert pane.current_id == rooms[2]
    pane.step_off()
    assert pane.current_id == rooms[1]


def test_the_filter_menu_toggles_sites_and_what_was_put_away(
    desk: Desk, pane: ThreadsPane, rooms: list[int]
) -> None:
    def trigger(name: str) -> None:
        menu = pane.filter_menu()
        next(action for action in menu.actions() if action.text() == name).trigger()
        menu.deleteLater()

    loaded(desk, pane, lambda: trigger("Lancers"))
    assert ids(pane) == rooms[2:]
    loaded(desk, pane, lambda: trigger("Show what was put away"))
    assert (ids(pane), pane.where.is_archived) == ([], True)
    loaded(desk, pane, lambda: trigger("Clear all filters"))
    assert ids(pane) == rooms


def test_a_change_elsewhere_is_followed_and_another_is_not(
    desk: Desk, pane: ThreadsPane, rooms: list[int]
) -> None:
    assert rooms
    add_room(desk.database, "new", CLIENT, at=NOW)
    pane.on_committed(Changes("x", {"preferences": None}))
    assert not pane._settle.isActive()
    loaded(desk, pane, lambda: pane.on_committed(Changes("x", {"messages": None})))
    assert len(ids(pane)) == 4
    pane._tick()


def test_an_empty_book_has_an_empty_list(desk: Desk) -> None:
    made = ThreadsPane(desk.context, words(desk), desk.window())
    shown(desk, made, 316, 700)
    loaded(desk, made, made.reload)
    assert made.empty.isVisible()
    assert made.current_id is None
    made.step_off()
    made.current_id = 5
    loaded(desk, made, made.reload)
    assert made.current_id is None


def test_tab_goes_from_the_head_through_the_fields_into_the_list(pane: ThreadsPane) -> None:
    chain: list[QWidget] = [pane.add]
    while (following := chain[-1].nextInFocusChain()) is not pane.add:
        assert following is not None
        chain.append(following)
    segments = pane.switch.findChildren(QRadioButton)
    stops = (pane.add, pane.filter, pane.search, *segments, pane.view)
    places = [chain.index(stop) for stop in stops]
    assert len(segments) == len(ThreadView)
    assert places == sorted(places)
