"""A room as it will stand once a capture is taken: no message twice, none lost."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.capture.facts import MessageFact, RoomFact
from app.models.types import MessageSource, RoomKind, Side
from app.services.capture_outcomes import Tally
from app.services.captured_lines import (
    DAY,
    LATE,
    NEAR,
    Line,
    in_minutes,
    is_alike,
    matches,
    minute_of,
    new_line,
    number_lines,
    squeezed,
    woven,
)
from app.services.captured_order import CapturedOrder, Person


@dataclass(slots=True)
class CapturedRoom:
    """One conversation; without `id` it is new. `lines` are in the order they were said.

    `files` has a bit for each file that brings something to it. `told` are sides and moments of
    messages that mails in the book told of: each stands for one line. `gone` are the ids of lines
    that a page has shown to be another; `displaces` is a thread of direct messages that has the
    number of this room.
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
    kind: RoomKind = RoomKind.ROOM
    url: str | None = None
    told: list[tuple[Side, int]] = field(default_factory=list)
    claimed: dict[Line, bool] = field(default_factory=dict)
    gone: list[int] = field(default_factory=list)
    displaces: int | None = None

    @property
    def last_at(self) -> int | None:
        """When the last message was sent."""
        return max((line.sent_at for line in self.lines), default=None)

    @property
    def last_side(self) -> Side | None:
        """Who spoke last; the site's own messages do not count where anyone else spoke."""
        voices = (line.side for line in reversed(self.lines) if line.side is not Side.SITE)
        return next(voices, Side.SITE if self.lines else None)

    def last_of(self, side: Side) -> int | None:
        """Return when this side spoke last."""
        return max((line.sent_at for line in self.lines if line.side is side), default=None)

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
        was_whole, shown = self.is_whole, [line for line in self.lines if not line.is_provisional]
        last = max((line.minute for line in shown), default=0)
        facts = _once(fact.messages)
        is_joined = _merge(self, facts, fact, tally)
        covers = not shown or any(minute_of(one) >= last for one in facts)
        self.is_whole = (fact.is_whole and (covers or is_joined)) or (was_whole and is_joined)
        self.is_changed |= self.id is not None and self.is_whole is not was_whole

    def take_mail(self, fact: MessageFact, tally: Tally) -> None:
        """Bring the message a mail tells of, unless a page, or this mail before, has shown it."""
        line = new_line(fact, MessageSource.MAIL)
        while self.told:
            self._remember(*self.told.pop())
        if self._claim(line):
            tally.seen += 1
            return
        place = bisect_right(self.lines, line.sent_at, key=lambda one: one.sent_at)
        self.lines.insert(place, line)
        number_lines(self.lines)
        self.claimed[line] = bool(line.body.strip())
        tally.new += 1

    def _remember(self, side: Side, at: int) -> None:
        """Let a mail of the book stand for its own line, or for that which a page made of it."""
        own = (
            line
            for line in self.lines
            if (line.source, line.sent_at, line.side) == (MessageSource.MAIL, at, side)
        )
        line = next(own, None)
        if line is None:
            self._claim(Line(at, side, "", None))
        else:
            self.claimed[line] = True

    def _claim(self, told: Line) -> bool:
        """Let a mail stand for the line that shows its message: by its words, else by its time.

        A line that another mail claimed by its time alone gives way to the mail that quotes it.
        """
        words, claimed = squeezed(told.body), self.claimed
        found: list[tuple[bool, int, Line]] = []
        for line in self.lines:
            later = line.sent_at - told.sent_at
            if line.side is not told.side or claimed.get(line) or not -DAY <= later <= DAY:
                continue
            is_near, is_claimed = -NEAR <= later <= LATE, line in claimed
            is_said = is_alike(words, squeezed(line.body)) and (is_near or not is_claimed)
            is_timed = is_near and _stands_for_any(told) and not line.is_provisional
            if is_said or (is_timed and not is_claimed):
                found.append((is_claimed, abs(later), line))
        best = min(found, key=lambda one: one[:2], default=None)
        if best is None:
            return False
        claimed[best[2]] = bool(words)
        return True


def _stands_for_any(told: Line) -> bool:
    """Tell whether only the time of a mail says which message it told of."""
    return not told.body.strip() or told.side is Side.SITE


def _once(facts: Sequence[MessageFact]) -> list[MessageFact]:
    """Return the messages without those whose number the page has shown before."""
    first: dict[str, int] = {}
    return [
        fact
        for place, fact in enumerate(facts)
        if fact.site_id is None or first.setdefault(fact.site_id, place) == place
    ]


def _merge(room: CapturedRoom, facts: Sequence[MessageFact], page: RoomFact, tally: Tally) -> bool:
    """Add what is new in its place; return whether the page speaks of anything already shown."""
    found = matches(room.lines, facts, is_whole=page.is_whole)
    is_joined = any(not line.is_provisional for line in found.values())
    away = {line for line in found.values() if line.is_provisional}
    away |= _settled(room.lines, facts, set(found.values()))
    room.gone += [line.id for line in away.difference(found.values()) if line.id is not None]
    kept = in_minutes(line for line in room.lines if line not in away)
    shown: list[Line] = []
    for fact in facts:
        line = found.get(fact.position)
        if line is None:
            shown.append(new_line(fact, page.source))
            tally.new += 1
            continue
        before, line.is_changed = line.is_changed, False
        line.learn(fact, page.source)
        tally.changed += line.is_changed
        tally.seen += not line.is_changed
        line.is_changed |= before
        shown.append(line)
    on_page = in_minutes(shown)
    last = shown[-1].minute if shown else 0
    merged: list[Line] = []
    for minute in sorted({*kept, *on_page}):
        is_start = minute == last and len(on_page) > 1
        merged += _in_time(woven(kept[minute], on_page[minute], is_start=is_start))
    room.lines = merged
    number_lines(merged)
    return is_joined


def _settled(lines: Sequence[Line], facts: Sequence[MessageFact], found: set[Line]) -> set[Line]:
    """Return what mails without words told of that the page must show, since it shows that time."""
    if not facts:
        return set()
    first, last = minute_of(facts[0]), minute_of(facts[-1])
    silent = (line for line in lines if line.source is MessageSource.MAIL and not line.body)
    return {line for line in silent if first < line.minute < last and line not in found}


def _in_time(lines: list[Line]) -> list[Line]:
    """Let new lines of a minute be no earlier than those before them: pages show no seconds."""
    latest = 0
    for line in lines:
        if line.is_provisional:
            continue
        if line.fact is not None:
            line.sent_at = max(line.sent_at, latest)
        latest = max(latest, line.sent_at)
    return sorted(lines, key=lambda line: line.sent_at)
