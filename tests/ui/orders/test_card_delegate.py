from array import array

from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyleOptionViewItem

from app.models.types import Stage
from app.services.order_board import BoardColumn
from app.ui.orders.card_delegate import CARD_GAP, CARD_HEIGHT, CardDelegate
from app.ui.orders.column_model import ColumnModel
from tests.ui.orders.desk import Desk


def test_a_card_has_one_height_and_paints_itself_in_each_state(desk: Desk) -> None:
    number = desk.add("Banner", Stage.WORKING)
    words, rows = desk.words(), desk.rows()
    model = ColumnModel(BoardColumn.WORKING, rows, words.sentence)
    model.set_ids(array("q", [number]))
    delegate = CardDelegate(desk.context, words)
    index = model.index(0)
    assert delegate.sizeHint(QStyleOptionViewItem(), index).height() == CARD_HEIGHT + CARD_GAP
    empty = painted(delegate, model)
    desk.until(lambda: index.data(256) is not None)
    full = painted(delegate, model)
    delegate.dragged = frozenset({number})
    assert len({empty, full, painted(delegate, model)}) == 3


def painted(delegate: CardDelegate, model: ColumnModel) -> bytes:
    picture = QPixmap(210, CARD_HEIGHT + CARD_GAP)
    picture.fill()
    option = QStyleOptionViewItem()
    option.rect = picture.rect()
    painter = QPainter(picture)
    delegate.paint(painter, option, model.index(0))
    painter.end()
    return bytes(picture.toImage().constBits())
