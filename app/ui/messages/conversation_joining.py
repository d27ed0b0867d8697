"""Asks which order a conversation is about."""

from array import array  # noqa: TC003 - "array[int]" must be written in quotes
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.services.conversation_queries import ThreadRow
from app.services.order_queries import OrderFilter, OrderRow, OrderSort, order_ids, order_rows
from app.ui.kit.dialog import Dialog
from app.ui.kit.fields import SearchField
from app.ui.kit.harmless import one_line
from app.ui.page import PageContext
from app.ui.tasks import Latest

MOST = 30
LIST_HEIGHT = 220


class JoinDialog(Dialog):
    """Offers the orders of the conversation's marketplace, its client's at first."""

    def __init__(
        self,
        context: PageContext,
        row: ThreadRow,
        then: Callable[[int], object],
        parent: QWidget,
    ) -> None:
        super().__init__(context.theme, self.tr("Join to an order"), parent)
        self._context = context
        self._row = row
        self._then = then
        self._latest = Latest()
        self.say(self.tr("Which order is this conversation about?"))
        words = self.tr("Search orders")
        self.search = SearchField(context.theme, words, words, self)
        self.orders = QListWidget(self)
        self.orders.setAccessibleName(self.tr("Orders"))
        self.orders.setFixedHeight(context.theme.px(LIST_HEIGHT))
        self.none = self.say(self.tr("No order of this marketplace is found."), "caption", "text3")
        self.body.insertWidget(1, self.search)
        self.body.insertWidget(2, self.orders)
        self.join = self.add_accept(self.tr("Join"))
        self.add_reject(self.tr("Cancel"))
        self.search.searched.connect(self.look_for)
        self.search.moved.connect(self._step)
        self.orders.itemDoubleClicked.connect(self.accept)
        self.look_for("")

    def look_for(self, words: str) -> None:
        """List the orders that hold these words; without any, those of the client."""
        where = OrderFilter(
            text=words,
            marketplaces=(self._row.marketplace_id,),
            client_id=None if words.strip() else self._row.client_id,
        )
        task = self._context.tasks.read(order_ids, where, OrderSort.UPDATED, descending=True)
        self._latest.ask(task).then(self._take_ids)

    def accept(self) -> None:
        item = self.orders.currentItem()
        if item is not None:
            self._then(item.data(Qt.ItemDataRole.UserRole))
            super().accept()

    def _take_ids(self, ids: "array[int]") -> None:
        first = ids[:MOST]
        task = self._context.tasks.read(order_rows, first)
        self._latest.ask(task).then(
            lambda rows: self._show([rows[number] for number in first if number in rows])
        )

    def _show(self, rows: list[OrderRow]) -> None:
        self.orders.clear()
        for row in rows:
            parts = (row.number, one_line(row.title), one_line(row.client))
            item = QListWidgetItem(" ・ ".join(part for part in parts if part), self.orders)
            item.setData(Qt.ItemDataRole.UserRole, row.id)
        self.orders.setCurrentRow(0)
        self.none.setVisible(not rows)
        self.join.setEnabled(bool(rows))

    def _step(self, distance: int) -> None:
        row = self.orders.currentRow() + distance
        if 0 <= row < self.orders.count():
            self.orders.setCurrentRow(row)
