from array import array

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest

from app.models.types import Stage
from app.services.order_board import BoardColumn
from app.ui.orders.card_delegate import CardDelegate
from app.ui.orders.column_model import ColumnModel, carried
from app.ui.orders.column_view import ColumnView
from tests.ui.orders.desk import Desk


def view_of(desk: Desk, ids: list[int], lands: int | None = None) -> ColumnView:
    words, rows = desk.words(), desk.rows()
    view = ColumnView(
        desk.context.theme, CardDelegate(desk.context, words, rows), lambda _ids: lands
    )
    model = ColumnModel(BoardColumn.WORKING, rows, words.sentence, view)
    view.setModel(model)
    desk.qtbot.addWidget(view)
    view.resize(226, 700)
    view.show()
    model.set_ids(array("q", ids))
    desk.until(lambda: all(rows.row(number) is not None for number in ids) or not _ask(view))
    return view


def _ask(view: ColumnView) -> bool:
    view.grab()
    return True


def test_a_foreign_drop_is_not_taken(desk: Desk) -> None:
    view = view_of(desk, [])
    foreign = QMimeData()
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.MoveAction,
        foreign,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.setAccepted(True)
    view.dropEvent(event)
    assert not event.isAccepted()


def test_the_line_shows_where_the_card_will_lie(desk: Desk) -> None:
    numbers = [desk.add(f"Order {count}", Stage.WORKING) for count in range(3)]
    view = view_of(desk, numbers, lands=2)
    mime = carried(BoardColumn.PURCHASED, [99])
    before = view.grab().toImage()
    event = QDragMoveEvent(
        QPoint(20, 20),
        Qt.DropAction.MoveAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    view.dragMoveEvent(event)
    assert event.isAccepted()
    after = view.grab().toImage()
    line = view.visualRect(view.model().index(2, 0)).top() - 4
    focus = desk.context.theme.color("focus")
    assert after.pixelColor(100, line) == focus
    assert before.pixelColor(100, line) != focus


def test_space_opens_and_letters_search_nothing(desk: Desk) -> None:
    number = desk.add("Banner", Stage.WORKING)
    view = view_of(desk, [number])
    view.choose(0)
    with desk.qtbot.waitSignal(view.opened) as opened:
        QTest.keyClick(view, Qt.Key.Key_Space)
    assert opened.args == [number]
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.chosen_ids() == ()
    view.keyboardSearch("B")
    assert view.chosen_ids() == ()
