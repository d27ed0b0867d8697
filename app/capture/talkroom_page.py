"""Coconala's saved talkroom page: what was said, and how far the order has come."""

import re
from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

from app.capture.cells import CellError, parse_day
from app.capture.facts import (
    ACCEPTANCE,
    COCONALA,
    FIRST_CONTACT,
    CaptureKind,
    MessageFact,
    Reading,
    RoomFact,
)
from app.capture.raw_messages import RawMessage, dated_messages, side_of
from app.capture.refusals import NoRoomNumberError, NothingFoundError
from app.capture.room_messages import MESSAGE, REQUEST, message_elements, messages_of
from app.capture.saved_page import (
    SavedPage,
    by_class,
    first_by_class,
    lines_of,
    room_of_address,
    text_of,
    word_of,
)
from app.capture.site_words import STATUS_STAGES
from app.capture.years import YearHint, known_hint, nearest_year, parse_stamp
from app.models.moments import JST
from app.models.types import Side, Stage

_CURRENT_STEP: Final = "d-talkroomStep_label-current"
_OLDER: Final = "d-talkroomMessageList_showPastMessages"
_OLDER_WORDS: Final = "過去のメッセージを見る"
_SUBSCRIPTION_WORDS: Final = "定期購入を終了する"
_DUE = re.compile(r"納品予定日[^0-9]{0,30}(20\d{2}[/年.-]\d{1,2}[/月.-]\d{1,2})")
_DAYS = re.compile(
    r"(?:納品予定日|販売日|購入日|取引開始日)[^0-9]{0,30}(20\d{2}[/年.-]\d{1,2}[/月.-]\d{1,2})"
)
_DEADLINE = re.compile(
    r"(?:時間以内|自動的に|返信期限).{0,200}?期限[：:\s]*((?:20\d{2}[/年])?\d{1,2}[/月]\d{1,2}日?\s*\d{1,2}:\d{2})"
    r"|返信期限[：:\s]*(\d{1,2}[/月]\d{1,2}日?\s*\d{1,2}:\d{2})",
    re.DOTALL,
)
_NUMBER_WORDS = re.compile(r"トークルームNo\s*[.：:]?\s*(\d+)")
_NUMBER_IN_NAME = re.compile(r"talkrooms?[_\-/ ]?(\d+)")
_SITE_IN_TITLE = re.compile(r"\s*[|\uff5c\-]\s*(?:トークルーム\s*[|\uff5c\-]\s*)?ココナラ.*$")
_BUYER_HEADINGS: Final = frozenset({"購入者", "購入者情報", "購入者：", "さん", "様"})


def is_talkroom(page: SavedPage) -> bool:
    """Tell whether a page is a talkroom, by its messages, its address or its visible words."""
    if by_class(page.root, MESSAGE) or room_of_address(page.url):
        return True
    return "トークルーム" in text_of(page.root) and bool(message_elements(page.root))


def read_talkroom_page(page: SavedPage, *, received_on: date, year_hint: YearHint) -> Reading:
    """Return one room; a message whose time is not understood becomes a rejection.

    Raises NoRoomNumberError, NothingFoundError.
    """
    frame = text_of(page.root, without=message_elements(page.root))
    raw = messages_of(page.root)
    if not raw:
        raise NothingFoundError(file=page.file, kind=CaptureKind.TALKROOM_PAGE)
    room = _room(page, frame)
    site_texts = [message.body for message in raw if side_of(message) is Side.SITE]
    mentioned = [day for text in (frame, *site_texts) for day in _days(_DAYS, text)]
    messages, rejections = dated_messages(
        raw, hint=known_hint(year_hint, room), mentioned=mentioned, received_on=received_on
    )
    stage = _stage(page, frame)
    buyer_id, buyer_name = _buyer(page, raw)
    fact = RoomFact(
        room=room,
        title=_title(page),
        buyer_name=buyer_name,
        buyer_id=buyer_id,
        stage=stage,
        due_on=_due_on(frame, site_texts),
        deadlines=_deadlines(frame, stage, messages, received_on),
        is_whole=not (by_class(page.root, _OLDER) or _has_control(page, _OLDER_WORDS)),
        is_subscription=_has_control(page, _SUBSCRIPTION_WORDS),
        messages=messages,
    )
    return Reading(
        kind=CaptureKind.TALKROOM_PAGE,
        marketplace_id=COCONALA,
        rooms=(fact,),
        rejections=tuple(rejections),
    )


