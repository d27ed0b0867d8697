"""What the books wait for, fees and prices that are not known yet, and the way to them."""

from datetime import date
from typing import Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.journal_queries import Unbooked
from app.services.order_queries import Lacking, OrderFilter
from app.ui.kit.buttons import Button
from app.ui.kit.labels import Label
from app.ui.page import PageContext

What = Literal["price", "fee"]


class MissingWords(QObject):
    """Says what is not in the books, and why."""

    def sentences(self, left: Unbooked) -> dict[What, str]:
        """Return a sentence for each thing that is missing of any order."""
        found: dict[What, str] = {}
        if left.fees:
            one = self.tr("1 sale without its fee: the fee is not in the books yet")
            many = self.tr("{n} sales without their fees: the fees are not in the books yet")
            found["fee"] = (one if left.fees == 1 else many).format(n=f"{left.fees:,}")
        if left.orders:
            one = self.tr("1 sale without a known price is not in the books yet")
            many = self.tr("{n} sales without a known price are not in the books yet")
            found["price"] = (one if left.orders == 1 else many).format(n=f"{left.orders:,}")
        return found

    def scope(self, what: What) -> str:
        """Return what a list of such orders is called."""
        return self.tr("Fee not known") if what == "fee" else self.tr("Price not known")


class MissingNote(QWidget):
    """A line for each thing that is missing, with a link to its orders; hidden while nothing is."""

    followed = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._days: tuple[date | None, date | None] = (None, None)
        self.words = MissingWords(self)
        self.labels: dict[What, Label] = {}
        self.links: dict[What, Button] = {}
        self._lines: dict[What, QWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        whats: tuple[What, ...] = ("fee", "price")
        for what in whats:
            column.addWidget(self._line(what))
        self.hide()

    def show_left(self, left: Unbooked, first: date | None, last: date | None) -> None:
        """Say what is missing of the orders sold from first to last."""
        self._days = (first, last)
        told = self.words.sentences(left)
        for what, line in self._lines.items():
            self.labels[what].setText(f"⚠ {told.get(what, '')}")
            line.setVisible(what in told)
        self.setVisible(bool(told))

    def _line(self, what: What) -> QWidget:
        theme, line = self._context.theme, QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        label = Label(theme, "", "caption", "warn")
        link = Button(theme, self.tr("Show the orders"), kind="link")
        link.setAccessibleDescription(self.words.scope(what))
        link.clicked.connect(lambda: self._follow(what))
        row.addWidget(label)
        row.addWidget(link)
        row.addStretch(1)
        self.labels[what], self.links[what], self._lines[what] = label, link, line
        return line

    def _follow(self, what: What) -> None:
        self.followed.emit()
        where = OrderFilter(lacking=Lacking(what, *self._days))
        self._context.navigate("orders", where=where, words=self.words.scope(what))
