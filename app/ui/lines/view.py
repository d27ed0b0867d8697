"""The lines of a table on screen: chosen in ranges, sorted by their heads."""

from array import array
from enum import StrEnum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPoint,
    QPointF,
    QRectF,
    QSettings,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.ui.lines.columns import column_of
from app.ui.lines.delegate import ROW_HEIGHT, Frame, LinesDelegate
from app.ui.lines.model import LinesModel
from app.ui.theme import Theme

LEAST_WIDTH = 48
HIDDEN, WIDTHS = "hidden_columns", "column_widths"

C = TypeVar("C", bound=StrEnum)


class LinesView(QTableView, Generic[C]):
    """Selects whole lines; what is chosen is kept as ranges, however many lines it is.

    `wide` is the column that takes the room which is left, and always stays.
    """

    opened = Signal(int)
    sort_wanted = Signal(object, bool)
    """What to sort by, and whether descending."""
    copy_wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(
        self,
        theme: Theme,
        model: LinesModel[C, Any],
        delegate: LinesDelegate[C, Any],
        wide: C,
        name: str,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._cells = delegate
        self._lines = model
        self._columns = model.columns
        self._shapes = model.shapes
        self.wide = wide
        self._sort: StrEnum | None = None
        self._descending = False
        self._memory: QSettings | None = None
        self._page = ""
        self._is_fitting = False
        self._wide_width = theme.px(model.shapes[wide].width)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self._prepare_heads()
        self.doubleClicked.connect(self._open)
        # Also of a line that is not chosen: its frame goes over the whole of it.
        self.selectionModel().currentRowChanged.connect(lambda: self.viewport().update())
        theme.changed.connect(self._restyle)

    def chosen_count(self) -> int:
        """Return how many lines are chosen."""
        return sum(part.height() for part in self._ranges())

    def chosen_ids(self) -> "array[int]":
        """Return the ids of the chosen lines from top to bottom."""
        chosen: array[int] = array("q")
        for part in self._ranges():
            chosen.extend(self._lines.ids[part.top() : part.bottom() + 1])
        return chosen

    def _ranges(self) -> list[QItemSelectionRange]:
        """Return the chosen lines as ranges from top to bottom."""
        chosen = self.selectionModel().selection()
        ranges = [chosen.at(place) for place in range(chosen.count())]
        return sorted(ranges, key=lambda part: part.top())

    def show_sort(self, sort: StrEnum, *, descending: bool) -> None:
        """Draw the caret in the head that the list is sorted by."""
        self._sort, self._descending = sort, descending
        column = column_of(self._shapes, sort)
        # Fusion points its caret down for an ascending order; Windows and macOS point it up.
        order = Qt.SortOrder.AscendingOrder if descending else Qt.SortOrder.DescendingOrder
        head = self.horizontalHeader()
        head.setSortIndicatorShown(column is not None)
        if column is not None:
            head.setSortIndicator(self._columns.index(column), order)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape and self.selectionModel().hasSelection():
            self.clearSelection()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def keyboardSearch(self, _text: str) -> None:
        """Look for no typed letters in lines that are not loaded."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            rect = self.visualRect(self.currentIndex())
            self.menu_wanted.emit(self.viewport().mapToGlobal(rect.bottomLeft()))
        elif self.indexAt(event.pos()).isValid():
            self.menu_wanted.emit(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        # Not the base class's: a call for each cell, through Qt, costs more than all the painting.
        painter = QPainter(self.viewport())
        self._paint_lines(painter, event.rect().top(), event.rect().bottom())
        if self.hasFocus() and self.currentIndex().isValid():
            self._paint_focus(painter, self.currentIndex().row())
        painter.end()

    def frame_of_lines(self) -> Frame:
        """Return how the lines lie on screen now."""
        head = self.horizontalHeader()
        cells = tuple(
            (column, head.sectionPosition(place), head.sectionSize(place))
            for place, column in enumerate(self._columns)
            if not head.isSectionHidden(place)
        )
        height = self.verticalHeader().defaultSectionSize()
        return Frame(cells, head.length(), height, self.devicePixelRatioF())

    def _paint_lines(self, painter: QPainter, top: int, bottom: int) -> None:
        frame, count = self.frame_of_lines(), len(self._lines.ids)
        first, last = self.rowAt(max(top, 0)), self.rowAt(bottom)
        if first < 0:
            return
        chosen = [(part.top(), part.bottom()) for part in self._ranges()]
        left = -self.horizontalHeader().offset()
        for line in range(first, (last if last >= 0 else count - 1) + 1):
            is_chosen = any(start <= line <= end for start, end in chosen)
            at = QPointF(left, self.rowViewportPosition(line))
            self._cells.paint_line(painter, at, line, frame, is_chosen=is_chosen)

    def _paint_focus(self, painter: QPainter, line: int) -> None:
        width = min(self.viewport().width(), self.horizontalHeader().length())
        rect = QRectF(0, self.rowViewportPosition(line), width, self.rowHeight(line) - 1)
        _paint_edge(painter, rect, self._theme.color("focus"))

    def _prepare_heads(self) -> None:
        lines = self.verticalHeader()
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        lines.setDefaultSectionSize(self._theme.px(ROW_HEIGHT))
        lines.hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        # Its own, empty one: else each paint asks every line of a chosen list whether it is chosen.
        head.setSelectionModel(QItemSelectionModel(self._lines, head))
        head.setSectionsClickable(True)
        head.setSectionsMovable(True)
        head.setMinimumSectionSize(LEAST_WIDTH)
        head.setStretchLastSection(False)
        head.sectionClicked.connect(self._sort_by)
        for place, column in enumerate(self._columns):
            head.resizeSection(place, self._theme.px(self._shapes[column].width))
        head.sectionResized.connect(self._note_width)

    def _sort_by(self, place: int) -> None:
        shape = self._shapes[self._columns[place]]
        if shape.sort is None:
            if self._sort is not None:
                self.show_sort(self._sort, descending=self._descending)
            return
        again = shape.sort is self._sort
        descending = not self._descending if again else shape.falls
        self.sort_wanted.emit(shape.sort, descending)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._lines.ids[index.row()])

    def _hover(self, line: int) -> None:
        if line != self._cells.hovered:
            self._cells.hovered = line
            self.viewport().update()

    def _restyle(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(ROW_HEIGHT))
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Let the wide column take the room that is left, and give back what it took."""
        head, wide = self.horizontalHeader(), self._columns.index(self.wide)
        others = head.length() - head.sectionSize(wide)
        self._is_fitting = True
        head.resizeSection(wide, max(self._wide_width, self.viewport().width() - others))
        self._is_fitting = False

    def _note_width(self, place: int, _before: int, width: int) -> None:
        if place == self._columns.index(self.wide) and not self._is_fitting:
            self._wide_width = width
        self._keep()

    def remember(self, memory: QSettings, page: str) -> None:
        """Take widths and hidden columns from where they are kept, and keep them there."""
        hidden, widths = (memory.value(f"{page}/{key}") for key in (HIDDEN, WIDTHS))
        if isinstance(hidden, str):
            names = set(hidden.split())
            self.hide_columns({column for column in self._columns if column in names})
        if isinstance(widths, str):
            pairs = (pair.partition("=") for pair in widths.split())
            self.set_widths({name: int(width) for name, _, width in pairs if width.isdigit()})
        self._memory, self._page = memory, page

    def _keep(self) -> None:
        if self._memory is not None:
            self._memory.setValue(f"{self._page}/{HIDDEN}", " ".join(sorted(self.hidden_columns())))
            widths = (f"{name}={width}" for name, width in self.widths().items())
            self._memory.setValue(f"{self._page}/{WIDTHS}", " ".join(widths))

    def hidden_columns(self) -> set[C]:
        """Return the columns the seller put away."""
        return {column for place, column in enumerate(self._columns) if self.isColumnHidden(place)}

    def hide_columns(self, hidden: set[C]) -> None:
        """Put these columns away and show all others; the wide one always stays."""
        for place, column in enumerate(self._columns):
            self.setColumnHidden(place, column in hidden and column is not self.wide)
        self._fit()
        self._keep()

    def widths(self) -> dict[str, int]:
        """Return how wide the seller made the columns, in pixels at scale 1."""
        scale, head = self._theme.scale, self.horizontalHeader()
        widths = {
            str(column): round(head.sectionSize(place) / scale)
            for place, column in enumerate(self._columns)
            if not self.isColumnHidden(place)
        }
        return widths | {str(self.wide): round(self._wide_width / scale)}

    def set_widths(self, widths: dict[str, int]) -> None:
        """Make the columns so wide; those not named keep their width."""
        for place, column in enumerate(self._columns):
            width = widths.get(str(column))
            if width is not None and width >= LEAST_WIDTH:
                self.horizontalHeader().resizeSection(place, self._theme.px(width))
        self._fit()


def _paint_edge(painter: QPainter, rect: QRectF, color: QColor) -> None:
    """Draw an edge of 2 px inside a rectangle, sharp at any ratio."""
    x, y, width, height = rect.x(), rect.y(), rect.width(), rect.height()
    for left, top, wide, high in (
        (x, y, width, 2),
        (x, y + height - 2, width, 2),
        (x, y, 2, height),
        (x + width - 2, y, 2, height),
    ):
        painter.fillRect(QRectF(left, top, wide, high), color)
