"""Questions about permits: how each stands, and which listings need one."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from app.models.listing_fields import Option, Question, rows_of
from app.rulebook.catalog import Catalog
from app.rulebook.permit_words import PermitWords
from app.rulebook.permits import GOOD, PermitKind, PermitState, best, state_of
from app.storage.reader import Reader


class PermitRow(NamedTuple):
    """A permit as its list shows it; `digest` finds its paper among the kept files.

    `days_left` counts to the last day, below zero when that is past; `listing_count` are the
    listings on sale that need a permit of this kind.
    """

    id: int
    kind: str
    number: str
    issued_on: date | None
    expires_on: date | None
    is_endless: bool
    note: str
    file_name: str | None
    digest: str | None
    state: PermitState
    days_left: int | None
    listing_count: int


class PermitNeed(NamedTuple):
    """The permit that a listing needs, and how the best one of that kind stands."""

    kind: str
    blocks: bool
    state: PermitState
    expires_on: date | None

    @property
    def is_amber(self) -> bool:
        """Whether the listing wants a look: its permit ends soon, or cannot be shown."""
        return self.state is not PermitState.VALID


class ServicePermit(NamedTuple):
    """What the seller said of a service's permit, and what it needs by that or by its words."""

    said: str | None
    need: PermitNeed | None


class PermitBook(NamedTuple):
    """All permits of the book, and the needs of listings on sale that no permit answers.

    `lacking` holds the number of such listings by kind.
    """

    permits: tuple[PermitRow, ...]
    lacking: Mapping[str, int]


def permit_book(reader: Reader, *, catalog: Catalog, today: date) -> PermitBook:
    """Return all permits, what ends first in front, and what is lacking."""
    needs = listing_permits(reader, catalog=catalog, today=today).values()
    counts: dict[str, int] = {}
    lacking: dict[str, int] = {}
    for need in needs:
        counts[need.kind] = counts.get(need.kind, 0) + 1
        if need.state not in GOOD:
            lacking[need.kind] = lacking.get(need.kind, 0) + 1
    rows = reader.rows(
        "SELECT id, kind, number, issued_on, expires_on, is_endless, note, file_name, digest"
        " FROM permits ORDER BY expires_on IS NULL, expires_on, id"
    )
    return PermitBook(tuple(_permit(row, counts, today) for row in rows), lacking)


def shown_permits(reader: Reader, today: date) -> frozenset[str]:
    """Return the kinds of permits whose paper holds on that day."""
    return frozenset(kind for kind, (state, _) in _by_kind(reader, today).items() if state in GOOD)


def listing_permits(reader: Reader, *, catalog: Catalog, today: date) -> Mapping[int, PermitNeed]:
    """Return the needs of the listings that are not archived, by listing; most have none."""
    words, held = PermitWords(catalog.permits), _by_kind(reader, today)
    known: dict[tuple[str | None, tuple[str, ...]], str | None] = {}
    needs: dict[int, PermitNeed] = {}
    for listing_id, permit_kind, *columns in reader.rows(_LISTINGS):
        texts = tuple(_texts(columns))
        key = (permit_kind, texts if permit_kind is None else ())
        if key not in known:
            found = words.needed(permit_kind, texts, today)
            known[key] = None if found is None else found.id
        kind = catalog.permits.kind(known[key])
        if kind is not None:
            needs[listing_id] = _need(kind, held)
    return needs


def service_permit(
    reader: Reader, service_id: int, *, catalog: Catalog, today: date
) -> ServicePermit:
    """Return which permit a service needs, by its own texts and those of its listings."""
    said = reader.value("SELECT permit_kind FROM services WHERE id = ?", (service_id,))
    rows = reader.rows(_OF_SERVICE, {"id": service_id})
    texts = dict.fromkeys(text for columns in rows for text in _texts(list(columns)))
    kind = PermitWords(catalog.permits).needed(said, texts, today)
    held = _by_kind(reader, today)
    return ServicePermit(said, None if kind is None else _need(kind, held))


def _need(kind: PermitKind, held: Mapping[str, tuple[PermitState, date | None]]) -> PermitNeed:
    state, expires_on = held.get(kind.id, (PermitState.MISSING, None))
    return PermitNeed(kind.id, kind.blocks, state, expires_on)


_TEXTS = "title, catchphrase, category, body, request, options, faq"
_OF_SERVICE = (
    f"SELECT {_TEXTS} FROM services WHERE id = :id UNION ALL"  # noqa: S608  our own columns
    f" SELECT {_TEXTS} FROM listings WHERE service_id = :id AND state <> 'archived'"
)

_LISTINGS = (
    "SELECT l.id, s.permit_kind, l.title, l.catchphrase, l.category, l.body, l.request, l.options,"
    " l.faq FROM listings l JOIN services s ON s.id = l.service_id"
    " WHERE l.state <> 'archived' AND s.archived_at IS NULL ORDER BY l.id"
)


def _texts(columns: list[Any]) -> Iterator[str]:
    *texts, options, faq = columns
    yield from texts
    yield from (option.title for option in rows_of(options, Option._make))
    for asked in rows_of(faq, Question._make):
        yield from asked


def _by_kind(reader: Reader, today: date) -> dict[str, tuple[PermitState, date | None]]:
    """Return the best state of each kind there is a permit of, and until when."""
    found: dict[str, list[tuple[PermitState, date | None]]] = {}
    for kind, expires, is_endless, digest in reader.rows(
        "SELECT kind, expires_on, is_endless, digest FROM permits ORDER BY expires_on DESC"
    ):
        day = _day(expires)
        state = state_of(
            has_paper=digest is not None, expires_on=day, is_endless=bool(is_endless), today=today
        )
        found.setdefault(kind, []).append((state, day))
    return {
        kind: next(one for one in held if one[0] is best(state for state, _ in held))
        for kind, held in found.items()
    }


def _permit(row: tuple[Any, ...], counts: Mapping[str, int], today: date) -> PermitRow:
    permit_id, kind, number, issued, expires, is_endless, note, file_name, digest = row
    day = _day(expires)
    state = state_of(
        has_paper=digest is not None, expires_on=day, is_endless=bool(is_endless), today=today
    )
    return PermitRow(
        permit_id,
        kind,
        number,
        _day(issued),
        day,
        bool(is_endless),
        note,
        file_name,
        digest,
        state,
        None if day is None else (day - today).days,
        counts.get(kind, 0),
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
