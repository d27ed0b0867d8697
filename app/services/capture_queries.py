"""Questions about captures: what one would bring, and when files came in last."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import NamedTuple

from app.capture.facts import CaptureKind
from app.models.moments import from_epoch
from app.rulebook.catalog import Catalog
from app.services.capture_contents import rows_of
from app.services.capture_outcomes import CapturePreview, Watch
from app.services.capture_planning import Planner
from app.services.capture_reading import FileReading, ReadingWishes, Source, read_sources
from app.services.capture_statements import Statements
from app.services.collector_rest import collector_resting
from app.storage.reader import Reader


class PastCapture(NamedTuple):
    """One file that came in."""

    captured_at: datetime
    kind: CaptureKind
    marketplace_id: str
    file_name: str
    new_count: int
    changed_count: int
    seen_count: int
    rejected_count: int


class ReadFiles(NamedTuple):
    """The files of a capture as they were read, and what they would bring."""

    readings: tuple[FileReading, ...]
    preview: CapturePreview


def preview(
    reader: Reader,
    readings: Sequence[FileReading],
    catalog: Catalog,
    *,
    now: datetime,
    watch: Watch | None = None,
) -> CapturePreview:
    """Return what taking these files would bring; nothing changes.

    Raises:
        CaptureCancelledError: The seller stopped it.
    """
    watch = watch or Watch()
    watch.expect(rows_of(readings))
    with collector_resting():
        plan = Planner(reader, catalog, now, watch).plan(readings)
        statements = Statements(reader, plan.orders)
        files = statements.plan(readings, plan.files)
        plan.let_go()
        return CapturePreview(files, statements.accounts)


def read_and_preview(
    reader: Reader,
    sources: Sequence[Source | Callable[[], Source]],
    wishes: ReadingWishes,
    catalog: Catalog,
    *,
    now: datetime,
    watch: Watch | None = None,
) -> ReadFiles:
    """Read these files and return what they would bring, off the UI thread in one go.

    Raises:
        CaptureCancelledError: The seller stopped it.
    """
    readings = read_sources(reader, sources, wishes, watch=watch)
    return ReadFiles(readings, preview(reader, readings, catalog, now=now, watch=watch))


def past_captures(reader: Reader, limit: int = 20) -> tuple[PastCapture, ...]:
    """Return the files that came in last, newest first."""
    rows = reader.rows(
        "SELECT captured_at, kind, marketplace_id, file_name, new_count, changed_count,"
        " seen_count, rejected_count FROM captures ORDER BY captured_at DESC, id DESC LIMIT ?",
        (limit,),
    )
    return tuple(PastCapture(from_epoch(at), CaptureKind(kind), *rest) for at, kind, *rest in rows)


def last_captured_at(reader: Reader) -> datetime | None:
    """Return when something came in last, None before the first capture."""
    seconds = reader.value("SELECT MAX(captured_at) FROM captures")
    return None if seconds is None else from_epoch(seconds)
