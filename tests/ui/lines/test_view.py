from array import array
from pathlib import Path

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QRect, QSettings, Qt
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.services.order_queries import OrderSort
from app.ui.orders.table_columns import COLUMNS, Column
from app.ui.orders.table_delegate import TableDelegate
from app.ui.orders.table_model import OrdersTableModel
from app.ui.orders.table_view import OrdersTableView
from tests.ui.orders.desk import Desk


def view_of(desk: Desk, ids: "array[int]") -> OrdersTableView:
    words = desk.words()
    model = OrdersTableModel(desk.context, words, desk.rows(), desk.context.tasks)
    delegate = TableDelegate(desk.context, words, model, desk.context.tasks)
    view = OrdersTableView(desk.context.theme, model, delegate)
    desk.qtbot.addWidget(view)
    view.resize(1180, 600)
    model.set_ids(ids)
    view.show()
    return view


def test_everything_is_chosen_as_one_range_however_much_it_is(desk: Desk) -> None:
    view = view_of(desk, array("q", range(1, 100_001)))
    view.selectAll()
    assert view.chosen_count() == 100_000
    assert view.selectionModel().selection().count() == 1
    assert view.chosen_ids() == array("q", range(1, 100_001))
    view.grab()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.chosen_count() == 0


def test_a_head_asks_for_its_order_and_again_for_the_other_way(desk: Desk) -> None:
    view = view_of(desk, array("q"))
    asked: list[tuple[object, bool]] = []
    view.sort_wanted.connect(lambda sort, descending: asked.append((sort, descending)))
    head = view.horizontalHeader()
    head.sectionClicked.emit(COLUMNS.index(Column.NET))
    view.show_sort(OrderSort.NET, descending=True)
    head.sectionClicked.emit(COLUMNS.index(Column.NET))
    head.sectionClicked.emit(COLUMNS.index(Column.CHECKLIST))
    head.sectionClicked.emit(COLUMNS.index(Column.TITLE))
    assert asked == [(OrderSort.NET, True), (OrderSort.NET, False), (OrderSort.TITLE, False)]


def test_keys_open_copy_and_move(desk: Desk) -> None:
    number = desk.add("Banner")
    view = view_of(desk, array("q", [number]))
    view.selectRow(0)
    with desk.qtbot.waitSignal(view.opened) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [number]
    with desk.qtbot.waitSignal(view.copy_wanted):
        QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    with desk.qtbot.waitSignal(view.move_wanted) as moved:
        QTest.keyClick(view, Qt.Key.Key_Left, both)
    assert moved.args == [-1]


class Painted(QObject):
    """Notes which part of a widget is drawn anew."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region = self.region.united(event.region())
        return super().eventFilter(watched, event)


def test_the_frame_of_a_line_that_is_not_chosen_goes_as_a_whole(desk: Desk) -> None:
    view = view_of(desk, array("q", [desk.add("Banner"), desk.add("Logo")]))
    desk.qtbot.waitExposed(view)
    view.setCurrentIndex(view.model().index(0, 0))
    view.clearSelection()
    QApplication.processEvents()
    painted = Painted(view.viewport())
    view.selectionModel().setCurrentIndex(
        view.model().index(1, 0), QItemSelectionModel.SelectionFlag.NoUpdate
    )
    desk.until(lambda: not painted.region.isEmpty())
    line = QRect(0, view.rowViewportPosition(0), view.viewport().width(), view.rowHeight(0))
    assert painted.region.boundingRect().contains(line)


def test_widths_and_hidden_columns_are_remembered(desk: Desk, tmp_path: Path) -> None:
    file = str(tmp_path / "window.ini")
    view = view_of(desk, array("q"))
    view.remember(QSettings(file, QSettings.Format.IniFormat), "orders")
    view.hide_columns({Column.FEE, Column.TITLE})
    view.horizontalHeader().resizeSection(COLUMNS.index(Column.CLIENT), 77)
    other = view_of(desk, array("q"))
    other.remember(QSettings(file, QSettings.Format.IniFormat), "orders")
    assert other.hidden_columns() == {Column.FEE}
    assert other.widths()[Column.CLIENT] == 77
    assert other.widths()[Column.TITLE] == view.widths()[Column.TITLE]


def test_the_title_takes_the_room_that_is_left(desk: Desk) -> None:
    view = view_of(desk, array("q"))
    assert view.horizontalHeader().length() == view.viewport().width()
    view.resize(1400, 600)
    assert view.horizontalHeader().length() == view.viewport().width()
