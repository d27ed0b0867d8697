"""What the frame asks the book: facts, counts, the next undo, and the palette's search."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from app.ui.frame.palette_items import MOST_IN_GROUP, PaletteItem
from app.ui.later import Later

if TYPE_CHECKING:
    from app.services import history_queries, preference_queries, search_queries
    from app.services.preference_queries import BookFacts
else:
    history_queries = Later("app.services.history_queries")
    preference_queries = Later("app.services.preference_queries")
    search_queries = Later("app.services.search_queries")


class NavCounts(NamedTuple):
    """The numbers beside the pages, by page, and those pages that need me today.

    `captured_at` and `saved_at`, seconds UTC, tell when files came in and the book was backed up
    last; None for never.
    """

    counts: Mapping[str, int]
    urgent: frozenset[str] = frozenset()
    captured_at: int | None = None
    saved_at: int | None = None


def no_counts(_reader: object) -> NavCounts:
    """Return no numbers."""
    return NavCounts({})


@dataclass(frozen=True, slots=True)
class FrameQueries:
    """The queries of the frame; each takes a reader first."""

    counts: Callable[[Any], NavCounts] = no_counts
    icons: Mapping[str, str] = field(
        default_factory=lambda: {"order": "kanban", "client": "users-round"}
    )


class BookState(NamedTuple):
    """All the frame shows of a book; `undo` and `redo` are (command, subject) or None."""

    facts: "BookFacts"
    nav: NavCounts
    undo: tuple[str, str] | None
    redo: tuple[str, str] | None


def book_state(reader: Any, queries: FrameQueries) -> BookState:
    """Read everything the frame shows in one go, on a reader thread."""
    undo, redo = history_queries.next_undo(reader), history_queries.next_redo(reader)
    return BookState(
        facts=preference_queries.book_facts(reader),
        nav=queries.counts(reader),
        undo=None if undo is None else (undo.command, undo.subject),
        redo=None if redo is None else (redo.command, redo.subject),
    )


def found(
    reader: Any, words: str, kinds: Sequence[str], queries: FrameQueries
) -> tuple[PaletteItem, ...]:
    """Return the orders and clients that hold these words, as lines of the palette."""
    hits = search_queries.search(reader, words, MOST_IN_GROUP)
    wanted = [kind for kind in ("client", "order") if not kinds or kind in kinds]
    return tuple(
        PaletteItem(
            kind=hit.kind.value,
            key=str(hit.id),
            title=hit.title,
            snippet=hit.snippet,
            icon=queries.icons[hit.kind.value],
            marketplace_id=hit.marketplace_id,
        )
        for hit in hits
        if hit.kind.value in wanted
    )
