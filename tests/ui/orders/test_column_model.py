from array import array

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.services.order_board import BoardColumn
from app.ui.orders.column_model import MIME, ColumnModel, carried, carried_ids
from tests.ui.orders.desk import Desk


def test_the_model_keeps_the_rules_of_qt_while_cards_come_and_go(desk: Desk) -> None:
    numbers = [desk.add(f"Order {count}") for count in range(4)]
    model = ColumnModel(BoardColumn.WORKING, desk.rows(), lambda row: row.title)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for ids in ([], numbers, numbers[1:], [numbers[3], *numbers[1:3]], numbers[:1], []):
        model.set_ids(array("q", ids))
        assert model.rowCount() == len(ids)
    del tester


def test_one_card_that_went_is_removed_alone(desk: Desk) -> None:
    model = ColumnModel(BoardColumn.WORKING, desk.rows(), lambda row: row.title)
    model.set_ids(array("q", [1, 2, 3]))
    removed: list[int] = []
    model.rowsRemoved.connect(lambda _parent, first, _last: removed.append(first))
    model.set_ids(array("q", [1, 3]))
    assert removed == [1]
    inserted: list[int] = []
    model.rowsInserted.connect(lambda _parent, first, _last: inserted.append(first))
    model.set_ids(array("q", [1, 3, 2]))
    assert inserted == [2]


def test_a_card_that_is_not_here_is_asked_for_and_then_speaks(desk: Desk) -> None:
    number = desk.add("Banner")
    model = ColumnModel(BoardColumn.WORKING, desk.rows(), lambda row: f"card {row.title}")
    model.set_ids(array("q", [number]))
    index = model.index(0)
    assert index.data(Qt.ItemDataRole.UserRole) is None
    desk.until(lambda: index.data(Qt.ItemDataRole.UserRole) is not None)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "card Banner"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Banner"


def test_a_drag_carries_ids_and_anything_else_carries_none() -> None:
    assert carried_ids(carried(BoardColumn.WORKING, [3, 5])) == (3, 5)
    for content in (b"no json", b"[1, 2]", b'{"ids": "1"}', b'{"ids": ["x"]}'):
        foreign = QMimeData()
        foreign.setData(MIME, content)
        assert carried_ids(foreign) == ()
    assert carried_ids(QMimeData()) == ()
