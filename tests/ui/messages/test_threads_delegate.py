from array import array

from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from app.services.conversation_queries import thread_rows
from app.services.reply_drafts import save_draft
from app.ui.messages.threads_delegate import KEPT, ROW, ThreadDelegate
from app.ui.messages.threads_view import ThreadsModel
from app.ui.row_store import RowStore
from tests.ui.messages.inbox import CLIENT, ME, add_room, painted, row_of, words
from tests.ui.orders.desk import NOW, Desk

STATES = QStyle.StateFlag


def test_a_row_has_one_height_and_looks_different_in_each_state(desk: Desk) -> None:
    room = add_room(desk.database, "1", CLIENT)
    quiet = add_room(desk.database, "2", CLIENT, ME, is_pinned=1)
    desk.database.note(save_draft, quiet, "はい", (), NOW)
    rows = RowStore(desk.context.tasks, thread_rows, desk.context.tasks)
    model = ThreadsModel(rows, words(desk), desk.window())
    model.set_ids(array("q", [room, quiet]))
    delegate = ThreadDelegate(desk.context, words(desk))
    first, second = model.index(0), model.index(1)
    assert delegate.sizeHint(QStyleOptionViewItem(), first).height() == ROW
    empty = painted(delegate, first, 316)
    desk.until(lambda: first.data(256) is not None and second.data(256) is not None)
    pictures = {painted(delegate, first, 316, state) for state in looks()}
    pictures |= {painted(delegate, second, 316, state) for state in looks()}
    assert len(pictures | {empty}) == 2 * len(looks()) + 1


def looks() -> list[STATES]:
    plain = STATES.State_Enabled
    hovered, selected = plain | STATES.State_MouseOver, plain | STATES.State_Selected
    return [plain, hovered, selected, selected | STATES.State_MouseOver, STATES.State_HasFocus]


def test_words_are_kept_but_not_for_ever_and_anew_when_time_went_on(desk: Desk) -> None:
    delegate = ThreadDelegate(desk.context, words(desk))
    row = row_of(desk, add_room(desk.database, "1", CLIENT))
    said = delegate._words_of(row)
    assert delegate._words_of(row) is said
    delegate.forget()
    assert delegate._words_of(row) is not said
    for number in range(KEPT + 5):
        delegate._words_of(row._replace(id=number + 10))
    assert len(delegate._said) <= KEPT + 1
