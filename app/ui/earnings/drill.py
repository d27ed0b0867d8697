"""From a row of the breakdown to the orders it sums, in their table."""

from PySide6.QtCore import QObject

from app.models.types import PaymentState
from app.services.breakdown_queries import BreakdownRow
from app.services.earnings_queries import EarningsKey
from app.services.order_queries import OrderFilter
from app.ui.earnings.periods import Months, last_day, month_of
from app.ui.page import PageContext

EARNED = (PaymentState.BALANCE, PaymentState.REQUESTED, PaymentState.PAID)


class Drill(QObject):
    """Opens the page of orders on a filter, named by the row."""

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def open(
        self, by: EarningsKey, row: BreakdownRow, months: Months, sites: tuple[str, ...]
    ) -> None:
        """Show the orders of a row."""
        where, name = self.filter_of(by, row, months, sites)
        self._context.navigate("orders", where=where, words=name)

    def open_state(self, state: PaymentState, sites: tuple[str, ...]) -> None:
        """Show the orders whose money is on that rung of the ladder."""
        where = OrderFilter(marketplaces=sites, payment_states=(state,))
        words = self._context.text.word(state)
        self._context.navigate("orders", where=where, words=words)

    def filter_of(
        self, by: EarningsKey, row: BreakdownRow, months: Months, sites: tuple[str, ...]
    ) -> tuple[OrderFilter, str]:
        """Return the filter that lets the orders of a row through, and its name."""
        formats = self._context.formats
        first, last = formats.short_month(months.first), formats.short_month(months.last)
        span = (
            first if first == last else self.tr("{first} to {last}").format(first=first, last=last)
        )
        where = OrderFilter(
            marketplaces=sites,
            payment_states=EARNED,
            completed_from=months.first,
            completed_to=months.last,
        )
        if by is EarningsKey.MARKETPLACE:
            return where._replace(marketplaces=(str(row.id),)), span
        if by is EarningsKey.MONTH:
            month = month_of(row.key)
            name = formats.month(month)
            return where._replace(completed_from=month, completed_to=last_day(month)), name
        if by is EarningsKey.SERVICE:
            name = row.key or self.tr("No service")
            service = row.id if isinstance(row.id, int) else 0
            return where._replace(service_id=service), f"{name}・{span}"
        client = row.id if isinstance(row.id, int) else 0
        name = row.key or self.tr("No client")
        return where._replace(client_id=client), f"{name}・{span}"
