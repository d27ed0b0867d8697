"""What the frame of a window asks its book for: the numbers beside the pages, the last backup."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from app.models.moments import to_epoch
from app.services import nav_queries
from app.storage.backup import last_backup_at
from app.storage.opening import backup_folder
from app.storage.reader import Reader
from app.ui.frame.queries import FrameQueries, NavCounts


def frame_queries(clock: Callable[[], datetime], book: Path) -> FrameQueries:
    """Return what the frame asks this book for its numbers."""

    def counts(reader: Reader) -> NavCounts:
        figures = nav_queries.nav_figures(reader, clock())
        urgent = {"today": figures.is_urgent, "messages": bool(figures.unread_count)}
        saved = last_backup_at(book, backup_folder(book))
        return NavCounts(
            counts={
                "orders": figures.open_count,
                "messages": figures.unread_count,
                "earnings": figures.unexplained_count,
            },
            urgent=frozenset(page for page, is_so in urgent.items() if is_so),
            captured_at=figures.captured_at,
            saved_at=None if saved is None else to_epoch(saved),
        )

    return FrameQueries(counts=counts)
