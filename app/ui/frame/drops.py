"""Takes files that are dragged onto the window, or pasted into it."""

from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from app.ui.frame.overlays import DropOverlay
from app.ui.theme import Theme

MAIL = "message/rfc822"
PARTS_OF_A_PAGE = ("_files", ".files")


class FileDrops(QObject):
    """Watches a window: shows where to drop, and says what was dropped or pasted."""

    files_taken = Signal(object)
    """A list of paths."""
    text_taken = Signal(str)
    mails_taken = Signal(object)
    """A list of mails, each as its bytes, that a mail program gives without a file."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._overlay: DropOverlay | None = None
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.DragEnter:
            self._enter(cast("QDragEnterEvent", event))
        elif kind == QEvent.Type.DragLeave:
            self._hide()
        elif kind == QEvent.Type.Drop:
            self._drop(cast("QDropEvent", event))
        else:
            return super().eventFilter(watched, event)
        return True

    def paste(self) -> None:
        """Take the files, or else the text, that was copied elsewhere."""
        data = QGuiApplication.clipboard().mimeData()
        files = files_in(data)
        if files:
            self.files_taken.emit(files)
        elif mails_in(data):
            self.mails_taken.emit(mails_in(data))
        else:
            self.text_taken.emit(data.text())

    def _enter(self, event: QDragEnterEvent) -> None:
        if not files_in(event.mimeData()) and not mails_in(event.mimeData()):
            event.ignore()
            return
        event.acceptProposedAction()
        if self._overlay is None:
            self._overlay = DropOverlay(self._theme, self._window)
        self._overlay.cover()

    def _drop(self, event: QDropEvent) -> None:
        self._hide()
        event.acceptProposedAction()
        files = files_in(event.mimeData())
        if files:
            self.files_taken.emit(files)
        else:
            self.mails_taken.emit(mails_in(event.mimeData()))

    def _hide(self) -> None:
        if self._overlay is not None:
            self._overlay.hide()


def files_in(data: QMimeData) -> list[Path]:
    """Return the local files that are dragged or were copied; of a folder, those in it."""
    urls = data.urls() if data.hasUrls() else []
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return [file for path in paths for file in _files_of(path)]


def _files_of(path: Path) -> list[Path]:
    """Return the files of a folder; itself for a file, or where nothing in it could be taken.

    What a browser saves beside a page is part of the page, and no receipt.
    """
    if path.name.endswith(PARTS_OF_A_PAGE) or not path.is_dir():
        return [path]
    try:
        within = sorted(file for file in path.iterdir() if file.is_file())
    except OSError:
        return [path]
    return [file for file in within if not file.name.startswith(".")] or [path]


def mails_in(data: QMimeData) -> list[bytes]:
    """Return the mail that is dragged out of a mail program, or was copied there."""
    mail = bytes(data.data(MAIL).data()) if data.hasFormat(MAIL) else b""
    return [mail] if mail else []
