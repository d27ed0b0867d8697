"""The page 売上: what was sold, what it cost, what arrived, and where the rest is."""

from collections.abc import Sequence
from datetime import date
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.changes import Changes
from app.models.moments import JST
from app.services import dependence_queries, earnings_queries
from app.services.earnings_queries import EarningsKey, EarningsRow
from app.services.payout_queries import ComingPayout, coming_payouts
from app.ui.earnings.ages_card import AgesCard
from app.ui.earnings.body import EarningsBody
from app.ui.earnings.chart_card import ChartCard
from app.ui.earnings.dependence_card import DependenceCard
from app.ui.earnings.payout_log import PayoutLog
from app.ui.earnings.periods import Months, Period, chart_months, months_of
from app.ui.earnings.share_card import ShareCard
from app.ui.earnings.strip import EarningsStrip
from app.ui.earnings.transfers_card import TransfersCard
from app.ui.kit.segmented import Segment, Segmented
from app.ui.lines.site_filter import SiteFilter
from app.ui.page import Page, PageContext
from app.ui.tasks import Latest

TABLES = ("orders", "payments", "payouts", "clients", "services", "listings")


class EarningsPage(Page):
    """Strip, months and shares of the time chosen; payouts and the escrow ladder as of now."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._is_stale = True
        self._questions = {name: Latest() for name in QUESTIONS}
        self.period_switch = self._make_switch()
        self.site_filter = SiteFilter(context.theme, context.marketplaces, self)
        self.strip = EarningsStrip(context)
        self.chart, self.share = ChartCard(context), ShareCard(context)
        self.transfers, self.ages = TransfersCard(context), AgesCard(context)
        self.dependence = DependenceCard(context)
        self.payout_log = PayoutLog(context, self)
        self._build()
        self._connect()

    @property
    def title(self) -> str:
        return self.tr("Earnings")

    @property
    def summary(self) -> str:
        months, formats = self.months, self.context.formats
        first, last = formats.month(months.first), formats.month(months.last)
        if first == last:
            return self.tr("{month} ・ by day of completion").format(month=first)
        words = self.tr("{first} to {last} ・ by day of completion")
        return words.format(first=first, last=last)

    @property
    def period(self) -> Period:
        """The time chosen."""
        return Period(self.period_switch.current)

    @property
    def months(self) -> Months:
        """The months of the time chosen."""
        return months_of(self.period, self._today())

    def top_actions(self) -> Sequence[QWidget]:
        return self.period_switch, self.site_filter

    def activate(self) -> None:
        """Load when something changed since the page was shown last."""
        if self._is_stale:
            self.reload()

    def next_view(self) -> None:
        self.period_switch.choose_next()

    def reload(self) -> None:
        """Ask everything anew; an answer to an older question is dropped."""
        self._is_stale = False
        self._ask_totals()
        self._ask_months()
        self._ask_shares()
        self._ask_ladder()
        self._ask_dependence()
        self.heading_changed.emit()

    def _make_switch(self) -> Segmented:
        segments = (
            Segment(Period.MONTH, self.tr("This month")),
            Segment(Period.QUARTER, self.tr("3 months")),
            Segment(Period.YEAR, self.tr("12 months")),
            Segment(Period.TAX_YEAR, self.tr("Tax year")),
        )
        return Segmented(self.context.theme, self.tr("Time shown"), segments, Period.YEAR, self)

    def _build(self) -> None:
        self.body = EarningsBody(
            self.context.theme,
            self.strip,
            (self.chart, self.share, self.transfers, self.ages),
            self.dependence,
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.body)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def _connect(self) -> None:
        self.context.tasks.committed.connect(self._take_notice)
        self.period_switch.chosen.connect(lambda _key: self.reload())
        self.site_filter.changed.connect(self.reload)
        self.share.group_chosen.connect(lambda _key: self._ask_shares())
        self.share.marketplace_wanted.connect(self.site_filter.toggle_only)
        self.dependence.group_chosen.connect(lambda _key: self._ask_dependence())
        self.dependence.asked.connect(self._ask_without)
        self.transfers.request_wanted.connect(self.payout_log.ask_request)
        self.transfers.arrival_wanted.connect(self.payout_log.ask_arrival)

    def _today(self) -> date:
        return self.context.clock().astimezone(JST).date()

    def _take_notice(self, changes: Changes) -> None:
        if changes.touches(*TABLES):
            self._is_stale = True
            if self.isVisible():
                self.reload()

    def _ask_totals(self) -> None:
        tasks, months, sites = self.context.tasks, self.months, self.site_filter.chosen
        ended = min(months.last, self._today())
        count = len(Months(months.first, ended).each)
        total = tasks.read(earnings_queries.earnings_total, *months, sites)
        self._questions["total"].ask(total).then(
            lambda answer: self.strip.show_total(answer, count)
        )
        before = tasks.read(earnings_queries.earnings_total, *months.a_year_before(), sites)
        self._questions["before"].ask(before).then(self.strip.show_before)
        paid = tasks.read(earnings_queries.paid_net, *months, sites)
        self._questions["paid"].ask(paid).then(self.strip.show_paid)

    def _ask_months(self) -> None:
        months = chart_months(self.period, self._today())
        slices = self.context.tasks.read(
            earnings_queries.month_slices, *months, self.site_filter.chosen
        )
        period, today = self.months, self._today()
        self._questions["months"].ask(slices).then(
            lambda answer: self.chart.show_slices(answer, months, period, today)
        )

    def _ask_shares(self) -> None:
        group = EarningsKey(self.share.switch.current)
        rows = self.context.tasks.read(
            earnings_queries.earnings, group, *self.months, self.site_filter.chosen
        )
        self._questions["shares"].ask(rows).then(self._show_shares)

    def _ask_ladder(self) -> None:
        tasks, now, sites = self.context.tasks, self.context.clock(), self.site_filter.chosen
        rungs = tasks.read(earnings_queries.escrow_ladder, now, sites)
        self._questions["ladder"].ask(rungs).then(self._show_rungs)
        coming = tasks.read(coming_payouts, self.context.catalog, now)
        self._questions["coming"].ask(coming).then(self._show_coming)

    def _ask_dependence(self) -> None:
        """Ask what all sites together hang on: the filter of sites does not count here."""
        found = self.context.tasks.read(
            dependence_queries.dependence, self.dependence.by, *self.months
        )
        self._questions["dependence"].ask(found).then(self.dependence.show_dependence)

    def _ask_without(self, by: str, key: object) -> None:
        left = self.context.tasks.read(
            dependence_queries.without,
            self.context.catalog,
            EarningsKey(by),
            cast("str | int", key),
            self._today(),
        )
        self._questions["without"].ask(left).then(self.dependence.show_without)

    def _show_shares(self, rows: tuple[EarningsRow, ...]) -> None:
        self.share.show_rows(rows)

    def _show_rungs(self, rungs: tuple[earnings_queries.Rung, ...]) -> None:
        self.strip.show_rungs(rungs)
        self.ages.show_rungs(rungs)

    def _show_coming(self, rows: tuple[ComingPayout, ...]) -> None:
        sites = self.site_filter.chosen
        self.transfers.show_rows([row for row in rows if not sites or row.marketplace_id in sites])


QUESTIONS = (
    "total",
    "before",
    "paid",
    "months",
    "shares",
    "ladder",
    "coming",
    "dependence",
    "without",
)
