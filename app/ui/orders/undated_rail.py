"""The orders without a due date, beside the calendar; dragged from here to a day and back."""

from array import array  # noqa: TC003 - "array[int]" must be written in quotes

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout

from app.services.order_queries import OrderRow
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.orders.card_delegate import CardDelegate
from app.ui.orders.column_model import ColumnModel
from app.ui.orders.column_view import ColumnView
from app.ui.orders.words import OrderWords
from app.ui.page import PageContext
from app.ui.row_store import RowStore

WIDTH = 224
HEAD = 40


class UndatedRail(Painted):
    """A column of cards; one that is dropped here loses its date."""

    opened = Signal(int)
    dropped = Signal(int)

    def __init__(self, context: PageContext, words: OrderWords, rows: RowStore[OrderRow]) -> None:
        super().__init__(context.theme)
        self._formats = context.formats
        self._is_target = False
        self._column = QVBoxLayout(self)
        self.model = ColumnModel("undated", rows, words.sentence, self)
        self.view = ColumnView(context.theme, CardDelegate(context, words, self), lambda _ids: 0)
        self.view.setModel(self.model)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setAccessibleName(self.tr("Without a due date"))
        self._column.addWidget(self.view)
        self.view.opened.connect(self.opened)
        self.view.dropped.connect(self._on_dropped)
        self.view.hovered.connect(self._set_target)
        self.restyle()

    def set_ids(self, ids: "array[int]") -> None:
        """Show these orders."""
        self.model.set_ids(ids)
        self.update()

    def restyle(self) -> None:
        self.setFixedWidth(self.theme.px(WIDTH))
        self._column.setContentsMargins(8, self.theme.px(HEAD), 0, 6)

    def draw(self, brush: Brush, width: float, height: float) -> None:
        px, head = self.theme.px, self.theme.px(HEAD)
        rect = QRectF(0, 0, width, height)
        brush.rounded(rect, 12, "board")
        if self._is_target:
            brush.rounded(rect, 12, None, "focus", 1.5)
        name = self.tr("Without a due date")
        advance = brush.text(16, 0, name, "body_b", "text", width - 60, height=head)
        count = self._formats.count(len(self.model.ids), 99_999)
        brush.text(16 + advance + 7, 0, count, "caption", "text3", height=head)
        if not self.model.ids:
            hint = self.tr("Every open order has a date")
            brush.text(0, head + px(12), hint, "caption", "text3", width, align="center")

    def _on_dropped(self, ids: tuple[int, ...]) -> None:
        for order_id in ids[:1]:
            if self.model.position(order_id) is None:
                self.dropped.emit(order_id)

    def _set_target(self, is_target: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._is_target = is_target
        self.update()
