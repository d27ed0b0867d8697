"""All payouts of a year: those still to check or every one, each with its steps."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QWidget

from app.models.changes import Changes
from app.models.moments import JST
from app.rulebook.payout_matching import Match
from app.services.reconciliation_queries import PayoutRow, payout_rows, suggested_matches
from app.ui.books.year_choice import YearChoice
from app.ui.earnings.payout_lines import PayoutLine, payout_line
from app.ui.earnings.payout_menu import PayoutMenu
from app.ui.earnings.payout_table import PAYOUT_COLUMNS, PayoutColumn, PayoutTable
from app.ui.earnings.payout_words import PayoutWords
from app.ui.kit.dialog import Dialog
from app.ui.kit.labels import Label
from app.ui.kit.segmented import Segment, Segmented
from app.ui.page import PageContext
from app.ui.tasks import Latest

ALL, OPEN = "all", "open"
WIDTH, HEIGHT, ROW = 920, 620, 36
TABLES = ("payouts", "payout_differences", "bank_lines", "orders", "adjustments")
WIDTHS = {
    PayoutColumn.DAY: 104,
    PayoutColumn.SITE: 124,
    PayoutColumn.ACCOUNT: 104,
    PayoutColumn.FEE: 88,
    PayoutColumn.EXPECTED: 92,
    PayoutColumn.RECEIVED: 92,
    PayoutColumn.STATE: 104,
}


class PayoutsDialog(Dialog):
    """A table that follows the book; Enter takes a row's next step, the menu has the others."""

    def __init__(
        self,
        context: PageContext,
        words: PayoutWords,
        menu: PayoutMenu,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Payouts")
        super().__init__(context.theme, title, parent)
        px = context.theme.px
        self._context, self._words, self._menu = context, words, menu
        self._rows: tuple[PayoutRow, ...] = ()
        self._suggested: set[int] = set()
        self._latest, self._latest_found = Latest(), Latest()
        self.setMaximumWidth(px(WIDTH) + 200)
        self.year = YearChoice(context, self)
        segments = (Segment(ALL, self.tr("All")), Segment(OPEN, self.tr("To check")))
        self.switch = Segmented(context.theme, self.tr("Which payouts"), segments, ALL, self)
        self.model = PayoutTable(context, words, self)
        self.table = _Table(context, self)
        self.table.setModel(self.model)
        self.sums = Label(context.theme, "", "caption", "text2", self).wrapped()
        top = QHBoxLayout()
        top.addWidget(self.year)
        top.addWidget(self.switch)
        top.addStretch(1)
        self.body.addLayout(top)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.sums)
        self.add_reject(self.tr("Close"))
        self.resize(px(WIDTH), px(HEIGHT))
        self._connect()
        self.year.reload()
        self.reload()

    def reload(self) -> None:
        """Ask for the payouts of the year."""
        tasks = self._context.tasks
        self._latest_found.ask(tasks.read(suggested_matches)).then(self._take_found)
        self._latest.ask(tasks.read(payout_rows, *self.year.span)).then(self._take)

    def _connect(self) -> None:
        self.year.year_chosen.connect(lambda _year: self.reload())
        self.switch.chosen.connect(lambda _key: self._show())
        self._context.tasks.committed.connect(self._take_notice)
        self.table.doubleClicked.connect(self._do)
        self.table.menu_wanted.connect(self._open_menu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.table.hasFocus():
            self._do(self.table.currentIndex())
        else:
            super().keyPressEvent(event)

    def _take(self, rows: tuple[PayoutRow, ...]) -> None:
        self._rows = rows
        self._show()

    def _take_found(self, found: tuple[Match, ...]) -> None:
        self._suggested = {match.payout_id for match in found}
        self._show()

    def _show(self) -> None:
        today = self._context.clock().astimezone(JST).date()
        lines = [payout_line(row, today, self._suggested) for row in self._rows]
        if self.switch.current == OPEN:
            lines = [line for line in lines if line.is_to_settle]
        self.model.show_lines(lines)
        money = self._context.formats.money
        words = self.tr("{count} payouts: {expected} expected, {received} arrived, {open} open")
        self.sums.setText(
            words.format(
                count=f"{len(lines):,}",
                expected=money(sum(line.expected for line in lines)),
                received=money(sum(line.received or 0 for line in lines)),
                open=money(sum(line.difference for line in lines)),
            )
        )

    def _take_notice(self, changes: Changes) -> None:
        if changes.touches(*TABLES):
            self.reload()

    def _do(self, index: QModelIndex) -> None:
        line = self._line_at(index)
        if line is not None:
            self._menu.do(line)

    def _open_menu(self, index: QModelIndex, place: QPoint) -> None:
        line = self._line_at(index)
        if line is not None:
            self._menu.open_at(line, place)

    def _line_at(self, index: QModelIndex) -> PayoutLine | None:
        return self.model.lines[index.row()] if index.isValid() else None


class _Table(QTableView):
    """Rows that are chosen whole; the mouse's menu is of the row under it, the key's of its own."""

    menu_wanted = Signal(QModelIndex, QPoint)
    """The row, and the place of the menu on the screen."""

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        px = context.theme.px
        self.setProperty("cells", "roomy")
        self.setAccessibleName(self.tr("Payouts"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setToolTip(self.tr("Double click or Enter reconciles; a right click has more"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setDefaultSectionSize(px(ROW))
        self.horizontalHeader().setHighlightSections(False)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.menu_wanted.emit(self.indexAt(event.pos()), event.globalPos())
        else:
            index = self.currentIndex()
            below = self.visualRect(index).bottomLeft()
            self.menu_wanted.emit(index, self.viewport().mapToGlobal(below))

    def setModel(self, model: PayoutTable) -> None:  # type: ignore[override]
        super().setModel(model)
        header = self.horizontalHeader()
        for place, column in enumerate(PAYOUT_COLUMNS):
            if column in WIDTHS:
                header.resizeSection(place, round(WIDTHS[column] * self.logicalDpiX() / 96))
            else:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
