"""A room as it will stand once a capture is taken: no message twice, none lost."""

from collections import defaultdict, deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby

from app.capture.facts import AttachmentFact, MessageFact, RoomFact
from app.models.moments import to_epoch
from app.models.types import Side
from app.services.capture_outcomes import Tally
from app.services.captured_order import CapturedOrder, Person

MINUTE = 60

Key = tuple[int, Side, str]


@dataclass(slots=True, eq=False)
class Line:
    """One message as it will stand; without `id` it is new and `fact` tells it.

    `files` are attachments that were not in the book.
    """

    sent_at: int
    side: Side
    body: str
    site_id: str | None
    position: int = 0
    id: int | None = None
    fact: MessageFact | None = None
    files_known: int = 0
    files: tuple[AttachmentFact, ...] = ()
    is_changed: bool = False

    @property
    def key(self) -> Key:
        """What a message is known by where the site gives no number: minute, side and words."""
        return self.sent_at // MINUTE, self.side, " ".join(self.body.split())


@dataclass(slots=True)
class CapturedRoom:
    """One conversation; without `id` it is new. `lines` are in the order they were said.

    `files` has a bit for each file that brings something to it.
    """

    marketplace_id: str
    room: str
    id: int | None = None
    title: str = ""
    order_id: int | None = None
    client_id: int | None = None
    is_whole: bool = False
    order: CapturedOrder | None = None
    person: Person | None = None
    lines: list[Line] = field(default_factory=list)
    is_changed: bool = False
    files: int = 0

    @property
    def last_at(self) -> int | None:
        """When the last message was sent."""
        return max((line.sent_at for line in self.lines), default=None)

    @property
    def last_side(self) -> Side | None:
        """Who spoke last; the site's own messages do not count where anyone else spoke."""
        voices = (line.side for line in reversed(self.lines) if line.side is not Side.SITE)
        return next(voices, Side.SITE if self.lines else None)

    @property
    def owner(self) -> Person | None:
        """Whose room it is, where neither it nor its order has a client yet."""
        if self.client_id is not None:
            return None
        order = self.order
        if order is None or order.person is not None:
            return self.person if order is None else order.person
        has_client = order.known is not None and order.known.client_id is not None
        return None if has_client else self.person

    def first_own_at(self) -> int | None:
        """Return when the seller wrote first; what the site sends in his name is not his word."""
        own = (
            line.sent_at
            for line in self.lines
            if line.side is Side.ME and line.fact is not None and line.fact.label is None
        )
        return next(own, None)

    def take(self, fact: RoomFact, tally: Tally) -> None:
        """Bring the messages of a page into the room."""
        is_joined = _merge(self, _once(fact.messages), tally)
        was_whole = self.is_whole and self.id is not None
        self.is_whole = fact.is_whole or (was_whole and is_joined)
        self.is_changed |= self.id is not None and self.is_whole is not was_whole


def _once(facts: Sequence[MessageFact]) -> list[MessageFact]:
    """Return the messages without those whose number the page has shown before."""
    first: dict[str, int] = {}
    return [
        fact
        for place, fact in enumerate(facts)
        if fact.site_id is None or first.setdefault(fact.site_id, place) == place
    ]


def _merge(room: CapturedRoom, facts: Sequence[MessageFact], tally: Tally) -> bool:
    """Add what is new in its place; return whether the page speaks of anything already there."""
    matches = _matches(room.lines, facts)
    places = {line: place for place, line in enumerate(room.lines)}
    on_page = set(matches.values())
    merged: list[Line] = []
    cursor = 0
    for fact in facts:
        line = matches.get(fact.position)
        if line is None:
            merged.append(_new_line(fact))
            tally.new += 1
            continue
        merged += [one for one in room.lines[cursor : places[line]] if one not in on_page]
        cursor = max(cursor, places[line] + 1)
        merged.append(line)
        _count(line, fact, tally)
    merged += [one for one in room.lines[cursor:] if one not in on_page]
    merged.sort(key=lambda line: line.sent_at // MINUTE)
    room.lines = merged
    _number(merged)
    return bool(matches)


def _matches(lines: Sequence[Line], facts: Sequence[MessageFact]) -> dict[int, Line]:
    """Return for the position of each message on the page the one in the book it is.

    By the site's number, else by minute, side and words: the first such on the page is the first
    in the book. Messages with different numbers are never the same.
    """
    by_site_id = {line.site_id: line for line in lines if line.site_id is not None}
    found: dict[int, Line] = {}
    for fact in facts:
        if fact.site_id is not None and fact.site_id in by_site_id:
            found[fact.position] = by_site_id[fact.site_id]
    taken = set(found.values())
    free: dict[Key, deque[Line]] = defaultdict(deque)
    for line in lines:
        if line not in taken:
            free[line.key].append(line)
    for fact in facts:
        if fact.position in found:
            continue
        alike = free.get(_new_line(fact).key, deque())
        same = next((one for one in alike if fact.site_id is None or one.site_id is None), None)
        if same is not None:
            alike.remove(same)
            found[fact.position] = same
    return found


def _count(line: Line, fact: MessageFact, tally: Tally) -> None:
    """Fill in what the page knows more of a message: its number, its attachments."""
    is_changed = False
    if line.site_id is None and fact.site_id is not None:
        line.site_id = fact.site_id
        is_changed = True
    if fact.attachments and not (line.files_known or line.files):
        line.files = fact.attachments
        is_changed = True
    line.is_changed |= is_changed
    tally.changed += is_changed
    tally.seen += not is_changed


def _number(lines: Sequence[Line]) -> None:
    """Give messages of one moment their order; what stands in order already keeps its number."""
    for _, group in groupby(lines, key=lambda line: line.sent_at):
        moment = list(group)
        positions = [line.position for line in moment if line.id is not None]
        is_kept = len(positions) == len(moment) and positions == sorted(positions)
        if is_kept:
            continue
        for position, line in enumerate(moment):
            line.is_changed |= line.position != position
            line.position = position


def _new_line(fact: MessageFact) -> Line:
    return Line(
        sent_at=to_epoch(fact.sent_at),
        side=fact.side,
        body=fact.body,
        site_id=fact.site_id,
        fact=fact,
        files=fact.attachments,
    )
