from array import array

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.services.order_queries import OrderRow
from app.ui.id_list_model import IdListModel
from tests.ui.orders.conftest import catalog, desk
from tests.ui.orders.desk import Desk

__all__ = ["catalog", "desk"]


class Titles(IdListModel[OrderRow]):
    def sentence(self, row: OrderRow) -> str:
        return f"order {row.title}"

    def tip(self, row: OrderRow) -> str:
        return row.title


def test_the_model_keeps_the_rules_of_qt_while_rows_come_and_go(desk: Desk) -> None:
    numbers = [desk.add(f"Order {count}") for count in range(4)]
    model = Titles(desk.rows())
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for ids in ([], numbers, numbers[1:], [numbers[3], *numbers[1:3]], numbers[:1], []):
        model.set_ids(array("q", ids))
        assert model.rowCount() == len(ids)
    del tester


def test_one_row_that_went_or_came_moves_alone(desk: Desk) -> None:
    model = Titles(desk.rows())
    model.set_ids(array("q", [1, 2, 3]))
    removed: list[int] = []
    model.rowsRemoved.connect(lambda _parent, first, _last: removed.append(first))
    model.set_ids(array("q", [1, 3]))
    assert removed == [1]
    inserted: list[int] = []
    model.rowsInserted.connect(lambda _parent, first, _last: inserted.append(first))
    model.set_ids(array("q", [1, 3, 2]))
    assert inserted == [2]
    assert (model.position(2), model.position(9)) == (2, None)


def test_a_row_that_is_not_here_is_asked_for_and_then_speaks(desk: Desk) -> None:
    number = desk.add("Banner")
    model = Titles(desk.rows())
    model.set_ids(array("q", [number]))
    index = model.index(0)
    assert index.data(Qt.ItemDataRole.UserRole) is None
    desk.until(lambda: index.data(Qt.ItemDataRole.UserRole) is not None)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "order Banner"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Banner"


def test_a_model_that_says_nothing_is_none(desk: Desk) -> None:
    model: IdListModel[OrderRow] = IdListModel(desk.rows())
    row = desk.row(desk.add("Banner"))
    with pytest.raises(NotImplementedError):
        model.sentence(row)
    with pytest.raises(NotImplementedError):
        model.tip(row)
