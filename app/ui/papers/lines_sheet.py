"""The sheet in which the lines of a paper are written, by the keyboard alone if one likes."""

from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.services.order_drafts import TITLE_LENGTH
from app.services.paper_drafts import UNIT_LENGTH
from app.ui.kit.choice_box import ChoiceBox
from app.ui.papers.draft_lines import AMOUNT, PRICE, QUANTITY, RATE, TEXT, UNIT, DraftLines
from app.ui.theme import Theme

ROW = 34
WIDTHS = {QUANTITY: 58, UNIT: 52, PRICE: 92, RATE: 96, AMOUNT: 96}
LEAST_ROWS, MOST_ROWS = 5, 12

Index = QModelIndex | QPersistentModelIndex


class LinesSheet(QTableView):
    """Enter goes on to the next cell, Ctrl+Delete takes a line away, Alt+Up and Down move it."""

    def __init__(
        self, theme: Theme, model: DraftLines, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines = model
        self.setModel(model)
        self.setAccessibleName(name)
        self.setProperty("cells", "roomy")
        self._cells = _Cells(self)
        self.setItemDelegate(self._cells)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked
            | triggers.EditKeyPressed
            | triggers.AnyKeyPressed
            | triggers.SelectedClicked
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            head.resizeSection(column, theme.px(width))
        for told in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            told.connect(self._fit)
        self._fit()

    def begin(self) -> None:
        """Go to the first cell that wants something."""
        self.setCurrentIndex(self._lines.index(0, TEXT))

    def remove_line(self) -> None:
        """Take the line under the cursor away."""
        at = self.currentIndex().row()
        self._lines.remove(at)
        if at >= 0:
            self.setCurrentIndex(self._lines.index(min(at, self._lines.rowCount() - 1), TEXT))

    def move_line(self, step: int) -> None:
        """Move the line under the cursor up (-1) or down (1)."""
        index = self.currentIndex()
        if self._lines.move(index.row(), index.row() + step):
            self.setCurrentIndex(self._lines.index(index.row() + step, index.column()))

    def go_on(self) -> None:
        """Go to the next cell that is written, on the next line after the last."""
        index = self.currentIndex()
        row, column = index.row(), index.column() + 1
        if column >= AMOUNT:
            row, column = min(row + 1, self._lines.rowCount() - 1), TEXT
        self.setCurrentIndex(self._lines.index(row, column))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers()
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if key == Qt.Key.Key_Delete and held & Qt.KeyboardModifier.ControlModifier:
            self.remove_line()
        elif held & Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_line(-1 if key == Qt.Key.Key_Up else 1)
        elif key in enter and held == Qt.KeyboardModifier.NoModifier:
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        rows = max(LEAST_ROWS, min(MOST_ROWS, self._lines.rowCount()))
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + rows * self._theme.px(ROW) + 4)


class _Cells(QStyledItemDelegate):
    """Opens a line of text in a cell, or a box of rates."""

    def __init__(self, view: LinesSheet) -> None:
        super().__init__(view)
        self._view = view
        self.closeEditor.connect(self._closed)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        model = index.model()
        if index.column() == RATE and isinstance(model, DraftLines):
            box = ChoiceBox(parent)
            for rule in model.rates:
                told = model.rate_name(rule.rate, is_reduced=rule.is_reduced)
                box.addItem(told, (rule.rate, rule.is_reduced))
            return box
        line = QLineEdit(parent)
        line.setProperty("cell", "true")
        line.setFrame(False)
        line.setMaxLength(UNIT_LENGTH if index.column() == UNIT else TITLE_LENGTH)
        if index.column() in {QUANTITY, PRICE}:
            line.setAlignment(Qt.AlignmentFlag.AlignRight)
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, ChoiceBox):
            at = [editor.itemData(place) for place in range(editor.count())]
            editor.setCurrentIndex(max(0, at.index(tuple(value)) if value else 0))
        elif isinstance(editor, QLineEdit):
            editor.setText("" if value is None else str(value))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        value: Any = None
        if isinstance(editor, ChoiceBox):
            value = editor.currentData()
        elif isinstance(editor, QLineEdit):
            value = editor.text()
        if value is not None and (value or not self._is_open(index)):
            model.setData(index, value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and isinstance(watched, QWidget)
        ):
            self.commitData.emit(watched)
            self.closeEditor.emit(watched, QAbstractItemDelegate.EndEditHint.SubmitModelCache)
            return True
        return super().eventFilter(watched, event)

    def _closed(self, _editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self._view.go_on()

    @staticmethod
    def _is_open(index: Index) -> bool:
        model = index.model()
        return isinstance(model, DraftLines) and model.is_open(index)
