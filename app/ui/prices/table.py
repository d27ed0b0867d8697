"""The lines of the price table on screen: a price is typed where it stands."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.models.money import Yen
from app.ui.kit.delegates import RowDelegate, RowState
from app.ui.kit.money_field import MoneyField
from app.ui.kit.painting import Brush
from app.ui.page import PageContext
from app.ui.prices.columns import WIDTHS, PriceColumn
from app.ui.prices.sheet import PriceLine
from app.ui.prices.words import PriceWords

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
COLUMNS = tuple(PriceColumn)
AMOUNTS = frozenset(COLUMNS) - {PriceColumn.SITE, PriceColumn.STATE}
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
ROW, HEAD, PAD = 46, 36, 8
LEAST_SHARE = 0.87
"""So far columns are drawn in; where that is not enough, the rate is told in the tip alone."""


class PriceModel(QAbstractTableModel):
    """The lines of a sheet; `typed` says that a line should have a price of its own."""

    typed = Signal(str, object)

    def __init__(self, words: PriceWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[PriceLine, ...] = ()
        self._words = words

    def show_lines(self, lines: Sequence[PriceLine]) -> None:
        """Show these lines; where they are as many, what is chosen stays."""
        if len(lines) == len(self.lines):
            self.lines = tuple(lines)
            if lines:
                self.dataChanged.emit(
                    self.index(0, 0), self.index(len(lines) - 1, len(COLUMNS) - 1)
                )
            return
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        is_price = COLUMNS[index.column()] is PriceColumn.PRICE
        has_price = is_price and self.lines[index.row()].offer.rule is not None
        return flags | Qt.ItemFlag.ItemIsEditable if has_price else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line, column = self.lines[index.row()], COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words.text(line, column)
        if role == Qt.ItemDataRole.EditRole:
            return line.offer.price
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if column in AMOUNTS else LEFT
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._words.tip(line)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._words.sentence(line)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words.head(COLUMNS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if COLUMNS[section] in AMOUNTS else LEFT
        return None


class PriceDelegate(RowDelegate):
    """Paints a cell in two lines, and gives the price a field to type in."""

    def __init__(self, context: PageContext, model: PriceModel, words: PriceWords) -> None:
        super().__init__(context.theme, ROW, model)
        self._context = context
        self._model = model
        self._words = words

    def draw(self, brush: Brush, rect: QRectF, index: Index, state: RowState) -> None:
        del state
        line, column = self._model.lines[index.row()], COLUMNS[index.column()]
        left, width = rect.x() + PAD, rect.width() - 2 * PAD
        note = self._words.note(line, column)
        high, low = self.theme.line("body"), self.theme.line("micro")
        top = rect.y() + (rect.height() - (high + low if note else high)) / 2
        if column is PriceColumn.SITE:
            face = self._context.face(line.offer.marketplace_id)
            brush.mark(left, rect.center().y() - 9, face.colour, face.glyph)
            left, width = left + 26, width - 26
        if column is PriceColumn.STATE:
            self._draw_sign(brush, left, rect, width, line)
            return
        text, align = self._words.text(line, column), "right" if column in AMOUNTS else "left"
        is_strong = column is PriceColumn.NET
        ink = "text3" if line.offer.bill is None else "text"
        if column is PriceColumn.HOUR and line.offer.is_under_floor:
            ink = "warn"
        role = "body_b" if is_strong else "body"
        if align == "right":
            brush.text(left, top, text, role, ink, width, align="right")
            brush.text(left, top + high, note, "micro", "text3", width, align="right")
        else:
            brush.text(left, top, text, role, "text", width)
            brush.text(left, top + high, note, "micro", "text3", width)
        if column is PriceColumn.PRICE and line.has_own:
            dot = rect.right() - PAD - self.theme.width(text, role) - 9
            brush.dot(max(dot, rect.x() + 5), top + high / 2, 3, "accent_text")

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        del option, index
        return _PriceEditor(self.theme, self._words.head(PriceColumn.PRICE), parent=parent)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, MoneyField):
            editor.set_amount(index.data(Qt.ItemDataRole.EditRole))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        del model
        if isinstance(editor, MoneyField):
            line = self._model.lines[index.row()]
            if editor.amount is not None and editor.amount != line.offer.price:
                self._model.typed.emit(line.key, Yen(editor.amount))

    def _draw_sign(
        self, brush: Brush, left: float, rect: QRectF, width: float, line: PriceLine
    ) -> None:
        sign = self._words.sign(line)
        if not sign.chip:
            return
        low = self.theme.line("micro")
        top = rect.y() + (rect.height() - (20 + low if sign.more else 20)) / 2
        brush.chip(left, top, sign.chip, sign.tone)
        if sign.more:
            brush.text(left, top + 21, sign.more, "micro", "text3", width)


class _PriceEditor(MoneyField):
    """Stands in a cell; what is typed first takes the place of the amount."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()


class PriceTable(QTableView):
    """As high as its lines; Enter or F2 types a price, Delete lets it follow again."""

    reset_asked = Signal()
    copy_asked = Signal()

    def __init__(self, context: PageContext, words: PriceWords) -> None:
        super().__init__()
        self._theme = context.theme
        self.model_ = PriceModel(words, self)
        self.cells = PriceDelegate(context, self.model_, words)
        self.setModel(self.model_)
        self.setItemDelegate(self.cells)
        self.setAccessibleName(self.tr("Prices on all marketplaces"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setStretchLastSection(True)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._restyle()
        self.model_.modelReset.connect(self._fit)
        context.theme.changed.connect(self._restyle)

    @property
    def line(self) -> PriceLine | None:
        """The line that is chosen, the first where none is."""
        row = max(self.currentIndex().row(), 0)
        return self.model_.lines[row] if row < len(self.model_.lines) else None

    def choose(self, row: int) -> None:
        """Choose the price of a line."""
        self.setCurrentIndex(self.model_.index(row, COLUMNS.index(PriceColumn.PRICE)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:
            event.accept()  # of the field: Enter reaches the table too once the field has it
            return
        here = self.currentIndex()
        at_price = here.siblingAtColumn(COLUMNS.index(PriceColumn.PRICE))
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.reset_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and here.isValid():
            self.setCurrentIndex(at_price)
            self.edit(at_price)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _restyle(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(ROW))
        self._share_room()
        self._fit()

    def _share_room(self) -> None:
        """Draw the columns in where there is little room, down to what amounts need."""
        room, rate = self.viewport().width(), WIDTHS[PriceColumn.RATE]
        whole = sum(WIDTHS.values())
        is_narrow = room < self._theme.px(whole) * LEAST_SHARE
        share = room / self._theme.px(whole - rate if is_narrow else whole)
        share = min(max(share, LEAST_SHARE), 1)
        self.setColumnHidden(COLUMNS.index(PriceColumn.RATE), is_narrow)
        for place, column in enumerate(COLUMNS):
            width = round(self._theme.px(WIDTHS[column]) * share)
            self.horizontalHeader().resizeSection(place, width)

    def _fit(self) -> None:
        lines = self._theme.px(ROW) * len(self.model_.lines)
        bar = self.horizontalScrollBar().sizeHint().height()
        head = max(self.horizontalHeader().sizeHint().height(), self._theme.px(HEAD))
        self.setFixedHeight(lines + head + bar)
