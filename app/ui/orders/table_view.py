"""The lines of the table on screen: chosen in ranges, sorted by their heads."""

from array import array

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
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.services.order_queries import OrderSort
from app.ui.orders.table_columns import COLUMNS, SHAPES, Column, column_of
from app.ui.orders.table_delegate import ROW_HEIGHT, Frame, TableDelegate
from app.ui.orders.table_model import OrdersTableModel
from app.ui.theme import Theme

LEAST_WIDTH = 48
HIDDEN_KEY = "orders/hidden_columns"
WIDTHS_KEY = "orders/column_widths"
STARTS_DESCENDING = {
    OrderSort.GROSS,
    OrderSort.FEE,
    OrderSort.NET,
    OrderSort.UPDATED,
    OrderSort.PURCHASED,
}
"""What is looked at from its greatest or newest end first."""


class OrdersTableView(QTableView):
    """Selects whole lines; what is chosen is kept as ranges, however many lines it is."""

    opened = Signal(int)
    sort_wanted = Signal(object, bool)
    """An `OrderSort`, and whether descending."""
    move_wanted = Signal(int)
    copy_wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, theme: Theme, model: OrdersTableModel, delegate: TableDelegate) -> None:
        super().__init__()
        self._theme = theme
        self._cells = delegate
        self._orders = model
        self._sort = OrderSort.DUE
        self._descending = False
        self._memory: QSettings | None = None
        self._is_fitting = False
        self._title_width = theme.px(SHAPES[Column.TITLE].width)
        self.setModel(model)
        self.setAccessibleName(self.tr("Orders"))
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
        theme.changed.connect(self._restyle)

    def chosen_count(self) -> int:
        """Return how many lines are chosen."""
        return sum(part.height() for part in self._ranges())

    def chosen_ids(self) -> "array[int]":
        """Return the ids of the chosen lines from top to bottom."""
        chosen: array[int] = array("q")
        for part in self._ranges():
            chosen.extend(self._orders.ids[part.top() : part.bottom() + 1])
        return chosen

    def _ranges(self) -> list[QItemSelectionRange]:
        """Return the chosen lines as ranges from top to bottom."""
        chosen = self.selectionModel().selection()
        ranges = [chosen.at(place) for place in range(chosen.count())]
        return sorted(ranges, key=lambda part: part.top())

    def show_sort(self, sort: OrderSort, *, descending: bool) -> None:
        """Draw the caret in the head that the list is sorted by."""
        self._sort, self._descending = sort, descending
        column = column_of(sort)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        head = self.horizontalHeader()
        head.setSortIndicatorShown(column is not None)
        if column is not None:
            head.setSortIndicator(COLUMNS.index(column), order)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & both == both:
            self.move_wanted.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
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
        """Do not look for typed letters in lines that are not loaded."""

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
            for place, column in enumerate(COLUMNS)
            if not head.isSectionHidden(place)
        )
        height = self.verticalHeader().defaultSectionSize()
        return Frame(cells, head.length(), height, self.devicePixelRatioF())

    def _paint_lines(self, painter: QPainter, top: int, bottom: int) -> None:
        frame, count = self.frame_of_lines(), len(self._orders.ids)
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
        top, height = self.rowViewportPosition(line), self.rowHeight(line)
        width = min(self.viewport().width(), self.horizontalHeader().length())
        painter.setPen(Qt.PenStyle.NoPen)
        focus = self._theme.color("focus")
        for rect in (
            QRectF(0, top, width, 2),
            QRectF(0, top + height - 3, width, 2),
            QRectF(0, top, 2, height - 1),
            QRectF(width - 2, top, 2, height - 1),
        ):
            painter.fillRect(rect, focus)

    def _prepare_heads(self) -> None:
        lines = self.verticalHeader()
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        lines.setDefaultSectionSize(self._theme.px(ROW_HEIGHT))
        lines.hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        # Its own, empty one: else each paint asks every line of a chosen list whether it is chosen.
        head.setSelectionModel(QItemSelectionModel(self._orders, head))
        head.setSectionsClickable(True)
        head.setSectionsMovable(True)
        head.setMinimumSectionSize(LEAST_WIDTH)
        head.setStretchLastSection(False)
        head.sectionClicked.connect(self._sort_by)
        for place, column in enumerate(COLUMNS):
            head.resizeSection(place, self._theme.px(SHAPES[column].width))
        head.sectionResized.connect(self._note_width)

    def _sort_by(self, place: int) -> None:
        sort = SHAPES[COLUMNS[place]].sort
        if sort is None:
            self.show_sort(self._sort, descending=self._descending)
            return
        again = sort is self._sort
        descending = not self._descending if again else sort in STARTS_DESCENDING
        self.sort_wanted.emit(sort, descending)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._orders.ids[index.row()])

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
        """Let the title take the room that is left, and give back what it took."""
        head, title = self.horizontalHeader(), COLUMNS.index(Column.TITLE)
        others = head.length() - head.sectionSize(title)
        self._is_fitting = True
        head.resizeSection(title, max(self._title_width, self.viewport().width() - others))
        self._is_fitting = False

    def _note_width(self, place: int, _before: int, width: int) -> None:
        if place == COLUMNS.index(Column.TITLE) and not self._is_fitting:
            self._title_width = width
        self._keep()

    def remember(self, memory: QSettings) -> None:
        """Take widths and hidden columns from where they are kept, and keep them there."""
        hidden, widths = memory.value(HIDDEN_KEY), memory.value(WIDTHS_KEY)
        if isinstance(hidden, str):
            self.hide_columns({Column(name) for name in hidden.split() if name in set(Column)})
        if isinstance(widths, str):
            pairs = (pair.partition("=") for pair in widths.split())
            self.set_widths({name: int(width) for name, _, width in pairs if width.isdigit()})
        self._memory = memory

    def _keep(self) -> None:
        if self._memory is not None:
            self._memory.setValue(HIDDEN_KEY, " ".join(sorted(self.hidden_columns())))
            widths = (f"{name}={width}" for name, width in self.widths().items())
            self._memory.setValue(WIDTHS_KEY, " ".join(widths))

    def hidden_columns(self) -> set[Column]:
        """Return the columns the seller put away."""
        return {column for place, column in enumerate(COLUMNS) if self.isColumnHidden(place)}

    def hide_columns(self, hidden: set[Column]) -> None:
        """Put these columns away and show all others; the title always stays."""
        for place, column in enumerate(COLUMNS):
            self.setColumnHidden(place, column in hidden and column is not Column.TITLE)
        self._fit()
        self._keep()

    def widths(self) -> dict[str, int]:
        """Return how wide the seller made the columns, in pixels at scale 1."""
        scale, head = self._theme.scale, self.horizontalHeader()
        widths = {
            str(column): round(head.sectionSize(place) / scale)
            for place, column in enumerate(COLUMNS)
            if not self.isColumnHidden(place)
        }
        return widths | {str(Column.TITLE): round(self._title_width / scale)}

    def set_widths(self, widths: dict[str, int]) -> None:
        """Make the columns so wide; those not named keep their width."""
        for place, column in enumerate(COLUMNS):
            width = widths.get(str(column))
            if width is not None and width >= LEAST_WIDTH:
                self.horizontalHeader().resizeSection(place, self._theme.px(width))
        self._fit()
