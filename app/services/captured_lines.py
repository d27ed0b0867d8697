"""The lines of a room as they will stand: what a page shows, matched with what the book has."""

from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TypeAlias

from app.capture.facts import AttachmentFact, MessageFact
from app.models.moments import to_epoch
from app.models.types import MessageSource, Side

MINUTE = 60
DAY = 86_400
COPIED_FOR = 7 * DAY
"""So long after a text was copied it may turn up on the site's page."""

NEAR = 15 * MINUTE
"""So far a mail's time may be from that of the message it tells of."""

LATE = 2 * MINUTE
"""So far a message may seem to be later than the mail that told of it: clocks differ."""

_OPENING = 30
"""Signs, blanks left out, by which a mail's quotation is known on the page."""

_EARLY = 10
"""So many times farther a message seems that is later than the mail."""

_MOST_PAIRS = 10_000

Key = tuple[int, Side, str]
_Facts: TypeAlias = Sequence[MessageFact]
_Lines: TypeAlias = Sequence["Line"]
_RANKS = {
    MessageSource.MAIL: 0,
    MessageSource.COPIED: 0,
    MessageSource.PASTED: 1,
    MessageSource.PAGE: 2,
}


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
    source: MessageSource = MessageSource.PAGE

    @property
    def minute(self) -> int:
        """The minute it was sent in: pages show no seconds."""
        return self.sent_at // MINUTE

    @property
    def key(self) -> Key:
        """What a message is known by where the site gives no number: minute, side and words."""
        return self.minute, self.side, " ".join(self.body.split())

    @property
    def is_provisional(self) -> bool:
        """Whether it stands only until a page of the site shows it."""
        return _RANKS[self.source] == 0

    def learn(self, fact: MessageFact, source: MessageSource) -> None:
        """Take what a page tells of this message: all where it knows better, else what is new."""
        if _RANKS[source] > _RANKS[self.source]:
            self.sent_at, self.side = to_epoch(fact.sent_at), fact.side
            self.body, self.source, self.fact = fact.body, source, fact
            self.site_id = fact.site_id or self.site_id
            self.is_changed = True
        if self.site_id is None and fact.site_id is not None:
            self.site_id = fact.site_id
            self.is_changed = True
        if fact.attachments and not (self.files_known or self.files):
            self.files = fact.attachments
            self.is_changed = True


def new_line(fact: MessageFact, source: MessageSource) -> Line:
    """Return the line of a message that is new to the book."""
    return Line(
        sent_at=to_epoch(fact.sent_at),
        side=fact.side,
        body=fact.body,
        site_id=fact.site_id,
        fact=fact,
        files=fact.attachments,
        source=source,
    )


def matches(
    lines: Sequence[Line], facts: Sequence[MessageFact], *, is_whole: bool
) -> dict[int, Line]:
    """Return for the position of each message on a page the line in the book it is.

    By the site's number, else by minute, side and words in the order of both, else what was only
    copied or told by a mail. Messages with different numbers are never the same.
    """
    numbered = {line.site_id: line for line in lines if line.site_id is not None}
    found = {
        fact.position: numbered[fact.site_id]
        for fact in facts
        if fact.site_id is not None and fact.site_id in numbered
    }
    taken = set(found.values())
    kept: dict[int, list[Line]] = defaultdict(list)
    for line in lines:
        if line not in taken:
            kept[line.minute].append(line)
    shown = {
        minute: [fact for fact in group if fact.position not in found]
        for minute, group in groupby(facts, key=minute_of)
    }
    for place, (minute, group) in enumerate(shown.items()):
        begins, ends = place > 0 or is_whole, place < len(shown) - 1 or len(shown) == 1
        pair = _in_turn if begins and ends else _aligned if begins else _aligned_from_end
        for fact, line in pair(group, kept[minute]):
            found[fact.position] = line
    left = [fact for fact in facts if fact.position not in found]
    taken = set(found.values())
    waiting = [line for line in lines if line.is_provisional and line not in taken]
    found.update(_provisional(waiting, left))
    return found


def minute_of(fact: MessageFact) -> int:
    """Return the minute a message of a page was sent in."""
    return to_epoch(fact.sent_at) // MINUTE


def squeezed(text: str) -> str:
    """Return a text without blanks and line breaks, which sites and mails set as they like."""
    return "".join(text.split())


def is_alike(one: str, other: str) -> bool:
    """Tell whether two texts, blanks left out, are the same message, one perhaps cut or framed."""
    return bool(one and other) and (one[:_OPENING] in other or other[:_OPENING] in one)


def number_lines(lines: Sequence[Line]) -> None:
    """Give messages of one moment their order; what stands in order already keeps its number."""
    for _, group in groupby(lines, key=lambda line: line.sent_at):
        moment = list(group)
        positions = [line.position for line in moment if line.id is not None]
        is_kept = len(positions) == len(moment) and positions == sorted(set(positions))
        if is_kept:
            continue
        for position, line in enumerate(moment):
            line.is_changed |= line.position != position
            line.position = position


def _is_same(fact: MessageFact, line: Line) -> bool:
    may_be = fact.site_id is None or line.site_id is None
    return may_be and new_line(fact, line.source).key == line.key


