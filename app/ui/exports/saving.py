"""Writes the file that was asked for: with progress, a stop, and a line that tells of it."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from app.services import export_requests
from app.services.export_requests import ExportRequest
from app.services.journal_files import JournalFile, StoppedError
from app.ui.exports.targets import Target, Targets, with_suffix
from app.ui.kit.buttons import Button
from app.ui.kit.labels import Label
from app.ui.kit.progress import WorkBar
from app.ui.page import PageContext
from app.ui.tasks import Progress


def open_folder(folder: Path) -> bool:
    """Show a folder in the system's own program; return whether there is one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class ExportSaving(QObject):
    """Asks where to, writes on a reader's thread, and tells what was written.

    `started` and `ended` bracket the writing; `saved` carries the `JournalFile`.
    """

    started = Signal()
    ended = Signal()
    saved = Signal(object)
    stopped = Signal()
    advanced = Signal(int, int)

    def __init__(self, context: PageContext, targets: Targets, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._targets, self._window = context, targets, window
        self._progress: Progress | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a file is being written."""
        return self._progress is not None

    def ask(self, target: Target, request: ExportRequest) -> None:
        """Let a place be chosen, and write there."""
        days = request.first.strftime("%Y%m%d"), request.last.strftime("%Y%m%d")
        proposal = self._targets.file_name(target, *days)
        kinds = self.tr("{name} (*{suffix})").format(name=target.name, suffix=target.suffix)
        title = self.tr("Save for {name}").format(name=target.name)
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, proposal, kinds)
        if chosen:
            self.write(with_suffix(Path(chosen), target), request)

    def write(self, path: Path, request: ExportRequest) -> None:
        """Write the file; no other is begun meanwhile."""
        if self.is_busy:
            return
        progress = self._progress = Progress(self._context.tasks, self)
        progress.advanced.connect(self.advanced)
        tell, cancelled = progress.tell, progress.cancelled

        def goes_on(done: int, whole: int) -> bool:
            tell(done, whole)
            return not cancelled()

        self.started.emit()
        task = self._context.tasks.read(export_requests.save, path, request, goes_on)
        task.then(self._tell).otherwise(self._fail).finally_(self._end)

    def stop(self) -> None:
        """Write no further; what was there before stays."""
        if self._progress is not None:
            self._progress.cancel()

    def _tell(self, written: JournalFile) -> None:
        self.saved.emit(written)

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, StoppedError):
            self.stopped.emit()
        else:
            self._context.fail(error)

    def _end(self) -> None:
        if self._progress is not None:
            self._progress.deleteLater()
        self._progress = None
        self.ended.emit()


class SavingLine(QWidget):
    """Shows how far the writing is, and afterwards what was written and where."""

    stop_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self._folder: Path | None = None
        self.bar = WorkBar(theme, self.tr("Writing the file …"), self)
        self.bar.cancelled.connect(self.stop_wanted)
        self.told = Label(theme, "", "body", "text", self).wrapped()
        self.open = Button(theme, self.tr("Open the folder"), "folder-open", "ghost", self)
        self.open.clicked.connect(self._open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.bar, 1)
        row.addWidget(self.told, 1)
        row.addWidget(self.open)
        self.clear()

    def clear(self) -> None:
        """Say nothing."""
        for widget in (self.bar, self.told, self.open):
            widget.hide()

    def begin(self) -> None:
        """Show that the writing has begun."""
        self.clear()
        self.bar.set_progress(0, 0)
        self.bar.show()

    def tell_stopped(self) -> None:
        """Say that nothing was written."""
        self.clear()
        self._say(self.tr("Stopped; no file was written."))

    def tell(self, file: JournalFile, unit: str) -> None:
        """Say what was written; `unit` names how many of what."""
        self.clear()
        self._folder = file.paths[0].parent
        money = self._context.formats.money(file.total)
        if len(file.paths) == 1:
            text = self.tr("Written: {file} ({rows}, {total} in all)").format(
                file=file.paths[0].name, rows=unit, total=money
            )
        else:
            names = self._context.formats.listed(path.name for path in file.paths)
            text = self.tr("Written as {n} files: {files} ({rows}, {total} in all)").format(
                n=len(file.paths), files=names, rows=unit, total=money
            )
        self._say(text)
        self.open.show()

    def _say(self, text: str) -> None:
        self.told.setText(text)
        self.told.show()

    def _open(self) -> None:
        if self._folder is not None:
            open_folder(self._folder)
