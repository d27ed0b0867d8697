"""A table of figures, each of which can be copied with one click or key."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from app.models.money import Yen
from app.ui.page import PageContext

ROW, HEAD, COPY_WIDTH, AMOUNT_WIDTH = 30, 34, 64, 128
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Figure(NamedTuple):
    """A line: what it is, how much, and whether it sums up the lines above.

    `more` stands in columns between them, where the table has such.
    """

    name: str
    amount: Yen
    is_sum: bool = False
    more: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """All its words in one."""
        return " ・ ".join(one for one in (self.name, *self.more) if one)


class FigureTable(QTableWidget):
    """Shows figures; `copied` carries the one that was put on the clipboard, without signs."""

    copied = Signal(object)

    def __init__(
        self,
        context: PageContext,
        name: str,
        head: str,
        more: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(0, len(more) + 3, parent)
        self._context = context
        self._amount, self._copy = len(more) + 1, len(more) + 2
        self.figures: tuple[Figure, ...] = ()
        self.setProperty("cells", "roomy")
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels([head, *more, self.tr("Amount"), ""])
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        for column in range(self._amount + 1):
            if column < self._amount:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
            item = self.horizontalHeaderItem(column)
            if item is not None:
                item.setTextAlignment(RIGHT if column == self._amount else LEFT)
        self.cellClicked.connect(self._on_click)
        self.cellDoubleClicked.connect(lambda row, _column: self.copy(row))
        self.restyle()
        context.theme.changed.connect(self.restyle)

    def restyle(self) -> None:
        """Take sizes and colours from the theme again."""
        px = self._context.theme.px
        self.verticalHeader().setDefaultSectionSize(px(ROW))
        self.setColumnWidth(self._amount, px(AMOUNT_WIDTH))
        self.setColumnWidth(self._copy, px(COPY_WIDTH))
        self.show_figures(self.figures)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show these lines, as high as they are."""
        self.figures = tuple(figures)
        theme = self._context.theme
        self.setRowCount(len(figures))
        for row, figure in enumerate(figures):
            blank = [""] * (self._amount - 1 - len(figure.more))
            money = self._context.formats.money(figure.amount)
            texts = (figure.name, *figure.more, *blank, money, self.tr("Copy"))
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setTextAlignment(LEFT if column < self._amount else RIGHT)
                item.setFont(theme.font("body_b" if figure.is_sum else "body"))
                if column < self._amount:
                    item.setToolTip(text)
                if column == self._copy:
                    item.setFont(theme.font("caption"))
                    item.setForeground(theme.color("accent_text"))
                self.setItem(row, column, item)
        self.setFixedHeight(theme.px(HEAD) + len(figures) * theme.px(ROW) + 6)

    def copy(self, row: int) -> None:
        """Put a line's amount on the clipboard, digits alone."""
        if 0 <= row < len(self.figures):
            QGuiApplication.clipboard().setText(str(int(self.figures[row].amount)))
            self.copied.emit(self.figures[row])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter or event.matches(QKeySequence.StandardKey.Copy):
            self.copy(self.currentRow())
        else:
            super().keyPressEvent(event)

    def _on_click(self, row: int, column: int) -> None:
        if column == self._copy:
            self.copy(row)