def _aligned_from_end(facts: _Facts, lines: _Lines) -> Iterator[tuple[MessageFact, Line]]:
    yield from _aligned(facts[::-1], lines[::-1])


def _aligned(facts: _Facts, lines: _Lines) -> Iterator[tuple[MessageFact, Line]]:
    """Yield what is the same in two runs of one minute, as much as can be without crossing.

    Either run may be cut off: where words are repeated, the first of the one is the first of the
    other.
    """
    if len(facts) * len(lines) > _MOST_PAIRS:
        yield from _in_turn(facts, lines)
        return
    most = _most_alike(facts, lines)
    row = column = 0
    while row < len(facts) and column < len(lines):
        is_best = most[row][column] == most[row + 1][column + 1] + 1
        if is_best and _is_same(facts[row], lines[column]):
            yield facts[row], lines[column]
            row, column = row + 1, column + 1
        elif most[row][column] == most[row + 1][column]:
            row += 1
        else:
            column += 1


def _most_alike(facts: _Facts, lines: _Lines) -> list[list[int]]:
    """Return how many can be joined from each place in both runs on."""
    most = [[0] * (len(lines) + 1) for _ in range(len(facts) + 1)]
    for row in range(len(facts) - 1, -1, -1):
        for column in range(len(lines) - 1, -1, -1):
            is_same = _is_same(facts[row], lines[column])
            joined = most[row + 1][column + 1] + 1 if is_same else 0
            most[row][column] = max(joined, most[row + 1][column], most[row][column + 1])
    return most


def _in_turn(facts: _Facts, lines: _Lines) -> Iterator[tuple[MessageFact, Line]]:
    """Yield what is the same in a whole minute, whichever order it has in the book."""
    free: dict[Key, deque[Line]] = defaultdict(deque)
    for line in lines:
        free[line.key].append(line)
    for fact in facts:
        alike = free.get(new_line(fact, MessageSource.PAGE).key, deque())
        same = next((line for line in alike if _is_same(fact, line)), None)
        if same is not None:
            alike.remove(same)
            yield fact, same


def _provisional(lines: Sequence[Line], facts: Sequence[MessageFact]) -> dict[int, Line]:
    """Return the messages of a page that were copied for sending, or that a mail told of."""
    if not lines:
        return {}
    words = {fact.position: squeezed(fact.body) for fact in facts}
    said = {line: squeezed(line.body) for line in lines}

    def is_copied(line: Line, fact: MessageFact) -> bool:
        return line.source is MessageSource.COPIED and said[line] == words[fact.position]

    def is_quoted(line: Line, fact: MessageFact) -> bool:
        return line.source is MessageSource.MAIL and is_alike(said[line], words[fact.position])

    def is_told(line: Line, _fact: MessageFact) -> bool:
        is_silent = not said[line] or line.side is Side.SITE
        return line.source is MessageSource.MAIL and is_silent

    found: dict[int, Line] = {}
    for is_it, within in ((is_copied, COPIED_FOR), (is_quoted, DAY), (is_told, NEAR)):
        _nearest(lines, facts, is_it, within, found)
    return found


def _nearest(
    lines: Sequence[Line],
    facts: Sequence[MessageFact],
    is_it: Callable[[Line, MessageFact], bool],
    within: int,
    found: dict[int, Line],
) -> None:
    """Join what belongs together, the nearest in time first, each once."""
    taken = set(found.values())
    pairs = [
        (_distance(line, fact), place, fact.position, line)
        for place, line in enumerate(lines)
        if line not in taken
        for fact in facts
        if fact.position not in found
        and fact.side is line.side
        and abs(to_epoch(fact.sent_at) - line.sent_at) <= within
        and is_it(line, fact)
    ]
    for _, _, position, line in sorted(pairs, key=lambda pair: pair[:3]):
        if position not in found and line not in taken:
            found[position] = line
            taken.add(line)


def _distance(line: Line, fact: MessageFact) -> int:
    """Return how far a message is from what was told or copied; a mail comes after its message."""
    after = line.sent_at - to_epoch(fact.sent_at)
    is_early = after < 0 and line.source is MessageSource.MAIL
    return _EARLY * -after if is_early else abs(after)


def woven(lines: Sequence[Line], page: Sequence[Line], *, is_start: bool) -> list[Line]:
    """Return the lines of one minute: the page's order stands, and the others keep their place.

    A page that begins before this minute but ends in it (`is_start`) has what was said first.
    """
    shown = set(page)
    anchors = [line for line in lines if line in shown]
    if not anchors:
        return [*page, *lines] if is_start else [*lines, *page]
    following: dict[Line, list[Line]] = {line: [] for line in anchors}
    head: list[Line] = []
    after = head
    for line in lines:
        if line in shown:
            after = following[line]
        else:
            after.append(line)
    last = anchors[-1]
    merged = head
    for line in page:
        merged.append(line)
        if line is not last:
            merged += following.get(line, [])
    return [*merged, *following[last]]


def in_minutes(lines: Iterable[Line]) -> dict[int, list[Line]]:
    """Return lines by the minute they were sent in, in their order."""
    found: dict[int, list[Line]] = defaultdict(list)
    for line in lines:
        found[line.minute].append(line)
    return found
