"""The page 売上: what was sold, what it cost, what arrived, and where the rest is."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.models.changes import Changes
from app.models.moments import JST
from app.services.reconciliation_queries import PayoutRow, payout_rows
from app.ui.books.year_choice import YearChoice
from app.ui.earnings.ages_card import AgesCard
from app.ui.earnings.asking import Asking, Choice, Parts
from app.ui.earnings.body import EarningsBody
from app.ui.earnings.breakdown_card import BreakdownCard
from app.ui.earnings.chart_card import ChartCard
from app.ui.earnings.dependence_card import DependenceCard
from app.ui.earnings.drill import Drill
from app.ui.earnings.earnings_export import EarningsExport
from app.ui.earnings.payout_dialog import PayoutStep
from app.ui.earnings.payout_lines import LineState, payout_line
from app.ui.earnings.payout_log import PayoutLog
from app.ui.earnings.payout_menu import PayoutMenu
from app.ui.earnings.payouts_dialog import PayoutsDialog
from app.ui.earnings.periods import Months, Period, chart_months, months_of
from app.ui.earnings.reconcile_card import ReconcileCard
from app.ui.earnings.share_card import ShareCard
from app.ui.earnings.strip import EarningsStrip
from app.ui.kit.buttons import Button
from app.ui.kit.labels import Label
from app.ui.kit.segmented import Segment, Segmented
from app.ui.lines.site_filter import SiteFilter
from app.ui.page import Page, PageContext

TABLES = (
    *("orders", "payments", "payouts", "clients", "services", "listings", "work_sessions"),
    *("adjustments", "payout_differences", "bank_lines", "bank_accounts", "payer_aliases"),
    *("own_entries", "closed_months"),
)
BUILD_MS = 20
"""So long the window lives between two cards below the first screen."""
DONE = object()


class EarningsPage(Page):
    """Strip, months, shares and breakdown of the time chosen; payouts and ladder as of now."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._is_stale, self.is_whole = True, False
        self.period_switch = self._make_switch()
        self.year = YearChoice(context, self)
        self.site_filter = SiteFilter(context.theme, context.marketplaces, self)
        self.export = Button(context.theme, self.tr("Export"), "download", parent=self)
        self.strip = EarningsStrip(context)
        self.chart, self.share = ChartCard(context), ShareCard(context)
        self.payouts, self.ages = ReconcileCard(context), AgesCard(context)
        parts = (self.strip, self.chart, self.share, self.payouts, self.ages)
        self.asking = Asking(context, Parts(*parts), self._choice, self)
        self._below = self._build_below()
        self._ahead = QTimer(self, interval=BUILD_MS)
        self._ahead.timeout.connect(self._build_on)
        self.payout_log = PayoutLog(context, self)
        self.payout_menu = PayoutMenu(context, self.payout_log, self)
        self.drill = Drill(context, self)
        self.exporter = EarningsExport(context, self.payouts.words, self)
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
        return months_of(self.period, self._today(), self.year.year)

    def top_actions(self) -> Sequence[QWidget]:
        return self.period_switch, self.year, self.site_filter, self.export

    def activate(self) -> None:
        """Load when something changed since the page was shown last."""
        if self._is_stale:
            self.reload()
        if not self.is_whole:
            self._ahead.start()

    def open_target(self, **target: object) -> None:
        payout_id = target.get("payout_id")
        if isinstance(payout_id, int):
            self.context.tasks.read(payout_rows).then(
                lambda rows: self._open_payout(rows, payout_id)
            )

    def next_view(self) -> None:
        self.period_switch.choose_next()

    def reload(self) -> None:
        """Ask everything anew; an answer to an older question is dropped."""
        self._is_stale = False
        self.year.setVisible(self.period is Period.TAX_YEAR)
        self.year.reload()
        self.asking.ask_all()
        self.heading_changed.emit()

    @property
    def breakdown(self) -> BreakdownCard | None:
        """The card of the breakdown, once it is built."""
        return self.asking.breakdown

    @property
    def dependence(self) -> DependenceCard | None:
        """The card of what the take-home hangs on, once it is built."""
        return self.asking.dependence

    def export_menu(self) -> QMenu:
        """Return what can be written as a file."""
        menu = QMenu(self)
        exporter, ask = self.exporter, self._export
        menu.addAction(self.tr("Months (CSV)…")).triggered.connect(
            lambda: ask("tokuicho-months", lambda p: exporter.write_months(self.chart.bars, p))
        )
        card = self.breakdown
        if card is not None:
            menu.addAction(self.tr("Breakdown as shown (CSV)…")).triggered.connect(
                lambda: ask(
                    f"tokuicho-{card.by}", lambda p: exporter.write_breakdown(card.model, p)
                )
            )
        sites = self.site_filter.chosen
        menu.addAction(self.tr("Payouts of this time (CSV)…")).triggered.connect(
            lambda: ask("tokuicho-payouts", lambda p: exporter.write_payouts(self.months, sites, p))
        )
        return menu

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
            (self.chart, self.share, self.payouts, self.ages),
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.body)
        self.year.hide()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def _build_below(self) -> Iterator[None]:
        """Build what is under the first screen, a card at a time between events."""
        self.asking.breakdown = card = BreakdownCard(self.context)
        card.group_chosen.connect(lambda _key: self.asking.ask_breakdown())
        card.row_wanted.connect(
            lambda row: self.drill.open(card.by, row, self.months, self._choice().sites)
        )
        self.body.add_below(card)
        self.asking.ask_breakdown()
        self.asking.ask_gap()
        yield
        self.asking.dependence = other = DependenceCard(self.context)
        other.group_chosen.connect(lambda _key: self.asking.ask_dependence())
        other.asked.connect(self.asking.ask_without)
        self.body.add_below(other)
        self.asking.ask_dependence()
        yield
        facts = Label(self.context.theme, self._facts(), "caption", "text3").wrapped()
        self.body.add_below(facts)

    def _build_on(self) -> None:
        self.is_whole = next(self._below, DONE) is DONE
        if self.is_whole:
            self._ahead.stop()

    def _connect(self) -> None:
        self.context.tasks.committed.connect(self._take_notice)
        self.period_switch.chosen.connect(lambda _key: self.reload())
        self.year.year_chosen.connect(lambda _year: self.reload())
        self.site_filter.changed.connect(self.reload)
        self.share.group_chosen.connect(lambda _key: self.asking.ask_shares())
        self.share.marketplace_wanted.connect(self.site_filter.toggle_only)
        self.ages.rung_wanted.connect(
            lambda state: self.drill.open_state(state, self._choice().sites)
        )
        self.payouts.line_wanted.connect(self.payout_menu.do)
        self.payouts.menu_wanted.connect(self.payout_menu.open_at)
        self.payouts.all_wanted.connect(self._show_all_payouts)
        self.payouts.hints.match_all_wanted.connect(self._match_all)
        self.payouts.hints.forfeit_wanted.connect(self._forfeit)
        self.export.clicked.connect(self._open_export)

    def _choice(self) -> Choice:
        charted = chart_months(self.period, self._today(), self.year.year)
        return Choice(self.months, charted, self.site_filter.chosen)

    def _today(self) -> date:
        return self.context.clock().astimezone(JST).date()

    def _facts(self) -> str:
        return self.tr(
            "Completed orders count on the day of completion, with consumption tax; what was"
            " refunded is left out. Sales are before the sites' fees. Hours are those you timed or"
            " typed in, and net per hour is of those orders alone. The ladder and the payouts are"
            " as of now."
        )

    def _take_notice(self, changes: Changes) -> None:
        if changes.touches(*TABLES):
            self._is_stale = True
            if self.isVisible():
                self.reload()

    def _open_payout(self, rows: tuple[PayoutRow, ...], payout_id: int) -> None:
        found = next((row for row in rows if row.id == payout_id), None)
        if found is None:
            return
        line = payout_line(found, self._today(), set())
        if line.state in {LineState.POINTS, LineState.FORFEITED}:
            self.payout_menu.show_orders(line)
        else:
            self.payout_log.ask_reconcile(found)

    def _show_all_payouts(self) -> None:
        dialog = PayoutsDialog(self.context, self.payouts.words, self.payout_menu, self)
        dialog.exec()
        dialog.deleteLater()

    def _match_all(self) -> None:
        if self.asking.overview is not None:
            self.payout_log.match_all(self.asking.overview.safe)

    def _forfeit(self, marketplace_id: str) -> None:
        found = self.asking.overview
        for row in () if found is None else found.balances:
            if row.marketplace_id == marketplace_id:
                self.payout_log.ask_end(row, PayoutStep.FORFEIT)

    def _open_export(self) -> None:
        menu = self.export_menu()
        menu.exec(self.export.mapToGlobal(self.export.rect().bottomLeft()))
        menu.deleteLater()

    def _export(self, name: str, write: Callable[[Path], None]) -> None:
        path = self.exporter.ask_path(name)
        if path is not None:
            write(path)
