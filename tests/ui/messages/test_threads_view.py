from array import array

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest

from app.services.conversation_queries import thread_rows
from app.ui.messages.threads_delegate import ThreadDelegate
from app.ui.messages.threads_view import ThreadsModel, ThreadsView
from app.ui.row_store import RowStore
from tests.ui.messages.inbox import CLIENT, add_room, shown, words
from tests.ui.orders.desk import Desk


@pytest.fixture
def view(desk: Desk) -> ThreadsView:
    rooms = [add_room(desk.database, str(number), CLIENT, title="相談") for number in range(3)]
    rows = RowStore(desk.context.tasks, thread_rows, desk.context.tasks)
    made = ThreadsView(desk.context.theme, ThreadDelegate(desk.context, words(desk)), desk.window())
    made.setModel(ThreadsModel(rows, words(desk), made))
    made.threads().set_ids(array("q", rooms))
    shown(desk, made, 316, 400)
    desk.until(lambda: made.threads().row_of(rooms[0]) is not None)
    return made


def test_letters_and_arrows_move_and_ask(desk: Desk, view: ThreadsView) -> None:
    said: list[str] = []
    view.chosen.connect(lambda number: said.append(str(number)))
    for signal, name in (
        (view.reply_wanted, "reply"),
        (view.archive_wanted, "archive"),
        (view.unread_wanted, "unread"),
        (view.entered, "enter"),
    ):
        signal.connect(lambda name=name: said.append(name))
    view.choose(0)
    said.clear()  # taking the focus may have chosen it before
    keys = [Qt.Key.Key_J, Qt.Key.Key_Down, Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_R, Qt.Key.Key_E]
    for key in (*keys, Qt.Key.Key_U, Qt.Key.Key_Return):
        QTest.keyClick(view, key)
    ids = view.threads().ids
    moves = [str(ids[place]) for place in (1, 2, 1)]
    assert said == [*moves, "reply", "archive", "unread", "enter"]
    view.keyboardSearch("z")
    view.choose(99)
    assert view.currentIndex().row() == 1
    assert desk.errors == []


def test_letters_with_other_keys_are_none_of_its_own(view: ThreadsView) -> None:
    said: list[int] = []
    view.archive_wanted.connect(lambda: said.append(1))
    QTest.keyClick(view, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert said == []


def test_a_row_speaks_and_has_a_tip(view: ThreadsView) -> None:
    index = view.model().index(0, 0)
    assert "山田" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "山田 ・ 相談"


def test_the_menu_is_asked_for_by_mouse_and_key(view: ThreadsView) -> None:
    asked: list[QPoint] = []
    view.menu_wanted.connect(asked.append)
    view.choose(0)
    reasons = QContextMenuEvent.Reason
    view.contextMenuEvent(QContextMenuEvent(reasons.Keyboard, QPoint(), QPoint()))
    view.contextMenuEvent(QContextMenuEvent(reasons.Mouse, QPoint(20, 20), QPoint(20, 20)))
    view.contextMenuEvent(QContextMenuEvent(reasons.Mouse, QPoint(20, 390), QPoint(20, 390)))
    assert len(asked) == 2


def test_it_shows_where_the_keyboard_is(view: ThreadsView) -> None:
    view.setFocus()
    view.choose(1)
    assert not view.grab().isNull()
