"""A field to drop receipts on, with a button for those who do not drag."""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPen
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.frame.drops import files_in
from app.ui.kit.buttons import Button
from app.ui.kit.labels import Label
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.theme import Theme


class DropZone(Painted):
    """Takes the files of this computer; `files_taken` carries a list of paths."""

    files_taken = Signal(object)

    def __init__(self, theme: Theme, words: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._is_over = False
        self.setAcceptDrops(True)
        self.words = Label(theme, words, "caption", "text2", self).wrapped()
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.choose = Button(theme, self.tr("Choose files"), "folder-open", parent=self)
        self.choose.make_small()
        self.choose.clicked.connect(self.ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        column.addWidget(self.words)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.choose)
        row.addStretch(1)
        column.addLayout(row)

    def ask(self) -> None:
        """Ask for files."""
        kinds = self.tr("Papers (*.pdf *.png *.jpg *.jpeg *.gif *.webp);;All files (*)")
        names, _kind = QFileDialog.getOpenFileNames(self, self.tr("Choose papers"), "", kinds)
        if names:
            self.files_taken.emit([Path(name) for name in names])

    def draw(self, brush: Brush, width: float, height: float) -> None:
        edge, ground = ("focus", "accent_soft") if self._is_over else ("border3", "surface")
        brush.rounded(QRectF(0, 0, width, height), 10, ground)
        brush.painter.setPen(QPen(brush.color(edge), 1.2, Qt.PenStyle.DashLine))
        brush.painter.setBrush(Qt.BrushStyle.NoBrush)
        brush.painter.drawRoundedRect(QRectF(1, 1, width - 2, height - 2), 10, 10)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event.mimeData()):
            self._is_over = True
            event.acceptProposedAction()
            self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._is_over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._is_over = False
        self.update()
        event.acceptProposedAction()
        self.files_taken.emit(files_in(event.mimeData()))
