"""What became of a service on each marketplace over a period: counted there, and earned here."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.models.changes import Changes
from app.models.moments import JST
from app.models.types import ListingMeasure
from app.services import figure_queries
from app.ui.capacity.listing_days import ListingDaysLabel
from app.ui.formats import UNKNOWN
from app.ui.kit.buttons import Button, IconButton
from app.ui.kit.labels import Label
from app.ui.kit.segmented import Segment, Segmented
from app.ui.later import Later
from app.ui.listings.figures_dialog import FiguresDialog
from app.ui.listings.services_delegate import place_of
from app.ui.listings.words import ListingWords
from app.ui.page import PageContext
from app.ui.tasks import Latest

if TYPE_CHECKING:
    from app.services import listing_figures
    from app.services.figure_queries import FigureRow, ListingResult, Measured
    from app.services.listing_details import ServiceDetails
else:
    listing_figures = Later("app.services.listing_figures")

PERIODS = {"month": 30, "quarter": 90, "year": 365}
TABLES = ("listing_figures", "orders", "work_sessions", "listings")
MOST_ROWS = 12
LAST_COLUMN = 7


class FiguresRoom(QWidget):
    """A line for each listing; below it the figures that were noted, each to be removed."""

    def __init__(self, context: PageContext, words: ListingWords) -> None:
        super().__init__()
        self._context, self._words = context, words
        self._service: ServiceDetails | None = None
        self._results, self._rows = Latest(), Latest()
        theme = context.theme
        segments = (
            Segment("month", self.tr("30 days")),
            Segment("quarter", self.tr("90 days")),
            Segment("year", self.tr("12 months")),
        )
        self.period = Segmented(theme, self.tr("Period"), segments, parent=self)
        self.add = Button(theme, self.tr("Note figures"), "plus", parent=self)
        self.grid, self.noted = QGridLayout(), QVBoxLayout()
        note = self.tr(
            "A total, and what a site counts over its last days, is what it showed at that moment:"
            " it moves on from day to day and is never subtracted."
        )
        self.foot = Label(theme, note, "caption", "text3", self).wrapped()
        self.days = ListingDaysLabel(context)
        self._lay_out()
        self.period.chosen.connect(lambda _key: self.reload())
        self.add.clicked.connect(self.note_figures)
        context.tasks.committed.connect(self._take_notice)

    def show_service(self, service: "ServiceDetails") -> None:
        """Show the figures of a service."""
        self._service = service
        self.reload()

    def reload(self) -> None:
        """Ask for the period anew."""
        service, today = self._service, self._today()
        if service is None:
            return
        first = today - timedelta(days=PERIODS[self.period.current])
        tasks = self._context.tasks
        asked = tasks.read(figure_queries.listing_results, service.id, first, today)
        self._results.ask(asked).then(self._show_results)
        ids = [listing.id for listing in service.listings]
        self.days.show_listings({one: self._site(one) for one in ids})
        self._rows.ask(tasks.read(_noted, ids)).then(self._show_noted)

    def note_figures(self) -> None:
        """Open the dialog that takes figures."""
        if self._service is not None and self._service.listings:
            dialog = FiguresDialog(self._context, self._words, self._service, self._today(), self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _show_results(self, results: "Sequence[ListingResult]") -> None:
        _empty(self.grid)
        money = self._context.formats.money
        heads = (
            *(self.tr("Marketplace"), self._measure(ListingMeasure.VIEWS)),
            *(self._measure(ListingMeasure.FAVOURITES), self._measure(ListingMeasure.SALES)),
            *(self.tr("Bought per view"), self.tr("Orders done")),
            *(self.tr("Take-home"), self.tr("Net per hour")),
        )
        for column, head in enumerate(heads):
            self._cell(0, column, head, "micro", "text3")
        order = list(self._context.marketplaces)
        results = sorted(results, key=lambda one: place_of(order, one.marketplace_id))
        for line, result in enumerate(results, 1):
            rate = result.conversion
            texts = (
                self._context.face(result.marketplace_id).name,
                *(self._count(one) for one in (result.views, result.favourites, result.sales)),
                UNKNOWN if rate is None else self._context.formats.basis_points(rate),
                f"{result.orders:,}",
                self._net(result),
                money(result.net_per_hour),
            )
            for column, text in enumerate(texts):
                self._cell(line, column, text, "body", "text", self._tip(result, column))
        if not results:
            self._cell(1, 0, self.tr("There is no listing yet."), "body", "text2")

    def _show_noted(self, rows: "Sequence[tuple[int, FigureRow]]") -> None:
        while (item := self.noted.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for listing_id, row in rows[:MOST_ROWS]:
            self.noted.addWidget(self._noted_row(listing_id, row))

    def _noted_row(self, listing_id: int, row: "FigureRow") -> QWidget:
        theme, holder = self._context.theme, QWidget(self)
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        said = f"{self._site(listing_id)} ・ {self._days(row.from_on, row.to_on)} ・ "
        said += f"{self._measure(row.measure)} {row.number:,}"
        if row.is_rolling:
            rolling = self.tr("a total") if row.from_on is None else self.tr("rolling")
            said = f"{said} ・ {rolling}"
        line.addWidget(Label(theme, said, "caption", "text2", holder), 1)
        name = self.tr("Remove {figure}").format(figure=said)
        remove = IconButton(theme, "trash-2", name, is_plain=True, parent=holder)
        remove.clicked.connect(lambda: self._remove(row.id))
        line.addWidget(remove)
        return holder

    def _remove(self, figure_id: int) -> None:
        write = self._context.tasks.write(listing_figures.remove_figures, (figure_id,))
        write.then(lambda _none: self._context.toast(self.tr("Figure removed"), undo=True))

    def _count(self, measured: "Measured | None") -> str:
        if measured is None:
            return UNKNOWN
        total = f"{measured.total:,}"
        if not measured.is_rolling:
            return total
        if not measured.days_known:
            return self.tr("{n} (total)").format(n=total)
        return self.tr("{n} (last {days} days)").format(n=total, days=measured.days_known)

    def _net(self, result: "ListingResult") -> str:
        """Say what the orders left; where some of it is not known, it is at least that."""
        if result.net_unknown and result.net_unknown == result.orders:
            return UNKNOWN
        known = self._context.formats.money(result.net)
        return self.tr("{amount}+").format(amount=known) if result.net_unknown else known

    def _tip(self, result: "ListingResult", column: int) -> str:
        counted = {1: result.views, 2: result.favourites, 3: result.sales}.get(column)
        if counted is not None:
            return self._context.formats.listed(self._days(*one) for one in counted.windows)
        if column == LAST_COLUMN and result.timed:
            hours = self._context.formats.hours(result.worked_minutes)
            return self.tr("{n} timed orders, {time}").format(n=result.timed, time=hours)
        return ""

    def _cell(self, line: int, column: int, text: str, role: str, ink: str, tip: str = "") -> None:
        label = Label(self._context.theme, text, role, ink, self)
        label.setToolTip(tip)
        label.setAccessibleDescription(tip)
        side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
        self.grid.addWidget(label, line, column, side | Qt.AlignmentFlag.AlignVCenter)

    def _measure(self, measure: ListingMeasure) -> str:
        return self._context.text.word(measure)

    def _days(self, first: date | None, last: date) -> str:
        short = self._context.formats.short_day
        return self._context.formats.span("" if first is None else short(first), short(last))

    def _site(self, listing_id: int) -> str:
        listings = self._service.listings if self._service else ()
        sites = (one.marketplace_id for one in listings if one.id == listing_id)
        return self._context.face(next(sites, "")).name

    def _today(self) -> date:
        return self._context.clock().astimezone(JST).date()

    def _take_notice(self, changes: Changes) -> None:
        if self.isVisible() and changes.touches(*TABLES):
            self.reload()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.period)
        head.addStretch(1)
        head.addWidget(self.add)
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(12)
        self.grid.setColumnStretch(0, 1)
        self.noted.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(head)
        column.addLayout(self.grid)
        column.addWidget(self.foot)
        column.addWidget(self.days)
        column.addLayout(self.noted)


def _noted(reader: object, listing_ids: Sequence[int]) -> "list[tuple[int, FigureRow]]":
    """Return the figures of these listings, the newest days first."""
    found = [
        (listing_id, row)
        for listing_id in listing_ids
        for row in figure_queries.figure_rows(reader, listing_id)  # type: ignore[arg-type]
    ]
    return sorted(found, key=lambda pair: pair[1].to_on, reverse=True)


def _empty(grid: QGridLayout) -> None:
    while (item := grid.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
