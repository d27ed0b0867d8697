from array import array

from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from app.models.types import Stage
from app.ui.orders.table_columns import COLUMNS, Column
from app.ui.orders.table_delegate import TableDelegate
from app.ui.orders.table_model import OrdersTableModel
from tests.ui.orders.desk import Desk


def test_late_hovered_and_chosen_lines_have_their_ground(desk: Desk) -> None:
    late, fine = desk.add("Late", Stage.WORKING, due_in=-2), desk.add("Fine", Stage.WORKING)
    words, rows = desk.words(), desk.rows()
    model = OrdersTableModel(desk.context, words, rows)
    model.set_ids(array("q", [late, fine]))
    shown: list[int] = []
    rows.prepare([late, fine], lambda: shown.append(1))
    desk.until(lambda: bool(shown))
    delegate = TableDelegate(desk.context, words, model)
    delegate.hovered = 1
    theme = desk.context.theme
    assert corner(delegate, model, 1) == theme.color("hover").name()
    assert corner(delegate, model, 1, is_chosen=True) == theme.color("accent_soft2").name()
    delegate.hovered = -1
    assert corner(delegate, model, 1) == "#ffffff"
    assert corner(delegate, model, 0) != "#ffffff"


def corner(
    delegate: TableDelegate, model: OrdersTableModel, line: int, *, is_chosen: bool = False
) -> str:
    picture = QPixmap(90, 40)
    picture.fill()
    option = QStyleOptionViewItem()
    option.rect = picture.rect()
    if is_chosen:
        option.state = QStyle.StateFlag.State_Selected
    painter = QPainter(picture)
    for column in COLUMNS:
        place = COLUMNS.index(column if column is not Column.TITLE else Column.DUE)
        delegate.paint(painter, option, model.index(line, place))
    painter.end()
    return picture.toImage().pixelColor(1, 1).name()
