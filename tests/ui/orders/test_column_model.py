from array import array

from PySide6.QtCore import QMimeData, Qt

from app.services.order_board import BoardColumn
from app.ui.orders.column_model import MIME, ColumnModel, carried, carried_ids
from tests.ui.orders.desk import Desk


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
