"""A conversation copied from a site's page as plain text: who said what, when, and with whom."""

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import pairwise
from typing import Final, NamedTuple

from app.capture.decoding import clean
from app.capture.facts import COCONALA, CaptureKind, Reading, RoomFact
from app.capture.mail_words import harmless, harmless_text
from app.capture.raw_messages import RawMessage, dated_messages, side_of
from app.capture.refusals import NothingFoundError, TalkNeededError
from app.capture.site_words import LABELS, OWN_NAME, SITE_NAME, SYSTEM_LABEL
from app.capture.years import Stamp, YearHint, known_hint, parse_stamp
from app.models.types import MessageSource, RoomKind, Side

TEXT_LIMIT: Final = 2_000_000
"""Characters: what a seller copies from one page is far below."""

_NAME_LENGTH: Final = 60
_DAY = r"(?:\d{4}[年/])?\d{1,2}[月/]\d{1,2}日?(?:\s*[(（][^)）]{1,4}[)）])?"
_TIME = r"\d{1,2}:\d{2}(?::\d{2})?"
_MOMENT = re.compile(rf"{_DAY}\s*{_TIME}")
_NAMED = re.compile(rf"(?P<name>\S.{{0,{_NAME_LENGTH - 1}}}?)\s+(?P<moment>{_DAY}\s*{_TIME})")
_HEADING = re.compile(_DAY)
_CLOCK = re.compile(_TIME)
_HALF_A_YEAR: Final = 6
_READ: Final = "既読"
_ROOM = re.compile(r"トークルームNo\s*[.：:]?\s*(\d{1,20})|/talkrooms/(\d{1,20})")
_THREAD = re.compile(r"/direct_message/(\d{1,20})")


class TalkChoice(NamedTuple):
    """How a pasted conversation is to be understood.

    `own_name` is what the seller is called in it. `room` is the site's number of the talkroom or
    of the thread, '' where that is not known. `year` is that of the first message, None to reckon.
    """

    marketplace_id: str
    kind: RoomKind
    room: str
    own_name: str
    client_name: str
    year: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkWishes:
    """What the seller says of pasted conversations, by their keys.

    With `is_asking` none is read that he has said nothing of, however sure the text seems.
    """

    choices: Mapping[str, TalkChoice] = field(default_factory=dict)
    is_asking: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PastedTalk:
    """What stands in a pasted text: the names that speak, the site's own left out, and a guess.

    `is_sure` when the text itself says who the seller is, who the client, and which room it is.
    """

    speakers: tuple[str, ...]
    count: int
    first: str
    last: str
    guess: TalkChoice
    is_sure: bool


class _Head(NamedTuple):
    """Where a message begins, where its text does, and what its head says."""

    start: int
    body: int
    name: str
    label: str | None
    stamp: Stamp | None
    time_text: str


def is_talk(text: str) -> bool:
    """Tell whether a text is a conversation: someone named says something at a moment."""
    if len(text) > TEXT_LIMIT:
        return False
    messages = _messages(text)
    return any(message.sender and message.body for message in messages)


