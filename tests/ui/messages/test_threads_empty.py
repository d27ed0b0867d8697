from app.services.conversation_queries import ThreadCounts, ThreadFilter, ThreadView
from app.ui.messages.threads_empty import ThreadsEmpty
from tests.ui.messages.inbox import CLIENT, ME, add_room, shown
from tests.ui.orders.desk import Desk

SOME = ThreadCounts(0, 0, has_any=True)


def said(state: ThreadsEmpty) -> str:
    return state._sentence.text()


def test_the_first_use_leads_to_what_brings_conversations(desk: Desk) -> None:
    state = ThreadsEmpty(desk.context)
    shown(desk, state)
    state.tell(ThreadFilter(), ThreadCounts(0, 0, has_any=False))
    assert "stand here" in said(state)
    state.capture.click()
    state.paste.click()
    assert desk.actions == ["capture", "paste_capture"]
    assert state.clear.isHidden()


def test_all_done_tells_when_the_last_answer_was_given(desk: Desk) -> None:
    add_room(desk.database, "1", CLIENT, ME)
    state = ThreadsEmpty(desk.context)
    shown(desk, state)
    state.tell(ThreadFilter(view=ThreadView.WAITING), SOME)
    assert said(state) == "Nobody is waiting for a reply."
    desk.until(lambda: state._how.text().startswith("You answered last"))


def test_all_done_says_no_more_where_nothing_was_ever_answered(desk: Desk) -> None:
    state = ThreadsEmpty(desk.context)
    shown(desk, state)
    state.tell(ThreadFilter(view=ThreadView.WAITING), SOME)
    desk.until(lambda: not desk.context.tasks.pending)
    assert state._how.text() == ""


def test_each_filter_has_its_own_words(desk: Desk) -> None:
    state = ThreadsEmpty(desk.context)
    shown(desk, state)
    found = []
    for where in (ThreadFilter(view=ThreadView.UNREAD), ThreadFilter(), ThreadFilter(text="x")):
        state.tell(where, SOME)
        found.append((said(state), state.clear.isVisible()))
    assert found == [
        ("Everything is read.", True),
        ("Every conversation was put away.", False),
        ("No conversation is found.", True),
    ]
    with desk.qtbot.waitSignal(state.cleared):
        state.clear.click()
