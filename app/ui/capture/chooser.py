"""The first step of a capture: drop files, choose them, or paste."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.frame.drops import mails_in
from app.ui.kit.buttons import Button
from app.ui.kit.labels import Label
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.theme import Theme

HEIGHT = 230


class FileChooser(Painted):
    """A field to drop files on, with buttons for those who do not drag."""

    files_dropped = Signal(object)
    """A list of paths."""
    choose_wanted = Signal()
    paste_wanted = Signal()
    mail_wanted = Signal()
    mails_dropped = Signal(object)
    """A list of mails, each as its bytes, that a mail program gives without a file."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._is_over = False
        self.setAcceptDrops(True)
        self.setMinimumHeight(theme.px(HEIGHT))
        self._title = Label(theme, self.tr("Drop files here"), "subtitle", "text", self)
        self.choose = Button(theme, self.tr("Choose files"), "folder-open", "primary", self)
        self.choose.clicked.connect(self.choose_wanted)
        self.paste = Button(theme, self.tr("Paste"), "clipboard-paste", parent=self)
        self.paste.clicked.connect(self.paste_wanted)
        self.mail = Button(theme, self.tr("Check mail"), "mail", parent=self)
        self.mail.clicked.connect(self.mail_wanted)
        self._build()

    def draw(self, brush: Brush, width: float, height: float) -> None:
        ground = "accent_soft" if self._is_over else "surface"
        brush.rounded(QRectF(0, 0, width, height), 12, ground)
        edge = "focus" if self._is_over else "border3"
        pen = QPen(brush.color(edge), 1.5, Qt.PenStyle.DashLine)
        brush.painter.setPen(pen)
        brush.painter.setBrush(Qt.BrushStyle.NoBrush)
        brush.painter.drawRoundedRect(QRectF(1, 1, width - 2, height - 2), 12, 12)
        brush.icon(width / 2 - 16, self._title.y() - 44, "download", 32, "text3")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if paths_of(event.mimeData()) or mails_in(event.mimeData()):
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
        paths = paths_of(event.mimeData())
        if paths:
            self.files_dropped.emit(paths)
        else:
            self.mails_dropped.emit(mails_in(event.mimeData()))

    def _build(self) -> None:
        theme = self.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(24, theme.px(64), 24, 24)
        column.setSpacing(6)
        column.addStretch(1)
        column.addWidget(self._title, 0, Qt.AlignmentFlag.AlignHCenter)
        for words in (
            self.tr("coconala: sales CSV, saved order list, saved talkroom or its JSON"),
            self.tr("Mails of marketplaces: .eml and .mbox files, or dropped from a mail program"),
            self.tr("Banks: the statement as CSV, of nine banks or any other"),
            self.tr("Other sites: any CSV with a header, you say once what its columns mean"),
            self.tr("Nothing is sent anywhere, and nothing is taken before you have seen it."),
        ):
            label = Label(theme, words, "caption", "text2", self)
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.choose)
        row.addWidget(self.paste)
        row.addWidget(self.mail)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)


def paths_of(data: QMimeData) -> list[Path]:
    """Return the files that are dragged; what is no file of this computer is left out."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
