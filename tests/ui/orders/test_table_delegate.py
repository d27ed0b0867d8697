from app.models.types import Stage
from app.ui.orders.table_delegate import TableDelegate
from app.ui.orders.table_model import OrdersTableModel
from tests.ui.orders.desk import Desk


def test_a_late_order_stands_out_and_its_change_goes_with_the_clock(desk: Desk) -> None:
    words = desk.words()
    model = OrdersTableModel(desk.context, words, desk.rows(), desk.context.tasks)
    delegate = TableDelegate(desk.context, words, model, desk.context.tasks)
    late, fine = desk.row(desk.add("Late", due_in=-1)), desk.row(desk.add("Fine", Stage.WORKING))
    assert delegate.needs_care(late)
    assert not delegate.needs_care(fine)
    assert delegate.by_the_clock(fine) == "20 h ago"
