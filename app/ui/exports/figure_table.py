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
NAME, AMOUNT, COPY = 0, 1, 2
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Figure(NamedTuple):
    """A line: what it is, how much, and whether it sums up the lines above."""

    name: str
    amount: Yen
    is_sum: bool = False


class FigureTable(QTableWidget):
    """Shows figures; `copied` carries the one that was put on the clipboard, without signs."""

    copied = Signal(object)

    def __init__(
        self, context: PageContext, name: str, head: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(0, 3, parent)
        self._context = context
        self.figures: tuple[Figure, ...] = ()
        self.setProperty("cells", "roomy")
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels([head, self.tr("Amount"), ""])
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
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column, side in ((NAME, LEFT), (AMOUNT, RIGHT)):
            item = self.horizontalHeaderItem(column)
            if item is not None:
                item.setTextAlignment(side)
        self.cellClicked.connect(self._on_click)
        self.cellDoubleClicked.connect(lambda row, _column: self.copy(row))
        self.restyle()
        context.theme.changed.connect(self.restyle)

    def restyle(self) -> None:
        """Take sizes and colours from the theme again."""
        px = self._context.theme.px
        self.verticalHeader().setDefaultSectionSize(px(ROW))
        self.setColumnWidth(AMOUNT, px(AMOUNT_WIDTH))
        self.setColumnWidth(COPY, px(COPY_WIDTH))
        self.show_figures(self.figures)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show these lines, as high as they are."""
        self.figures = tuple(figures)
        theme = self._context.theme
        self.setRowCount(len(figures))
        for row, figure in enumerate(figures):
            texts = (figure.name, self._context.formats.money(figure.amount), self.tr("Copy"))
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setTextAlignment(LEFT if column == NAME else RIGHT)
                item.setFont(theme.font("body_b" if figure.is_sum else "body"))
                if column == COPY:
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
        if column == COPY:
            self.copy(row)