def talk_key(text: str) -> str:
    """Return what the seller's choice for a text is remembered by while it is taken in."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


def understand(text: str) -> PastedTalk:
    """Return how a text looks to be meant."""
    messages = _messages(text)
    names = dict.fromkeys(m.sender for m in messages if m.sender and side_of(m) is not Side.SITE)
    others = [name for name in names if name != OWN_NAME]
    rooms = {number for match in _ROOM.finditer(text) for number in match.groups() if number}
    threads = set(_THREAD.findall(text))
    is_thread = bool(threads) and not rooms
    numbers = threads if is_thread else rooms
    guess = TalkChoice(
        marketplace_id=COCONALA,
        kind=RoomKind.DIRECT if is_thread else RoomKind.ROOM,
        room=numbers.pop() if len(numbers) == 1 else "",
        own_name=OWN_NAME if OWN_NAME in names else "",
        client_name=others[0] if len(others) == 1 else "",
        year=next((m.stamp.year for m in messages if m.stamp and m.stamp.year), None),
    )
    return PastedTalk(
        speakers=tuple(names),
        count=len(messages),
        first=messages[0].time_text if messages else "",
        last=messages[-1].time_text if messages else "",
        guess=guess,
        is_sure=bool(guess.own_name and guess.client_name and guess.room),
    )


def read_pasted_talk(
    file: str,
    text: str,
    *,
    received_on: date,
    year_hint: YearHint = None,
    wishes: TalkWishes | None = None,
) -> Reading:
    """Return what was said in a pasted conversation.

    Raises NothingFoundError; TalkNeededError where the text does not say who is who, or where.
    """
    messages = _messages(text)
    if not messages:
        raise NothingFoundError(file=file, kind=CaptureKind.PASTED_TALK)
    choice = _choice(file, text, wishes or TalkWishes())
    own = choice.own_name
    raw = [replace(m, sender=OWN_NAME) if own and m.sender == own else m for m in messages]
    facts, rejections = dated_messages(
        raw,
        hint=choice.year or known_hint(year_hint, choice.room),
        mentioned=(),
        received_on=received_on,
    )
    room = RoomFact(
        room=choice.room,
        title="",
        buyer_name=choice.client_name or None,
        is_whole=False,
        messages=facts,
        source=MessageSource.PASTED,
        kind=choice.kind,
    )
    return Reading(
        kind=CaptureKind.PASTED_TALK,
        marketplace_id=choice.marketplace_id,
        rooms=(room,),
        rejections=tuple(rejections),
    )


def _choice(file: str, text: str, wishes: TalkWishes) -> TalkChoice:
    """Return how a text is meant: as the seller said, else as it says itself, else he is asked."""
    chosen = wishes.choices.get(talk_key(text))
    if chosen is not None:
        return chosen
    talk = understand(text)
    if wishes.is_asking or not talk.is_sure:
        raise TalkNeededError(file=file, key=talk_key(text), talk=talk)
    return talk.guess


def _messages(text: str) -> list[RawMessage]:
    """Return the messages of a text, the oldest first as far as their times tell."""
    lines = [line.strip() for line in clean(text).split("\n")]
    heads = list(_heads(lines))
    if not heads:
        return []
    ends = [*(head.start for head in heads[1:]), len(lines)]
    found = [_message(head, lines[head.body : end]) for head, end in zip(heads, ends, strict=True)]
    return found[::-1] if _is_newest_first(found) else found


def _message(head: _Head, body: Sequence[str]) -> RawMessage:
    kept = [line for line in body if not line.startswith(_READ) and not _HEADING.fullmatch(line)]
    is_site = head.name == SITE_NAME and head.label is None
    return RawMessage(
        stamp=head.stamp,
        sender=head.name,
        label=SYSTEM_LABEL if is_site else head.label,
        body=harmless_text("\n".join(kept)),
        line=head.start + 1,
        time_text=head.time_text,
    )


def _heads(lines: Sequence[str]) -> Iterator[_Head]:
    """Yield the heads: a moment that stands alone under a name, or behind it in one line."""
    day, end = "", 0
    for place, line in enumerate(lines):
        named = None if line.startswith(_READ) else _NAMED.fullmatch(line)
        moment = line
        if _HEADING.fullmatch(line):
            day = line
            continue
        if named is not None:
            head = _Head(place, place + 1, harmless(named["name"]), None, None, named["moment"])
        elif _MOMENT.fullmatch(line) or (day and _CLOCK.fullmatch(line)):
            moment = line if _MOMENT.fullmatch(line) else f"{day} {line}"
            start, name, label = _above(lines, place, end)
            head = _Head(start, place + 1, name, label, None, moment)
        else:
            continue
        end = place + 1
        yield head._replace(stamp=parse_stamp(head.time_text))


def _above(lines: Sequence[str], place: int, end: int) -> tuple[int, str, str | None]:
    """Return where a head begins above its moment, whose it is, and the site's mark of it."""
    above = [n for n in range(end, place) if lines[n] and not _HEADING.fullmatch(lines[n])]
    label = lines[above.pop()] if above and lines[above[-1]] in LABELS else None
    if not above or len(lines[above[-1]]) > _NAME_LENGTH:
        return place, "", label
    return above[-1], harmless(lines[above[-1]]), label


def _is_newest_first(messages: Sequence[RawMessage]) -> bool:
    """Tell whether times only go back; from a year's end to the next one's start they go on."""
    stamps = [message.stamp for message in messages if message.stamp is not None]
    times = [(s.month, s.day, s.hour, s.minute) for s in stamps]
    is_new_year = any(one[0] - other[0] > _HALF_A_YEAR for one, other in pairwise(times))
    return not is_new_year and times != sorted(times) and times == sorted(times, reverse=True)
