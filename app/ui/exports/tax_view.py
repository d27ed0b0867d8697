"""The part of the tab with the consumption tax: every way side by side, and the limit to watch."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.models.money import Yen
from app.services import consumption_queries
from app.services.consumption_queries import ConsumptionYear
from app.ui.books.missing_note import MissingNote
from app.ui.books.rules import books_rules
from app.ui.exports.figure_table import LEFT, RIGHT
from app.ui.exports.tax_words import TaxWords
from app.ui.kit.cards import Card
from app.ui.kit.labels import Label
from app.ui.page import PageContext
from app.ui.tasks import Latest

MARGIN, ROW, HEAD = 24, 32, 36


class TaxSheet(QTableWidget):
    """The ways as columns; `copied` carries the amount that was put on the clipboard."""

    copied = Signal(object)

    def __init__(self, context: PageContext, words: TaxWords) -> None:
        super().__init__()
        self._context, self._words = context, words
        self._amounts: list[list[Yen]] = []
        self.setProperty("cells", "roomy")
        self.setAccessibleName(self.tr("Consumption tax by method"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.cellDoubleClicked.connect(self.copy)

    def show_year(self, found: ConsumptionYear) -> None:
        """Show a year's ways; the one that leaves the least stands out."""
        theme, heads = self._context.theme, self._words.heads()
        ways = [self._words.cells(way.tax) for way in found.ways]
        self._amounts = [list(row) for row in zip(*ways, strict=True)]
        self.setColumnCount(len(ways) + 1)
        self.setRowCount(len(heads) + 1)
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        titles = [self._words.way(way.method) for way in found.ways]
        self.setHorizontalHeaderLabels(["", *titles])
        for row, head in enumerate(heads):
            last = row == len(heads) - 1
            self._put(row, 0, head, is_bold=last)
            for column, amount in enumerate(self._amounts[row], 1):
                is_least = last and found.ways[column - 1] == found.least
                money = self._context.formats.money(amount)
                shown = self.tr("lowest: {amount}").format(amount=money) if is_least else money
                self._put(row, column, shown, is_bold=last)
        self._put(len(heads), 0, self.tr("Available?"))
        for column, way in enumerate(found.ways, 1):
            color = "text3" if way.is_open is False else "text2"
            self._put(len(heads), column, self._words.state(way), color=color)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in range(1, self.columnCount()):
            self.model().setHeaderData(
                column, Qt.Orientation.Horizontal, RIGHT, Qt.ItemDataRole.TextAlignmentRole
            )
        self.setFixedHeight(theme.px(HEAD) + self.rowCount() * theme.px(ROW) + 6)

    def copy(self, row: int, column: int) -> None:
        """Put an amount on the clipboard, digits alone."""
        if 0 <= row < len(self._amounts) and column > 0:
            amount = self._amounts[row][column - 1]
            QGuiApplication.clipboard().setText(str(int(amount)))
            self.copied.emit(amount)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter or event.matches(QKeySequence.StandardKey.Copy):
            self.copy(self.currentRow(), self.currentColumn())
        else:
            super().keyPressEvent(event)

    def _put(
        self, row: int, column: int, text: str, *, is_bold: bool = False, color: str = ""
    ) -> None:
        theme = self._context.theme
        item = QTableWidgetItem(text)
        item.setToolTip(text)
        item.setTextAlignment(RIGHT if column else LEFT)
        item.setFont(theme.font("body_b" if is_bold else "body"))
        if color:
            item.setForeground(theme.color(color))
        self.setItem(row, column, item)


class TaxView(QWidget):
    """Shows one year's consumption tax and the sales it hangs on."""

    shown = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = Latest()
        self.found: ConsumptionYear | None = None
        theme = context.theme
        self.words = TaxWords(context, books_rules().taxes.methods, self)
        self.verdict = Label(theme, "", "body_b", "text").wrapped()
        self.missing = MissingNote(context)
        self.sheet = TaxSheet(context, self.words)
        self.reasons = Label(theme, "", "caption", "text2").wrapped()
        self.watch = [(Label(theme, ""), Label(theme, "", "body_b")) for _ in range(3)]
        self.outlook = Label(theme, "", "caption", "text2").wrapped()
        self._lay_out()
        self.sheet.copied.connect(self._tell_copied)

    def show_year(self, year: int) -> None:
        """Ask for a year, and show it."""
        rules = books_rules()
        task = self._context.tasks.read(
            consumption_queries.consumption_year, year, chart=rules.chart, taxes=rules.taxes
        )
        self._latest.ask(task).then(self._take)

    def _lay_out(self) -> None:
        theme = self._context.theme
        ways = Card(theme, self.tr("Methods compared"))
        ways.body.setSpacing(10)
        for widget in (self.sheet, self.reasons):
            ways.body.addWidget(widget)
        limit = Card(theme, self.tr("The limit of 10 million yen"))
        limit.body.setSpacing(6)
        for name, amount in self.watch:
            line = QHBoxLayout()
            line.addWidget(name, 1)
            line.addWidget(amount)
            limit.body.addLayout(line)
        limit.body.addWidget(self.outlook)
        inside = QWidget()
        inside.setObjectName("scrolled")
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(MARGIN, 0, MARGIN, MARGIN)
        whole.setSpacing(12)
        whole.addWidget(self.verdict)
        whole.addWidget(self.missing)
        whole.addWidget(ways)
        whole.addWidget(limit)
        whole.addWidget(Label(theme, self._advice(), "caption", "text2").wrapped())
        whole.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _take(self, found: ConsumptionYear | None) -> None:
        self.found = found
        if found is None:
            self.verdict.setText(self.tr("The rules of this year are not known."))
            self.sheet.setRowCount(0)
            self.missing.hide()
            self.shown.emit()
            return
        self.verdict.setText(self.words.verdict(found))
        days = date(found.year, 1, 1), date(found.year, 12, 31)
        self.missing.show_left(found.unbooked, *days)
        self.sheet.show_year(found)
        reasons = [
            f"{self.words.way(way.method)}: {self.words.why(way, found)}" for way in found.ways
        ]
        self.reasons.setText("\n".join(reasons))
        for labels, texts in zip(self.watch, self.words.watch(found), strict=True):
            name, amount, tone = texts
            labels[0].setText(name)
            labels[1].setText(amount)
            labels[1].set_color(tone)
        self.outlook.setText(self.words.outlook(found))
        self.shown.emit()

    def _tell_copied(self, amount: Yen) -> None:
        text = self.tr("Copied: {amount}").format(amount=self._context.formats.money(amount))
        self._context.toast(text)

    def _advice(self) -> str:
        return self.tr(
            "Rules as of November 2026, from dated tables. Ask a tax accountant or the tax office"
            " about taxes; this sheet does not replace a return."
        )
