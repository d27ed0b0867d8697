"""Coconala's saved order list: one order a talkroom number, from rows that stand there twice."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Final

from lxml import html

from app.capture.cells import CellError, parse_amount, parse_day
from app.capture.facts import (
    COCONALA,
    CaptureKind,
    OrderFact,
    Reading,
    Rejection,
    RejectionReason,
)
from app.capture.order_rows_by_words import price_by_words, rows_by_words, status_by_words
from app.capture.refusals import NothingFoundError
from app.capture.saved_page import (
    SavedPage,
    by_class,
    first_by_class,
    line_of,
    room_of_address,
    text_of,
    word_of,
)
from app.capture.site_words import TAB_STAGES, stage_of
from app.models.money import Yen
from app.models.types import Stage

ROW: Final = "d-providerTalkroomCassette"
_BLOCKS: Final = (f"{ROW}Block", f"{ROW}Block-pc", f"{ROW}Block-sp")
_SOLD = re.compile(r"販売日\s*[:：]?\s*(\d{4}/\d{1,2}/\d{1,2})")
_DUE = re.compile(r"納品予定日\s*[:：]?\s*(\d{4}/\d{1,2}/\d{1,2})")
_TAB = re.compile(r"/received_orders/(\w+)")


def is_order_list(page: SavedPage) -> bool:
    """Tell whether a page is an order list, by its rows, its address or the words of its rows."""
    has_rows = any(by_class(page.root, name) for name in (ROW, *_BLOCKS))
    return has_rows or bool(_TAB.search(page.url)) or bool(rows_by_words(page.root))


def read_order_list_page(page: SavedPage) -> Reading:
    """Return the orders of a saved order list; a row without a talkroom becomes a rejection.

    Raises NothingFoundError when no row is there, by its classes or by the words in it.
    """
    rows = by_class(page.root, ROW) or [
        row for name in _BLOCKS for row in by_class(page.root, name)
    ]
    rows = rows or rows_by_words(page.root)
    rooms: dict[str, list[html.HtmlElement]] = {}
    rejections: list[Rejection] = []
    for row in rows:
        room = _room(row)
        if room is None:
            detail = word_of(row)[:40]
            rejections.append(Rejection(line_of(row), RejectionReason.NO_ROOM_NUMBER, detail))
        else:
            rooms.setdefault(room, []).append(row)
    if not rooms and not rejections:
        raise NothingFoundError(file=page.file, kind=CaptureKind.ORDER_LIST_PAGE)
    tab = _TAB.search(page.url)
    tab_stage = TAB_STAGES.get(tab[1]) if tab else None
    orders = tuple(_order(room, twins, tab_stage, rejections) for room, twins in rooms.items())
    return Reading(
        kind=CaptureKind.ORDER_LIST_PAGE,
        marketplace_id=COCONALA,
        orders=orders,
        rejections=tuple(rejections),
    )


def _order(
    room: str,
    twins: list[html.HtmlElement],
    tab_stage: Stage | None,
    rejections: list[Rejection],
) -> OrderFact:
    words = "\n".join(text_of(row) for row in twins)
    status = _word(twins, f"{ROW}Status_label") or status_by_words(twins)
    line = line_of(twins[0])
    buyer_id, buyer_name = _buyer(twins)
    return OrderFact(
        room=room,
        title=_title(room, twins),
        line=line,
        gross=_price(twins, line, rejections),
        sold_on=_day(_SOLD, words, line, rejections),
        due_on=_day(_DUE, words, line, rejections),
        is_due_unset=any(by_class(row, f"{ROW}Schedule_unset") for row in twins),
        status_word=status,
        stage=stage_of(status) if status else tab_stage,
        client_id=buyer_id,
        client_name=buyer_name,
    )


def _room(row: html.HtmlElement) -> str | None:
    return next((room for room in map(room_of_address, _addresses(row)) if room), None)


def _addresses(row: html.HtmlElement) -> list[str]:
    return [str(link.get("href")) for link in row.iter("a") if link.get("href")]


def _title(room: str, twins: list[html.HtmlElement]) -> str:
    named = _word(twins, f"{ROW}Service_title") or _word(twins, f"{ROW}SpHeading_title")
    if named:
        return named
    links = (link for row in twins for link in row.iter("a"))
    texts = (word_of(link) for link in links if room_of_address(link.get("href") or "") == room)
    return next((text for text in texts if text), "")


def _word(twins: Iterable[html.HtmlElement], name: str) -> str:
    words = (word_of(first_by_class(row, name)) for row in twins)
    return next((word for word in words if word), "")


def _price(
    twins: list[html.HtmlElement], line: int | None, rejections: list[Rejection]
) -> Yen | None:
    """Return the price only if all that the row shows as its price is one amount."""
    texts = {word_of(price) for row in twins for price in by_class(row, f"{ROW}Price_price")}
    for row in twins:
        details = by_class(row, f"{ROW}SpDetail_info")
        texts |= {word_of(info) for info in details if by_class(info, f"{ROW}SpDetail_yenIcon")}
    texts = texts or price_by_words(twins)
    amounts: set[Yen] = set()
    for text in texts:
        try:
            amounts.add(parse_amount(text))
        except CellError as error:
            rejections.append(error.at(line))
    if len(amounts) > 1:
        detail = " ".join(sorted(texts))
        rejections.append(Rejection(line, RejectionReason.AMBIGUOUS_PRICE, detail))
        return None
    return next(iter(amounts), None)


def _day(
    pattern: re.Pattern[str], words: str, line: int | None, rejections: list[Rejection]
) -> date | None:
    match = pattern.search(words)
    if match is None:
        return None
    try:
        return parse_day(match[1])
    except CellError as error:
        rejections.append(error.at(line))
        return None


def _buyer(twins: list[html.HtmlElement]) -> tuple[str | None, str | None]:
    """Return the id and name of the buyer where the row links to the buyer's own page."""
    for row in twins:
        for link in row.iter("a"):
            match = re.search(r"/users/(\d+)", link.get("href") or "")
            name = word_of(link)
            if match and name:
                return match[1], name
    return None, None
