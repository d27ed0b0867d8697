"""The line under the page's title: how much is under way."""

from datetime import timedelta

from PySide6.QtCore import QObject, Signal

from app.models.changes import Changes
from app.models.moments import JST
from app.models.types import ACTIVE_STAGES, OPEN_STAGES
from app.services.order_queries import OrderFilter, OrderTotals, order_totals
from app.ui.page import PageContext
from app.ui.tasks import Latest

WEEK = timedelta(days=6)


class Summary(QObject):
    """Counts what is active, what it will bring, and what is due this week (Monday to Sunday)."""

    changed = Signal()

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._active: OrderTotals | None = None
        self._due: OrderTotals | None = None
        self._questions = (Latest(), Latest(), Latest())
        self.has_orders = True
        """Whether the book has any order; taken for granted until it is known."""

    @property
    def text(self) -> str:
        if self._active is None or self._due is None:
            return ""
        text = self.tr("{n} under way ・ take-home {net} expected ・ {due} due this week")
        return text.format(
            n=self._active.count,
            net=self._context.formats.money(self._active.net),
            due=self._due.count,
        )

    def reload(self) -> None:
        """Count again."""
        today = self._context.clock().astimezone(JST).date()
        monday = today - timedelta(days=today.weekday())
        active = OrderFilter(stages=ACTIVE_STAGES)
        due = OrderFilter(stages=OPEN_STAGES, due_from=monday, due_to=monday + WEEK)
        tasks = self._context.tasks
        takers = (self._take_active, self._take_due, self._take_all)
        wheres = (active, due, OrderFilter())
        for question, where, taker in zip(self._questions, wheres, takers, strict=True):
            question.ask(tasks.read(order_totals, where)).then(taker)

    def on_committed(self, changes: Changes) -> None:
        """Take notice of what a command changed."""
        if changes.touches("orders"):
            self.reload()

    def _take_active(self, totals: OrderTotals) -> None:
        self._active = totals
        self.changed.emit()

    def _take_due(self, totals: OrderTotals) -> None:
        self._due = totals
        self.changed.emit()

    def _take_all(self, totals: OrderTotals) -> None:
        self.has_orders = totals.count > 0
        self.changed.emit()
