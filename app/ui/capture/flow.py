"""The course of a capture: files are read, asked about where needed, previewed, and taken."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.capture.pasted_talk import TalkChoice, TalkWishes
from app.capture.refusals import MappingNeededError, TalkNeededError
from app.models.moments import JST
from app.services.capture_outcomes import CaptureCancelledError, Watch
from app.ui.capture.outcome_words import view_of
from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.tasks import Latest, Progress

if TYPE_CHECKING:
    from app.capture.bank_mapping import BankMapping
    from app.capture.column_mapping import ColumnMapping
    from app.services import capture_queries, capture_reading, captures
    from app.services.capture_outcomes import CapturePreview, CaptureResult
    from app.services.capture_reading import FileReading, ReadingWishes, RememberedMapping, Source
else:
    # The readers of pages are loaded where they work, off the window's own thread.
    capture_queries = Later("app.services.capture_queries")
    capture_reading = Later("app.services.capture_reading")
    captures = Later("app.services.captures")

Opener = Callable[[], "Source"]


class CaptureFlow(QObject):
    """Runs each step off the window's thread; nothing is in the book before `taken`.

    `before_taking` makes the backup that every capture is preceded by; it runs on the writer's
    thread, and where it fails nothing is taken.
    """

    advanced = Signal(int, int)
    mapping_needed = Signal(object)
    """A `MappingNeededError`: a CSV whose columns nobody knows. `answer` or `skip` goes on."""
    talk_needed = Signal(object)
    """A `TalkNeededError`: a pasted conversation. `answer_talk` or `skip` goes on."""
    previewed = Signal(object)
    """A tuple of `FileView`."""
    taken = Signal(object)
    """The `CaptureResult`."""
    stopped = Signal()
    """The seller stopped it; nothing of it is in the book."""
    failed = Signal(object)
    """The error that ended it; nothing of it is in the book."""

    def __init__(
        self,
        context: PageContext,
        before_taking: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._before_taking = before_taking
        self._progress: Progress | None = None
        self._question = Latest()
        self._sources: list[Source | Opener] = []
        self._mappings: dict[str, RememberedMapping] = {}
        self._talks: dict[str, TalkChoice] = {}
        self._skipped: set[str] = set()
        self._readings: tuple[FileReading, ...] = ()

    def read_files(self, paths: Sequence[Path]) -> None:
        """Read files of this computer."""
        self._sources = [partial(capture_reading.source_of, path) for path in paths]
        self._read()

    def read_text(self, name: str, text: str) -> None:
        """Read pasted text, under a name that stands for it."""
        self._sources = [partial(capture_reading.Source, name, text.encode())]
        self._read()

    def read_mails(self, name: str, mails: "Sequence[bytes]") -> None:
        """Read mails that a mail program gave, under a name that stands for them."""
        self._sources = [partial(capture_reading.Source, name, mail) for mail in mails]
        self._read()

    def read_source(self, source: "Source") -> None:
        """Read what was fetched."""
        self._sources = [source]
        self._read()

    def answer_talk(self, needed: TalkNeededError, choice: TalkChoice) -> None:
        """Read on with how a pasted conversation is meant."""
        self._talks[str(needed.details["key"])] = choice
        self._read()

    def answer(self, needed: MappingNeededError, mapping: "ColumnMapping | BankMapping") -> None:
        """Read on with the meaning of the columns; it is remembered when the capture is taken."""
        header = str(needed.details["digest"])
        self._mappings[header] = capture_reading.RememberedMapping(header, mapping)
        self._read()

    def skip(self, needed: MappingNeededError | TalkNeededError) -> None:
        """Go on without this file."""
        self._skipped.add(_key(needed))
        self._go_on(self._readings)

    def choose_account(self, place: int, account: str) -> None:
        """Say which bank account the statement at this place of the preview is of."""
        chosen = replace(self._readings[place], account=account)
        self._readings = (*self._readings[:place], chosen, *self._readings[place + 1 :])
        self._ask_preview()

    def take(self) -> None:
        """Back the book up, then take what was previewed as one step of its history."""
        progress = self._new_progress()
        self._context.tasks.run_in_order(self._before_taking).then(
            lambda _backup: self._write(progress)
        ).otherwise(self._fail)

    def cancel(self) -> None:
        """Stop the step under way."""
        if self._progress is not None:
            self._progress.cancel()

    def _read(self) -> None:
        today = self._context.clock().astimezone(JST).date()
        mappings = tuple(self._mappings.values())
        wishes = self._context.tasks.run(
            capture_reading.wishes_with_banks,
            self._context.theme.resources / "books",
            received_on=today,
            mappings=mappings,
            catalog=self._context.catalog,
            talks=TalkWishes(choices=dict(self._talks), is_asking=True),
        )
        self._question.ask(wishes).then(self._read_with).otherwise(self._fail)

    def _read_with(self, wishes: "ReadingWishes") -> None:
        task = self._context.tasks.read(
            capture_reading.read_sources, self._sources, wishes, watch=self._watch()
        )
        self._question.ask(task).then(self._go_on).otherwise(self._fail)

    def _go_on(self, readings: "tuple[FileReading, ...]") -> None:
        """Ask about the first file that needs it, else show what all of them bring."""
        self._readings = readings
        for reading in readings:
            error = reading.error
            if isinstance(error, (MappingNeededError, TalkNeededError)) and self._is_open(error):
                is_talk = isinstance(error, TalkNeededError)
                (self.talk_needed if is_talk else self.mapping_needed).emit(error)
                return
        self._readings = tuple(reading for reading in readings if not self._is_skipped(reading))
        self._ask_preview()

    def _ask_preview(self) -> None:
        context = self._context
        task = context.tasks.read(
            capture_queries.preview,
            self._readings,
            context.catalog,
            now=context.clock(),
            watch=self._watch(),
        )
        self._question.ask(task).then(self._show).otherwise(self._fail)

    def _is_open(self, error: MappingNeededError | TalkNeededError) -> bool:
        return _key(error) not in self._skipped

    def _is_skipped(self, reading: "FileReading") -> bool:
        error = reading.error
        if isinstance(error, (MappingNeededError, TalkNeededError)):
            return not self._is_open(error)
        return False

    def _show(self, preview: "CapturePreview") -> None:
        accounts = preview.accounts
        views = (view_of(outcome, self._context, accounts) for outcome in preview.files)
        self.previewed.emit(tuple(views))

    def _write(self, progress: Progress) -> None:
        context = self._context
        task = context.tasks.write(
            captures.take,
            self._readings,
            catalog=context.catalog,
            now=context.clock(),
            progress=progress.tell,
            cancelled=progress.cancelled,
        )
        task.then(self._tell).otherwise(self._fail)

    def _tell(self, result: "CaptureResult") -> None:
        self.taken.emit(result)

    def _watch(self) -> Watch:
        progress = self._new_progress()
        return Watch(progress.tell, progress.cancelled)

    def _new_progress(self) -> Progress:
        progress = self._progress = Progress(self._context.tasks, self)
        progress.advanced.connect(self.advanced)
        return progress

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, CaptureCancelledError):
            self.stopped.emit()
        else:
            self.failed.emit(error)


def _key(needed: MappingNeededError | TalkNeededError) -> str:
    """Return what the answer to a question is remembered by."""
    name = "key" if isinstance(needed, TalkNeededError) else "digest"
    return str(needed.details[name])