def _room(page: SavedPage, frame: str) -> str:
    """Return the number by the page's address, its words, its links, at last its file's name."""
    links = {room_of_address(link.get("href") or "") for link in page.root.iter("a")} - {None}
    named = _NUMBER_WORDS.search(frame)
    in_name = _NUMBER_IN_NAME.search(page.file.lower())
    room = (
        room_of_address(page.url)
        or (named[1] if named else None)
        or (links.pop() if len(links) == 1 else None)
        or (in_name[1] if in_name else None)
    )
    if room is None:
        raise NoRoomNumberError(file=page.file, kind=CaptureKind.TALKROOM_PAGE)
    return room


def _title(page: SavedPage) -> str:
    header = first_by_class(page.root, "p-talkrooms_mainHeader")
    lines = lines_of(header) if header is not None else []
    if lines:
        return lines[0]
    titles = [title.text or "" for title in page.root.iter("title")]
    return _SITE_IN_TITLE.sub("", " ".join("".join(titles[:1]).split()))


def _buyer(page: SavedPage, raw: Sequence[RawMessage]) -> tuple[str | None, str | None]:
    senders = [m.sender for m in raw if m.sender and side_of(m) is Side.CLIENT]
    sender = senders[0] if senders else None
    box = first_by_class(page.root, "d-talkroomBuyerInfo")
    if box is None:
        return None, sender
    links = [(re.search(r"/users/(\d+)", a.get("href") or ""), word_of(a)) for a in box.iter("a")]
    users = [(match[1], name) for match, name in links if match]
    names = [name for _, name in users if name]
    lines = [line for line in lines_of(box) if line not in _BUYER_HEADINGS]
    shown = next(iter(names + lines), None)
    known = sender if sender in lines or not shown else shown
    return (users[0][0] if users else None), known


def _stage(page: SavedPage, frame: str) -> Stage | None:
    """Return the stage of the current step, else of the one status word that stands in a line."""
    step = word_of(first_by_class(page.root, _CURRENT_STEP))
    for word, stage in STATUS_STAGES.items():
        if step and word in step:
            return stage
    if any("d-talkroomStep" in (e.get("class") or "") for e in page.root.iter("li", "div", "span")):
        return None
    stages = {STATUS_STAGES[line] for line in frame.split("\n") if line in STATUS_STAGES}
    return stages.pop() if len(stages) == 1 else None


def _due_on(frame: str, site_texts: Sequence[str]) -> date | None:
    """Return the promised day the frame shows, else the last one the site has registered."""
    for text in (frame, *reversed(site_texts)):
        days = _days(_DUE, text)
        if days:
            return days[0] if text is frame else days[-1]
    return None


def _days(pattern: re.Pattern[str], text: str) -> list[date]:
    days = []
    for match in pattern.finditer(text):
        try:
            days.append(parse_day(match[1]))
        except CellError:  # 2026/02/31 in a page is no day: as good as not written
            continue
    return days


def _deadlines(
    frame: str, stage: Stage | None, messages: Sequence[MessageFact], received_on: date
) -> dict[str, datetime]:
    """Return the moment of the banner under the clock it means: delivery turns it to the buyer."""
    match = _DEADLINE.search(frame)
    stamp = parse_stamp(match[1] or match[2]) if match else None
    if match is None or stamp is None or stage in {Stage.COMPLETED, Stage.CANCELLED}:
        return {}
    end_of_day = datetime(received_on.year, received_on.month, received_on.day, tzinfo=JST)
    until = nearest_year(stamp, messages[-1].sent_at if messages else end_of_day)
    clock = ACCEPTANCE if stage is Stage.DELIVERED else FIRST_CONTACT
    return {clock: until} if until else {}


def _has_control(page: SavedPage, words: str) -> bool:
    """Tell whether a button or link says just this outside the messages, where anyone may."""
    inside = set(by_class(page.root, MESSAGE)) | set(by_class(page.root, REQUEST))
    return any(
        word_of(control) == words and inside.isdisjoint(control.iterancestors())
        for control in page.root.iter("a", "button")
    )
