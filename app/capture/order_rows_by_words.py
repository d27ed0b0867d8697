"""The rows of an order list found by the words a seller sees, for when the classes have changed."""

import re
from collections import Counter
from itertools import takewhile
from typing import Final

from lxml import html

from app.capture.saved_page import lines_of, room_of_address, text_of
from app.capture.site_words import STATUS_STAGES

_SOLD_WORD: Final = "販売日"
_WHOLE_AMOUNT = re.compile(r"[¥￥]?\s*\d{1,3}(?:,?\d{3})*\s*円|[¥￥]\s*\d{1,3}(?:,?\d{3})*")


def rows_by_words(root: html.HtmlElement) -> list[html.HtmlElement]:
    """Return for each link to a talkroom the part of the page that speaks of that room alone.

    Only parts that name the day of the sale are rows of an order list.
    """
    if _SOLD_WORD not in text_of(root):
        return []
    links = [(link, room_of_address(link.get("href") or "")) for link in root.iter("a")]
    rooms_under: dict[html.HtmlElement, set[str]] = {}
    for link, room in links:
        if room:
            for part in (link, *link.iterancestors()):
                rooms_under.setdefault(part, set()).add(room)
    has_sold_word: dict[html.HtmlElement, bool] = {}
    rows: dict[html.HtmlElement, None] = {}
    for link, room in links:
        row = _row_around(link, rooms_under, has_sold_word) if room else None
        if row is not None:
            rows[row] = None
    return list(rows)


def status_by_words(rows: list[html.HtmlElement]) -> str:
    """Return the one status word that stands alone in a line of a row; '' for none or several."""
    found = {line for row in rows for line in lines_of(row) if line in STATUS_STAGES}
    return found.pop() if len(found) == 1 else ""


def price_by_words(rows: list[html.HtmlElement]) -> set[str]:
    """Return the amount that fills a line of a row; nothing where several lines are amounts.

    A preview of a message may name amounts: within a sentence it never counts, alone it makes
    the price uncertain, and an uncertain price is left unknown.
    """
    lines = Counter(line for row in rows for line in lines_of(row) if _WHOLE_AMOUNT.fullmatch(line))
    return {line.replace(" ", "") for line in lines} if len(lines) == 1 else set()


def _row_around(
    link: html.HtmlElement,
    rooms_under: dict[html.HtmlElement, set[str]],
    has_sold_word: dict[html.HtmlElement, bool],
) -> html.HtmlElement | None:
    def has_word(part: html.HtmlElement) -> bool:
        if part not in has_sold_word:
            has_sold_word[part] = _SOLD_WORD in text_of(part)
        return has_sold_word[part]

    around = takewhile(lambda part: len(rooms_under[part]) == 1, link.iterancestors())
    return next(filter(has_word, around), None)
