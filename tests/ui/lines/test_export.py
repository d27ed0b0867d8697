from array import array
from pathlib import Path

from app.handover.files import FileNotWrittenError
from app.ui.orders.table_export import TableExport
from app.ui.orders.table_model import OrdersTableModel
from tests.ui.orders.desk import Desk


def test_a_folder_that_cannot_be_written_is_told(desk: Desk, tmp_path: Path) -> None:
    number = desk.add("Banner")
    model = OrdersTableModel(desk.context, desk.words(), desk.rows())
    TableExport(desk.context, model).write(array("q", [number]), tmp_path / "no" / "x.csv")
    desk.until(lambda: bool(desk.errors))
    assert isinstance(desk.errors[0], FileNotWrittenError)
    assert desk.toasts == []
