from array import array

from PySide6.QtTest import QAbstractItemModelTester

from app.ui.orders.table_model import OrdersTableModel
from tests.ui.orders.desk import Desk


def test_the_model_keeps_the_rules_of_qt(desk: Desk) -> None:
    numbers = [desk.add(f"Order {count}") for count in range(3)]
    model = OrdersTableModel(desk.context, desk.words(), desk.rows())
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for ids in (numbers, numbers[::-1], [], numbers[:1], numbers[:1]):
        model.set_ids(array("q", ids))
        assert model.rowCount() == len(ids)
    del tester
