"""What the page 売上 asks the book, and which card each answer goes to."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QObject

from app.models.moments import JST
from app.services import dependence_queries, earnings_queries
from app.services.books_gap_queries import books_gap
from app.services.breakdown_queries import BreakdownRow, Span, breakdown
from app.services.earnings_queries import EarningsKey, EarningsRow, Rung
from app.services.payout_overview_queries import PayoutOverview, payout_overview
from app.ui.earnings.ages_card import AgesCard
from app.ui.earnings.chart_card import ChartCard
from app.ui.earnings.periods import Months
from app.ui.earnings.reconcile_card import ReconcileCard
from app.ui.earnings.share_card import ShareCard
from app.ui.earnings.strip import EarningsStrip
from app.ui.page import PageContext
from app.ui.tasks import Latest

if TYPE_CHECKING:
    from app.ui.earnings.breakdown_card import BreakdownCard
    from app.ui.earnings.dependence_card import DependenceCard

QUESTIONS = (
    *("total", "before", "paid", "months", "shares", "ladder"),
    *("payouts", "breakdown", "dependence", "without", "gap"),
)


class Choice(NamedTuple):
    """The time and the sites that the page is about; `charted` are the months of the chart."""

    months: Months
    charted: Months
    sites: tuple[str, ...]


class Parts(NamedTuple):
    """The cards that show answers from the first on."""

    strip: EarningsStrip
    chart: ChartCard
    share: ShareCard
    payouts: ReconcileCard
    ages: AgesCard


class Asking(QObject):
    """Asks for each card alone; an answer to an older question is dropped.

    `breakdown` and `dependence` are asked for from when they are there.
    """

    def __init__(
        self, context: PageContext, parts: Parts, choice: Callable[[], Choice], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context, self._parts, self._choice = context, parts, choice
        self._questions = {name: Latest() for name in QUESTIONS}
        self.breakdown: BreakdownCard | None = None
        self.dependence: DependenceCard | None = None
        self.overview: PayoutOverview | None = None
        self.total: EarningsRow | None = None

    def ask_all(self) -> None:
        """Ask everything anew."""
        self._ask_totals()
        self._ask_months()
        self.ask_shares()
        self._ask_ladder()
        self._ask_payouts()
        self.ask_breakdown()
        self.ask_dependence()
        self.ask_gap()

    def ask_shares(self) -> None:
        """Ask for the shares by what the card says."""
        months, _, sites = self._choice()
        group = EarningsKey(self._parts.share.switch.current)
        rows = self._context.tasks.read(earnings_queries.earnings, group, *months, sites)
        self._questions["shares"].ask(rows).then(self._parts.share.show_rows)

    def ask_breakdown(self) -> None:
        """Ask for the breakdown by what the card says, beside the same days a year before."""
        card = self.breakdown
        if card is None:
            return
        months, _, sites = self._choice()
        now = months.until(self._today())
        before, by = now.same_days_before(), card.by
        formats = self._context.formats
        note = self.tr("Year on year: {first} to {last} beside {then} to {until}.").format(
            first=formats.field_day(now.first),
            last=formats.field_day(now.last),
            then=formats.field_day(before.first),
            until=formats.field_day(before.last),
        )

        def show(rows: tuple[BreakdownRow, ...]) -> None:
            card.show_rows(by, rows, note)

        task = self._context.tasks.read(breakdown, by, Span(*now), Span(*before), sites)
        self._questions["breakdown"].ask(task).then(show)

    def ask_gap(self) -> None:
        """Ask what makes the sales of the books differ: they are of all sites together."""
        card = self.breakdown
        if card is None:
            return
        months, _, sites = self._choice()
        if sites:
            card.show_gap(None)
            self._questions["gap"].forget()
            return
        task = self._context.tasks.read(books_gap, *months)
        self._questions["gap"].ask(task).then(card.show_gap)

    def ask_dependence(self) -> None:
        """Ask what all sites together hang on: the filter of sites does not count here."""
        card, months = self.dependence, self._choice().months
        if card is None:
            return
        found = self._context.tasks.read(dependence_queries.dependence, card.by, *months)
        self._questions["dependence"].ask(found).then(card.show_dependence)

    def ask_without(self, by: str, key: object) -> None:
        """Ask what is left if one of them goes."""
        card = self.dependence
        if card is None:
            return
        left = self._context.tasks.read(
            dependence_queries.without,
            self._context.catalog,
            EarningsKey(by),
            cast("str | int", key),
            self._today(),
        )
        self._questions["without"].ask(left).then(card.show_without)

    def _ask_totals(self) -> None:
        tasks, strip = self._context.tasks, self._parts.strip
        months, _, sites = self._choice()
        ended = months.until(self._today())
        count = len(ended.each)

        def show(total: EarningsRow) -> None:
            self.total = total
            strip.show_total(total, count)

        total = tasks.read(earnings_queries.earnings_total, *months, sites)
        self._questions["total"].ask(total).then(show)
        before = tasks.read(earnings_queries.earnings_total, *ended.same_days_before(), sites)
        self._questions["before"].ask(before).then(strip.show_before)
        paid = tasks.read(earnings_queries.paid_net, *months, sites)
        self._questions["paid"].ask(paid).then(strip.show_paid)

    def _ask_months(self) -> None:
        period, months, sites = self._choice()
        chart, today = self._parts.chart, self._today()
        slices = self._context.tasks.read(earnings_queries.month_slices, *months, sites)
        self._questions["months"].ask(slices).then(
            lambda answer: chart.show_slices(answer, months, period, today)
        )

    def _ask_ladder(self) -> None:
        sites, parts = self._choice().sites, self._parts

        def show(rungs: tuple[Rung, ...]) -> None:
            parts.strip.show_rungs(rungs)
            parts.ages.show_rungs(rungs)

        task = self._context.tasks.read(
            earnings_queries.escrow_ladder, self._context.clock(), sites
        )
        self._questions["ladder"].ask(task).then(show)

    def _ask_payouts(self) -> None:
        def show(found: PayoutOverview) -> None:
            self.overview = found
            self._parts.payouts.show_overview(found)

        context = self._context
        sites = self._choice().sites
        task = context.tasks.read(payout_overview, context.catalog, context.clock(), sites)
        self._questions["payouts"].ask(task).then(show)

    def _today(self) -> date:
        return self._context.clock().astimezone(JST).date()
