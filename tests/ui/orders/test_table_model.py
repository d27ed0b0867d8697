from array import array

from PySide6.QtCore import Qt

from app.models.types import Stage
from app.ui.orders.table_columns import COLUMNS, Column
from app.ui.orders.table_model import OrdersTableModel
from tests.ui.orders.desk import Desk


def test_a_line_says_everything_in_the_language_of_the_window(desk: Desk) -> None:
    number = desk.add("Banner", Stage.WORKING, due_in=5)
    model = OrdersTableModel(desk.context, desk.words(), desk.rows())
    model.set_ids(array("q", [number]))
    assert model.index(0, 0).data() is None
    desk.until(lambda: model.index(0, 0).data() is not None)
    said = {column: model.index(0, place).data() for place, column in enumerate(COLUMNS)}
    assert said[Column.TITLE] == "Banner"
    assert said[Column.STAGE] == "In progress"
    assert said[Column.DUE] == "30 Nov 2026"
    assert (said[Column.GROSS], said[Column.FEE], said[Column.NET]) == (
        "¥12,000",
        "¥2,640",
        "¥9,360",
    )
    assert said[Column.UPDATED] == "20 h ago"
    sentence = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert sentence == desk.words().sentence(desk.row(number))
    tip = model.index(0, COLUMNS.index(Column.TITLE)).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "Banner"


def test_every_head_is_named(desk: Desk) -> None:
    model = OrdersTableModel(desk.context, desk.words(), desk.rows())
    heads = [model.headerData(place, Qt.Orientation.Horizontal) for place in range(len(COLUMNS))]
    assert len(set(heads)) == len(COLUMNS)
    assert model.headerData(99, Qt.Orientation.Horizontal) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None
