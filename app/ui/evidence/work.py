"""The long works on evidence: looking at all files, writing a folder; each can be stopped."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from app.handover.files import write_file
from app.handover.regulation import regulation
from app.models.moments import JST
from app.services.evidence_check import file_states
from app.services.evidence_queries import EVERYTHING, EvidenceSearch, FileState
from app.services.journal_files import StoppedError
from app.services.preference_queries import BookFacts, book_facts
from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.tasks import Progress

if TYPE_CHECKING:
    from app.services import evidence_files
else:
    evidence_files = Later("app.services.evidence_files")


class EvidenceWork(QObject):
    """One work at a time; `began` names it, `ended` follows whatever came of it."""

    began = Signal(str)
    advanced = Signal(int, int)
    ended = Signal(str)
    """What came of it, in a sentence; empty where it was shown elsewhere."""
    checked = Signal(object)
    """What each paper's file is, by id."""

    def __init__(self, context: PageContext, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._progress: Progress | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return self._progress is not None

    def stop(self) -> None:
        """Stop what is under way; nothing of it is left."""
        if self._progress is not None:
            self._progress.cancel()

    def check(self) -> None:
        """Look at every file of the evidence."""
        if self.is_busy:
            return
        goes_on = self._begin(self.tr("Checking the files"))
        task = self._context.tasks.read(file_states, None, goes_on)
        task.then(self._take_states).otherwise(self._fail)

    def ask_folder(self, search: EvidenceSearch, *, is_filtered: bool) -> None:
        """Ask which papers and where to, and write them."""
        if self.is_busy:
            return
        if is_filtered:
            found, everything = self.tr("What is shown"), self.tr("All papers, void ones too")
            choice, is_done = QInputDialog.getItem(
                self._window,
                self.tr("Export to a folder"),
                self.tr("Which documents?"),
                [found, everything],
                editable=False,
            )
            if not is_done:
                return
            search = search if choice == found else EVERYTHING
        else:
            search = EVERYTHING
        title = self.tr("Choose where to put the folder of evidence")
        chosen = QFileDialog.getExistingDirectory(self._window, title)
        if chosen:
            day = self._context.clock().astimezone(JST).date()
            self.write(search, Path(chosen) / f"evidence-{day.isoformat()}")

    def write(self, search: EvidenceSearch, folder: Path) -> None:
        """Write the papers a search finds into a new folder, with their index."""
        if self.is_busy:
            return
        goes_on = self._begin(self.tr("Writing the papers"))
        folder = free_place(folder)
        wish = evidence_files.EvidenceWish(search=search, goes_on=goes_on)
        said = self.tr("Wrote {n} papers and index.csv to {folder}")
        task = self._context.tasks.read(evidence_files.write_evidence, folder, wish)
        task.then(
            lambda count: self._end(said.format(n=f"{count:,}", folder=str(folder)))
        ).otherwise(self._fail)

    def ask_regulation(self) -> None:
        """Ask where to, and write the rules for correcting and deleting as a text to be edited."""
        title = self.tr("Save the rules for correcting and deleting")
        name = self.tr("事務処理規程.txt")
        kinds = self.tr("Text files (*.txt)")
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, name, kinds)
        if chosen:
            self.write_regulation(Path(chosen))

    def write_regulation(self, path: Path) -> None:
        """Write the rules with the seller's name, from today on."""
        day = self._context.clock().astimezone(JST).date()
        folder = self._context.theme.resources / "books"
        said = self.tr("Saved {file}. Read it, change what is not so, and follow it.")

        def write(facts: BookFacts) -> None:
            text = regulation(folder, facts.name, day)
            self._context.tasks.run(write_file, path, text.encode("utf-8-sig")).then(
                lambda _nothing: self._context.toast(said.format(file=path.name))
            )

        self._context.tasks.read(book_facts).then(write)

    def _begin(self, words: str) -> Callable[[int, int], bool]:
        progress = self._progress = Progress(self._context.tasks, self)
        progress.advanced.connect(self.advanced)
        tell, cancelled = progress.tell, progress.cancelled
        self.began.emit(words)

        def goes_on(done: int, whole: int) -> bool:
            tell(done, whole)
            return not cancelled()

        return goes_on

    def _take_states(self, states: dict[int, FileState]) -> None:
        self.checked.emit(states)
        bad = sum(state is not FileState.UNCHANGED for state in states.values())
        if bad:
            said = self.tr("{n} of {all} files are not what was taken in: see below.")
        else:
            said = self.tr("All {all} files are unchanged since they were taken in.")
        self._end(said.format(n=f"{bad:,}", all=f"{len(states):,}"))

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, StoppedError):
            self._end(self.tr("Stopped; nothing was written."))
        else:
            self._end("")
            self._context.fail(error)

    def _end(self, said: str) -> None:
        if self._progress is not None:
            self._progress.deleteLater()
        self._progress = None
        self.ended.emit(said)


def free_place(folder: Path) -> Path:
    """Return this folder, or the next of its name that does not exist."""
    place, number = folder, 1
    while place.exists():
        number += 1
        place = folder.with_name(f"{folder.name}-{number}")
    return place
