from array import array
from pathlib import Path

from app.models.types import Stage
from app.ui.orders.table_export import TableExport
from app.ui.orders.table_model import OrdersTableModel
from tests.ui.orders.desk import Desk


def test_a_csv_holds_the_lines_with_bare_amounts(desk: Desk, tmp_path: Path) -> None:
    one = desk.add("=Banner", Stage.WORKING)
    two = desk.add("Logo", site="skillcloud")
    model = OrdersTableModel(desk.context, desk.words(), desk.rows())
    export = TableExport(desk.context, model)
    file = tmp_path / "orders.csv"
    export.write(array("q", [one, two]), file)
    desk.until(lambda: bool(desk.toasts))
    lines = file.read_bytes().decode("utf-8-sig").split("\r\n")
    assert lines[0].startswith("Number,Marketplace,Title,Client,Stage,Due,Price")
    assert "'=Banner" in lines[1]
    assert ",12000,2640,9360," in lines[1]
    assert ",,," in lines[2]
    assert desk.toasts == [("Exported 2 orders to orders.csv", False)]
