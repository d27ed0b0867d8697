"""Each change of an order in words: what it was before and what it is after."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QObject

from app.models.moments import from_epoch
from app.models.types import BallReason, ChangeKind, PaymentState, Stage, TaxStatus
from app.services.history_queries import RowChange
from app.services.order_details import OrderDetails
from app.ui.kit.buttons import Button
from app.ui.kit.labels import Label
from app.ui.orders.drawer_section import Section
from app.ui.page import PageContext

FIRST = 8
AMOUNTS = {"gross", "fee", "net", "quote_price"}
DAYS = {"due_on", "quote_expires_on", "earned_on"}
ENUMS = {
    "stage": Stage,
    "payment_state": PaymentState,
    "tax_status": TaxStatus,
    "ball_reason": BallReason,
}


class ChangeWords(QObject):
    """Says what a change did to an order's row."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def lines(self, change: RowChange) -> list[str]:
        """Return a line for each field a person would name; derived fields say nothing."""
        if change.before is None:
            return [self.tr("The order was added")] if change.after is None else self._added(change)
        if change.after is None:
            return [self.tr("The order was removed")]
        names = self._names()
        before, after = change.before, change.after
        return [
            f"{names[field]}: {self._said(field, before)} → {self._said(field, after)}"
            for field in after
            if field in names and before.get(field) != after.get(field)
        ]

    def kind(self, change: RowChange) -> str:
        """Return 元に戻す or やり直す where a change was one, else nothing."""
        return "" if change.kind is ChangeKind.DO else self._context.text.word(change.kind)

    def _added(self, change: RowChange) -> list[str]:
        del change
        return [self.tr("The order was added")]

    def _names(self) -> dict[str, str]:
        return {
            "title": self.tr("Title"),
            "number": self.tr("Number"),
            "stage": self.tr("Stage"),
            "payment_state": self.tr("Payment"),
            "due_on": self.tr("Due date"),
            "gross": self.tr("Price"),
            "fee": self.tr("Fee"),
            "net": self.tr("Take-home"),
            "quote_price": self.tr("Quote"),
            "quote_expires_on": self.tr("Quote valid until"),
            "tax_status": self.tr("Consumption tax"),
            "estimate_minutes": self.tr("Estimate"),
            "worked_minutes": self.tr("Time worked"),
            "rating_received": self.tr("Rating received"),
            "rating_given": self.tr("Rating given"),
            "note": self.tr("Note"),
        }

    def _said(self, field: str, values: Mapping[str, object]) -> str:  # noqa: PLR0911 - one a type
        value, formats = values.get(field), self._context.formats
        if value is None or value == "":
            return "—"
        if field in AMOUNTS and isinstance(value, int):
            return formats.money(value)
        if field in DAYS and isinstance(value, str):
            return formats.full_day(date.fromisoformat(value))
        if field in ENUMS and isinstance(value, str) and value in set(ENUMS[field]):
            return self._context.text.word(ENUMS[field](value))
        if field.endswith("_minutes") and isinstance(value, int):
            return formats.hours(value)
        if field.startswith("rating_"):
            return f"★{value}"
        return f"“{value}”" if field in {"note", "title"} else str(value)


class HistorySection(Section):
    """The changes, newest first; more on demand."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, "")
        self.heading.setText(self.tr("History"))
        self._words = ChangeWords(context, self)
        self._changes: tuple[RowChange, ...] = ()
        self.lines = Label(context.theme, "", "caption", "text2").wrapped()
        self.more = Button(context.theme, self.tr("Show all"), kind="link")
        self.body.addWidget(self.lines)
        self.body.addWidget(self.more)
        self.more.clicked.connect(lambda: self._show(len(self._changes)))

    def fill(self, details: OrderDetails, *, is_new: bool) -> None:
        del details
        if is_new:
            self.set_changes(())

    def set_changes(self, changes: tuple[RowChange, ...]) -> None:
        """Show these changes, given oldest first."""
        self._changes = tuple(reversed(changes))
        self._show(FIRST)

    def _show(self, most: int) -> None:
        said: list[str] = []
        formats, now = self.context.formats, self.context.clock()
        for change in self._changes:
            when = formats.ago(from_epoch(change.at), now)
            kind = self._words.kind(change)
            head = f"{when} ・ {kind}" if kind else when
            said += [f"{head} ・ {line}" for line in self._words.lines(change)]
        self.lines.setText("\n".join(said[:most]))
        self.more.setVisible(len(said) > most)
        self.setVisible(bool(said))
