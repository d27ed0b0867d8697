"""Opens a paper that is kept in the book: for the time the book is open, as a file beside it."""

from collections.abc import Callable
from mimetypes import guess_extension
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices

from app.handover.files import FileNotWrittenError, NoProgramForFileError
from app.services.kept_file_queries import KeptContent, kept_content
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.services.kept_files import FileDraft

NAME_LENGTH = 12


def show_file(path: Path) -> bool:
    """Hand a file to the program that shows its kind; False where there is none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def papers_of(context: PageContext, show: Callable[[Path], object] = show_file) -> "Papers":
    """Return what opens papers of this book; there is one for all that ask."""
    return context.tasks.findChild(Papers) or Papers(context, show)


class Papers(QObject):
    """Writes papers into a folder that nobody else may read, and removes it with the book's tasks.

    A file is named by what it is, never by the name it once had: a paper cannot be a program.
    """

    def __init__(self, context: PageContext, show: Callable[[Path], object] = show_file) -> None:
        super().__init__(context.tasks)
        self._context, self._show = context, show
        self._folder: QTemporaryDir | None = None

    def open(self, digest: str) -> None:
        """Open the paper of this digest."""
        task = self._context.tasks.read(kept_content, digest)
        task.then(lambda content: self._open(digest, content))

    def open_unkept(self, paper: "FileDraft") -> None:
        """Open a paper that was read and is not in the book yet."""
        self._open(paper.digest, KeptContent(paper.media_type, paper.content))

    def close(self) -> None:
        """Remove what was written."""
        self._folder = None

    def _open(self, digest: str, content: KeptContent | None) -> None:
        if content is None:
            return
        ending = guess_extension(content.media_type) or ".bin"
        self.show_content(f"{digest[:NAME_LENGTH]}{ending}", content.content)

    def show_content(self, name: str, content: bytes) -> None:
        """Show a paper that is in no file yet, under a name that the program gave it."""
        if self._folder is None:
            self._folder = QTemporaryDir()
        path = Path(self._folder.path()) / name
        try:
            path.write_bytes(content)
        except OSError as error:
            self._context.fail(FileNotWrittenError(name=name, reason=error.strerror or ""))
            return
        if self._show(path) is False:
            self._context.fail(NoProgramForFileError(kind=path.suffix[1:].upper()))
