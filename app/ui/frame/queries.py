"""What the frame asks the book: facts, counts, the next undo, and the palette's search."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from app.models.moments import from_epoch
from app.services import history_queries, preference_queries
from app.ui.formats import Formats
from app.ui.frame.palette_items import IN_BOOK, MOST_IN_GROUP, PaletteItem
from app.ui.later import Later

if TYPE_CHECKING:
    from app.models.money import Yen
    from app.services import search_queries
    from app.services.preference_queries import BookFacts
    from app.services.search_queries import Hit
else:
    search_queries = Later("app.services.search_queries")

LEAD = 14
"""So many characters of a message stand before the word that was found."""


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


ICONS = {
    "order": "kanban",
    "client": "users-round",
    "message": "inbox",
    "listing": "store",
    "expense": "wallet",
    "paper": "file-text",
    "evidence": "file",
}


class FrameQueries(NamedTuple):
    """The queries of the frame; each takes a reader first."""

    counts: Callable[[Any], NavCounts] = no_counts
    icons: Mapping[str, str] = ICONS


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


class Said(NamedTuple):
    """How words of a message and the moment it was said are written; and this moment."""

    formats: Formats
    now: datetime


def prepared(reader: Any) -> int | None:
    """Return how far the search is prepared, in per cent; None when it is."""
    return search_queries.prepared(reader)


def found(
    reader: Any, words: str, kinds: Sequence[str], queries: FrameQueries, said: Said
) -> tuple[PaletteItem, ...]:
    """Return what in the book holds these words, as lines of the palette."""
    wanted = [search_queries.HitKind(kind) for kind in IN_BOOK if not kinds or kind in kinds]
    hits = search_queries.search(reader, words, MOST_IN_GROUP, wanted)
    return tuple(_item(hit, queries.icons[hit.kind.value], said) for hit in hits)


def _item(hit: "Hit", icon: str, said: Said) -> PaletteItem:
    item = PaletteItem(
        kind=hit.kind.value,
        key=str(hit.id),
        title=hit.title,
        snippet=hit.snippet,
        icon=icon,
        marketplace_id=hit.marketplace_id,
        title_marks=hit.title_marks,
        snippet_marks=hit.snippet_marks,
        conversation_id=hit.conversation_id,
    )
    if hit.on is not None:
        return _of_the_books(item, hit.on, hit.amount, said)
    return item if hit.sent_at is None else _message(item, hit.sent_at, said)


def _of_the_books(item: PaletteItem, on: date, amount: "Yen | None", said: Said) -> PaletteItem:
    """Let its day and its amount stand before its other words."""
    told = [said.formats.full_day(on)]
    told += [] if amount is None else [said.formats.money(amount)]
    lead = f"{'   '.join(told)}   "
    shift = len(lead)
    return item._replace(
        snippet=f"{lead}{item.snippet}".rstrip(),
        snippet_marks=tuple((start + shift, end + shift) for start, end in item.snippet_marks),
    )


def _message(item: PaletteItem, sent_at: int, said: Said) -> PaletteItem:
    """Let what was said stand first, in quotation marks, then when and what it was about."""
    when = said.formats.moment(from_epoch(sent_at), said.now)
    # A line has room for some thirty characters: the word must be among them.
    away = max(0, item.snippet_marks[0][0] - LEAD) if item.snippet_marks else 0
    words = f"…{item.snippet[away:].removeprefix('…')}" if away else item.snippet
    shift = 1 - away + len(words) - len(item.snippet[away:])
    return item._replace(
        title=said.formats.quoted(words),
        title_marks=tuple((start + shift, end + shift) for start, end in item.snippet_marks),
        snippet=f"{when}   {item.title}",
        snippet_marks=(),
        icon="inbox",
        marketplace_id=None,
    )
