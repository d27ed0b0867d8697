import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest

from app.ui.messages.bubble_shapes import MOST_CHARACTERS
from app.ui.messages.conversation_view import ConversationView
from tests.ui.messages.inbox import file, line, many, view_of
from tests.ui.orders.desk import Desk

BUTTON = Qt.MouseButton.LeftButton


def said_by(view: ConversationView) -> list[str]:
    """Return what the view asks for, as it is asked."""
    said: list[str] = []
    view.copy_wanted.connect(lambda: said.append("copy"))
    view.left.connect(lambda: said.append("left"))
    view.ends_wanted.connect(lambda end: said.append(f"end {end}"))
    view.address_wanted.connect(said.append)
    view.text_wanted.connect(lambda one: said.append(f"text {one.id}"))
    return said


def place(view: ConversationView, row: int, local: QPointF) -> QPoint:
    """Return where a point of a row lies on the viewport."""
    return (QPointF(view.visualRect(view.model().index(row, 0)).topLeft()) + local).toPoint()


def test_links_files_and_cut_texts_open_on_purpose_and_by_one_plain_click(desk: Desk) -> None:
    one = line(1, "https://a.example/b", files=(file(), file("b", url="https://files.example/b")))
    view = view_of(desk, one, line(2, "長い" * MOST_CHARACTERS))
    view.show_message(1, 0)
    said, shape = said_by(view), view.rows.shape(0)
    for local in (
        shape.text_at + QPointF(10, 8),
        shape.tiles[0].center(),
        shape.tiles[1].center(),
        QPointF(2, 2),
    ):
        QTest.mouseMove(view.viewport(), place(view, 0, local))
        QTest.mouseClick(view.viewport(), BUTTON, pos=place(view, 0, local))
    assert said == ["https://a.example/b", "https://files.example/b"]
    at = place(view, 0, shape.text_at + QPointF(10, 8))
    QTest.mouseClick(view.viewport(), BUTTON, Qt.KeyboardModifier.ShiftModifier, at)
    assert len(said) == 2, "shift chooses"
    view.show_end()
    low = view.rows.shape(1).bubble
    end = place(view, 1, QPointF(low.center().x(), low.bottom() - 6))
    QTest.mouseClick(view.viewport(), BUTTON, pos=end)
    assert said[-1] == "text 2"
    QTest.mouseClick(view.viewport(), BUTTON, pos=QPoint(5, 2))


def test_the_pointer_tells_what_opens(desk: Desk) -> None:
    view = view_of(desk, line(1, "https://a.example/b", files=(file(),)))
    shape = view.rows.shape(0)
    found = []
    for local in (shape.text_at + QPointF(10, 8), shape.tiles[0].center()):
        QTest.mouseMove(view.viewport(), place(view, 0, local))
        desk.qtbot.wait(20)
        found.append((view.viewport().cursor().shape(), view.viewport().toolTip()))
    assert found == [
        (Qt.CursorShape.PointingHandCursor, "https://a.example/b"),
        (Qt.CursorShape.ArrowCursor, ""),
    ]


def test_keys_copy_read_go_and_leave(desk: Desk) -> None:
    view = view_of(desk, *many(0, 40))
    said = said_by(view)
    view.choose(20)
    keys = Qt.Key
    QTest.keyClick(view, keys.Key_C, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, keys.Key_Return)
    QTest.keyClick(view, keys.Key_Home)
    QTest.keyClick(view, keys.Key_End)
    QTest.keyClick(view, keys.Key_Escape)
    QTest.keyClick(view, keys.Key_Escape)
    view.keyboardSearch("x")
    assert said == ["copy", "text 20", "end -1", "end 1", "left"]
    QTest.mouseDClick(view.viewport(), BUTTON, pos=QPoint(200, 100))
    assert said[-1] == "copy"


def test_r_wants_to_reply(desk: Desk) -> None:
    view = view_of(desk, *many(0, 3))
    with desk.qtbot.waitSignal(view.reply_wanted):
        QTest.keyClick(view, Qt.Key.Key_R)


def test_nothing_is_read_whole_where_nothing_is(desk: Desk) -> None:
    view = view_of(desk)
    said = said_by(view)
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.mouseDClick(view.viewport(), BUTTON, pos=QPoint(200, 100))
    assert said == []
    assert view.thing_at(QPointF(4, 4)) is None


@pytest.mark.parametrize(
    ("key", "moves"),
    [(Qt.Key.Key_Up, -1), (Qt.Key.Key_Down, 1), (Qt.Key.Key_PageUp, -3), (Qt.Key.Key_PageDown, 3)],
)
def test_arrows_move_by_one_and_pages_by_some(desk: Desk, key: Qt.Key, moves: int) -> None:
    view = view_of(desk, *many(0, 60))
    view.choose(30)
    QTest.keyClick(view, key)
    row = view.currentIndex().row()
    assert (row - 30) * moves > 0
    assert abs(row - 30) >= abs(moves)


def test_shift_chooses_several(desk: Desk) -> None:
    view = view_of(desk, *many(0, 60))
    view.choose(30)
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert [one.id for one in view.chosen()] == [30, 31, 32]


def test_the_first_key_begins_where_one_reads(desk: Desk) -> None:
    view = view_of(desk, *many(0, 60))
    view.selectionModel().clear()
    view.show_message(10)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert 10 <= view.currentIndex().row() < 25


def test_the_menu_is_asked_for_by_mouse_and_key(desk: Desk) -> None:
    view = view_of(desk, *many(0, 5))
    asked: list[QPoint] = []
    view.menu_wanted.connect(asked.append)
    for reason in (QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse):
        view.contextMenuEvent(QContextMenuEvent(reason, QPoint(9, 9), QPoint(9, 9)))
    assert len(asked) == 2
