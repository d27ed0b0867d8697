"""One column of the board: its head with count and sum, and its cards."""

from PySide6.QtCore import QPoint, QRectF, Signal
from PySide6.QtWidgets import QVBoxLayout

from app.models.money import Yen
from app.services.order_board import BoardColumn, ColumnIds
from app.services.order_queries import OrderRow
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.orders.card_delegate import CardDelegate
from app.ui.orders.column_model import ColumnModel
from app.ui.orders.column_view import ColumnView, Landing
from app.ui.orders.words import COLUMN_COLOURS, OrderWords
from app.ui.page import PageContext
from app.ui.row_store import RowStore

HEAD = 40
RADIUS = 12
SIDE = 8
LEAST_WIDTH = 208


class BoardColumnView(Painted):
    """A column with its head painted and its cards in a list."""

    dropped = Signal(object)
    opened = Signal(int)
    side_wanted = Signal(int)
    move_wanted = Signal(int)
    menu_wanted = Signal(QPoint)
    chosen = Signal()
    """The selection in this column is another one."""

    def __init__(
        self,
        column: BoardColumn,
        context: PageContext,
        words: OrderWords,
        rows: RowStore[OrderRow],
        delegate: CardDelegate,
        landing: Landing,
    ) -> None:
        super().__init__(context.theme)
        self.column = column
        self._context = context
        self._words = words
        self._net = Yen(0)
        self._is_target = False
        self._column = QVBoxLayout(self)
        self.model = ColumnModel(column, rows, words.sentence, self)
        self.view = ColumnView(context.theme, delegate, landing)
        self.view.setModel(self.model)
        self.view.setAccessibleName(words.column(column))
        self.setMinimumWidth(context.theme.px(LEAST_WIDTH))
        self._lay_out()
        self._connect()

    def set_column(self, ids: ColumnIds) -> None:
        """Show these cards; what was chosen and is still here stays chosen."""
        chosen = set(self.view.chosen_ids())
        self._net = ids.net
        self.model.set_ids(ids.ids)
        for order_id in chosen - set(self.view.chosen_ids()):
            place = self.model.position(order_id)
            if place is not None:
                self.view.also_choose(place)
        text = self.tr("{column}, {n} orders, take-home {net}")
        self.view.setAccessibleDescription(
            text.format(
                column=self._words.column(self.column),
                n=len(ids.ids),
                net=self._context.formats.money(ids.net),
            )
        )
        self.update()

    def draw(self, brush: Brush, width: float, height: float) -> None:
        rect = QRectF(0, 0, width, height)
        brush.rounded(rect, RADIUS, "board")
        if self._is_target:
            brush.rounded(rect, RADIUS, None, "focus", 1.5)
        px, head = self.theme.px, self.theme.px(HEAD)
        brush.dot(18, head / 2, 4.5, COLUMN_COLOURS[self.column])
        money = self._context.formats.money(self._net)
        money_width = self.theme.width(money, "caption")
        room = width - 30 - money_width - 14
        count = self._context.formats.count(len(self.model.ids), 99_999)
        count_width = self.theme.width(count, "caption")
        name = self._words.column(self.column)
        advance = brush.text(30, 0, name, "body_b", "text", room - count_width - 14, height=head)
        brush.text(30 + advance + 7, 0, count, "caption", "text3", height=head)
        brush.text(width - 14 - money_width, 0, money, "caption", "text2", height=head)
        if not self.model.ids:
            hint = self.tr("Drop here")
            brush.text(0, head + px(12), hint, "caption", "text3", width, align="center")

    def restyle(self) -> None:
        self.setMinimumWidth(self.theme.px(LEAST_WIDTH))
        self._column.setContentsMargins(SIDE, self.theme.px(HEAD), 0, 6)
        self.view.doItemsLayout()

    def _lay_out(self) -> None:
        self._column.setContentsMargins(SIDE, self.theme.px(HEAD), 0, 6)
        self._column.addWidget(self.view)

    def _connect(self) -> None:
        self.view.dropped.connect(self.dropped)
        self.view.opened.connect(self.opened)
        self.view.side_wanted.connect(self.side_wanted)
        self.view.move_wanted.connect(self.move_wanted)
        self.view.menu_wanted.connect(self.menu_wanted)
        self.view.hovered.connect(self._set_target)
        self.view.selectionModel().selectionChanged.connect(self._tell_chosen)

    def _set_target(self, is_target: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._is_target = is_target
        self.update()

    def _tell_chosen(self) -> None:
        self.chosen.emit()
