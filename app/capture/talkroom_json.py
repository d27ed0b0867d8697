"""The JSON of a talkroom saver: a list of messages, its room and year in the file's name."""

import json
import re
from datetime import date
from typing import Final

import msgspec

from app.capture.cells import CellError, parse_day
from app.capture.decoding import clean
from app.capture.facts import (
    COCONALA,
    CaptureKind,
    LinkFact,
    Reading,
    Rejection,
    RejectionReason,
    RoomFact,
)
from app.capture.raw_messages import RawMessage, dated_messages, link_of
from app.capture.refusals import (
    CutOffError,
    NoRoomNumberError,
    NotACaptureError,
    NothingFoundError,
    TooDeepError,
    TooLargeError,
)
from app.capture.years import YearHint, known_hint, parse_stamp
from app.models.types import Side

JSON_LIMIT: Final = 20_000_000
"""Characters: the longest room of the site's 120 days is below one million."""

_NAME = re.compile(r"talkroom_(\d+)(?:_(\d{4})(\d{2})(\d{2}))?")


class _Link(msgspec.Struct):
    url: str
    text: str | None = None


class _Item(msgspec.Struct, rename={"post_time": "postTime"}):
    """One message as the saver writes it."""

    sender: str
    post_time: str
    content: str
    label: str | None = None
    links: list[_Link] = []


def read_talkroom_json(
    file: str, text: str, *, received_on: date, year_hint: YearHint = None
) -> Reading:
    """Return the room of a saver's file; an item that is no message becomes a rejection.

    The day in the name is when the room was saved: no message is later.
    Raises CutOffError, NoRoomNumberError, NotACaptureError, NothingFoundError, TooDeepError,
    TooLargeError.
    """
    items = _items(file, text)
    name = _NAME.search(file)
    if name is None:
        raise NoRoomNumberError(file=file, kind=CaptureKind.TALKROOM_JSON)
    rejections: list[Rejection] = []
    raw = [raw for place, item in enumerate(items, 1) if (raw := _raw(place, item, rejections))]
    messages, undated = dated_messages(
        raw,
        hint=known_hint(year_hint, name[1]),
        mentioned=(),
        received_on=_saved_on(name) or received_on,
    )
    buyers = [message.sender for message in messages if message.side is Side.CLIENT]
    room = RoomFact(
        room=name[1],
        title="",
        buyer_name=buyers[0] if buyers else None,
        messages=messages,
    )
    return Reading(
        kind=CaptureKind.TALKROOM_JSON,
        marketplace_id=COCONALA,
        rooms=(room,),
        rejections=tuple(rejections + undated),
    )


def _items(file: str, text: str) -> list[object]:
    if len(text) > JSON_LIMIT:
        raise TooLargeError(file=file, line=None, limit=JSON_LIMIT)
    try:
        items = json.loads(text)
    except RecursionError as error:
        raise TooDeepError(file=file) from error
    except json.JSONDecodeError as error:
        if _is_cut_off(text, error):
            raise CutOffError(file=file, line=text.count("\n") + 1) from error
        raise NotACaptureError(file=file, kind=None) from error
    except ValueError as error:  # a number of thousands of digits
        raise NotACaptureError(file=file, kind=None) from error
    if items == []:
        raise NothingFoundError(file=file, kind=CaptureKind.TALKROOM_JSON)
    if not isinstance(items, list) or not any(map(_is_message, items)):
        raise NotACaptureError(file=file, kind=None)
    return items


def _is_message(item: object) -> bool:
    return isinstance(item, dict) and {"sender", "content"} <= item.keys()


def _is_cut_off(text: str, error: json.JSONDecodeError) -> bool:
    """Tell an end that came too early from a text that is wrong before its end."""
    if error.msg.startswith("Unterminated"):
        return True
    rest = text[error.pos :].strip()
    return not rest or (len(rest) <= len("false") and not text.rstrip().endswith(("]", "}")))


def _raw(place: int, item: object, rejections: list[Rejection]) -> RawMessage | None:
    try:
        message = msgspec.convert(item, _Item)
    except msgspec.ValidationError as error:
        rejections.append(Rejection(place, RejectionReason.NOT_A_MESSAGE, str(error)))
        return None
    links = (link_of(clean(link.text or link.url), clean(link.url)) for link in message.links)
    return RawMessage(
        stamp=parse_stamp(message.post_time),
        sender=clean(message.sender),
        label=clean(message.label or "") or None,
        body=clean(message.content),
        line=place,
        links=tuple(link for link in links if isinstance(link, LinkFact)),
        time_text=clean(message.post_time),
    )


def _saved_on(name: re.Match[str]) -> date | None:
    if name[2] is None:
        return None
    try:
        return parse_day(f"{name[2]}/{name[3]}/{name[4]}")
    except CellError:  # eight digits that are no day say nothing of the year
        return None
