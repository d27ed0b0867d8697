"""The first rows of a file as it will have them."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.services.journal_preview import Preview
from app.ui.theme import Theme

ROW, LEAST, WIDEST, ROOM = 28, 56, 320, 24
NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
WORDS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class PreviewModel(QAbstractTableModel):
    """The cells of a preview; a ledger has one column of lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head: tuple[str, ...] = ()
        self._rows: tuple[tuple[str, ...], ...] = ()

    def show_preview(self, preview: Preview | None) -> None:
        """Show these rows, or none."""
        self.beginResetModel()
        self._head = preview.head if preview is not None else ()
        self._rows = preview.rows if preview is not None else ()
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() or not self._rows else len(self._rows[0])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        text = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBER if text.lstrip("-").isdigit() else WORDS
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        return text if role in shown else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        is_head = orientation is Qt.Orientation.Horizontal and section < len(self._head)
        if is_head and role == Qt.ItemDataRole.DisplayRole:
            return self._head[section]
        is_side = is_head and role == Qt.ItemDataRole.TextAlignmentRole
        return self._side(section) if is_side else None

    def _side(self, section: int) -> Qt.AlignmentFlag:
        """Return the side of a head: that of what stands below it."""
        texts = [row[section] for row in self._rows if row[section]]
        is_number = bool(texts) and all(text.lstrip("-").isdigit() for text in texts)
        return NUMBER if is_number else WORDS


class PreviewTable(QTableView):
    """Shows a preview; columns are as wide as what stands in them."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows = PreviewModel(self)
        self.setModel(self.rows)
        self.setProperty("cells", "roomy")
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setHighlightSections(False)
        self.restyle()
        theme.changed.connect(self.restyle)

    def restyle(self) -> None:
        """Take fonts and heights from the theme again."""
        self.setFont(self._theme.font("caption"))
        self.verticalHeader().setDefaultSectionSize(self._theme.px(ROW))

    def show_preview(self, preview: Preview | None) -> None:
        """Show these rows, or none."""
        self.rows.show_preview(preview)
        if preview is None or not preview.rows:
            return
        self.horizontalHeader().setVisible(bool(preview.head))
        self.horizontalHeader().setStretchLastSection(not preview.head)
        px, metrics = self._theme.px, QFontMetrics(self._theme.font("caption"))
        for column in range(self.rows.columnCount()):
            texts = [row[column] for row in preview.rows]
            texts += [preview.head[column]] if preview.head else []
            needed = max(metrics.horizontalAdvance(text) for text in texts) + ROOM
            self.setColumnWidth(column, max(px(LEAST), min(needed, px(WIDEST))))
