"""Takes files of the sites into the book: one command, one undo."""

import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session

from app.models.capture import Capture
from app.models.changes import Changes
from app.rulebook.catalog import Catalog
from app.services.capture_contents import rows_of
from app.services.capture_outcomes import CaptureResult, Watch
from app.services.capture_planning import Planner
from app.services.capture_reading import FileReading
from app.services.capture_statement_writing import note_capture, write_statements
from app.services.capture_statements import Statements
from app.services.capture_writing import CaptureWriter
from app.services.collector_rest import collector_resting
from app.storage.backup import BackupKind
from app.storage.database import Database

logger = logging.getLogger(__name__)


def take(
    session: Session,
    readings: Sequence[FileReading],
    *,
    catalog: Catalog,
    now: datetime,
    progress: Callable[[int, int], object] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> CaptureResult:
    """Take these files into the book; files that could not be read are passed over.

    Files that bring nothing leave no trace. `progress` gets rows done and rows in all.

    Raises:
        CaptureCancelledError: `cancelled` said so; nothing has changed.
    """
    watch = Watch(progress, cancelled)
    watch.expect(2 * rows_of(readings))
    with collector_resting():
        return _taken(session, readings, catalog, now, watch)


def capture(  # noqa: PLR0913 - the whole of a capture, for those without a dialog
    database: Database,
    readings: Sequence[FileReading],
    *,
    catalog: Catalog,
    now: datetime,
    backups: Path,
    progress: Callable[[int, int], object] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[CaptureResult, Changes]:
    """Make a checked backup of the book, then take these files into it.

    Raises:
        CaptureCancelledError: `cancelled` said so; nothing has changed but for the backup.
        BookDamagedError, ReadOnlyBookError, DiskFullError, DiskFailedError: The backup or the
            capture failed; nothing has changed.
    """
    database.backup(backups, BackupKind.CAPTURE)
    result, changes = database.write(
        take, readings, catalog=catalog, now=now, progress=progress, cancelled=cancelled
    )
    logger.info("captured %d files, %d orders are new", len(result.files), result.order_count)
    return result, changes


def _taken(
    session: Session,
    readings: Sequence[FileReading],
    catalog: Catalog,
    now: datetime,
    watch: Watch,
) -> CaptureResult:
    writer = CaptureWriter(session, catalog, now, watch)
    plan = Planner(writer.reader, catalog, now, watch).plan(readings)
    statements = Statements(writer.reader, plan.orders)
    files = statements.plan(readings, plan.files)
    result = CaptureResult(files, sum(order.known is None for order in plan.orders))
    if any(file.new or file.changed for file in files):
        writer.write(plan)
        written = write_statements(session, statements.taken, now=now)
        for place, capture_id in _note(session, readings, writer, result, now).items():
            if place in written:
                note_capture(session, written[place], capture_id)
    plan.let_go()
    return result


def _note(
    session: Session,
    readings: Sequence[FileReading],
    writer: CaptureWriter,
    result: CaptureResult,
    now: datetime,
) -> dict[int, int]:
    """Note which files came in, and what was said of their columns; return the notes' ids."""
    notes: dict[int, Capture] = {}
    for place, (file, outcome) in enumerate(zip(readings, result.files, strict=True)):
        if file.reading is None:
            continue
        writer.remember(file.mapping)
        notes[place] = Capture(
            captured_at=now,
            kind=file.reading.kind,
            marketplace_id=file.reading.marketplace_id,
            file_name=file.name,
            digest=file.digest,
            new_count=outcome.new,
            changed_count=outcome.changed,
            seen_count=outcome.seen,
            rejected_count=len(outcome.rejected),
        )
    session.add_all(notes.values())
    session.flush()
    session.info["subject"] = ", ".join(one.name for one in readings if one.reading is not None)
    return {place: note.id for place, note in notes.items()}
