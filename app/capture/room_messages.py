"""The messages of a saved talkroom page, read by their classes or by the words a seller sees."""

import re
from itertools import takewhile
from typing import Final

from lxml import html

from app.capture.facts import AttachmentFact, LinkFact
from app.capture.raw_messages import RawMessage, link_of
from app.capture.saved_page import (
    by_class,
    first_by_class,
    line_of,
    pieces_of,
    text_of,
    word_of,
)
from app.capture.site_words import AUTOMATIC_LABEL, LABELS, OWN_NAME
from app.capture.years import parse_stamp

MESSAGE: Final = "d-talkroomMessage"
REQUEST: Final = "js-requestForPurchaseMessage"
_HEADING: Final = "d-messageGroup_date"
_FILE: Final = f"{MESSAGE}_attachedFilesItem"
_SITE_ID = re.compile(r"js-talkroomMessage-(\d+)")
_DAY = re.compile(r"(?:\d{4}年)?\d{1,2}月\d{1,2}日")
_TIME = re.compile(r"\d{1,2}:\d{2}")
_WHOLE_TIME = re.compile(r"(?:\d{4}年\s*)?\d{1,2}月\d{1,2}日(?:\s*\([^)]*\))?\s+\d{1,2}:\d{2}")
_READ: Final = "既読"
_FEWEST_PIECES: Final = 3
"""A sender, a time and some text."""


def message_elements(root: html.HtmlElement) -> list[html.HtmlElement]:
    """Return what messages are made of: the page without these is the site's own frame."""
    known = by_class(root, MESSAGE) + by_class(root, REQUEST)
    return known or _by_words(root)


def messages_of(root: html.HtmlElement) -> list[RawMessage]:
    """Return the messages as they stand; [] where neither classes nor words show any."""
    if not by_class(root, MESSAGE):
        return [_read_by_words(element) for element in _by_words(root)]
    messages: list[RawMessage] = []
    heading = ""
    outer: html.HtmlElement | None = None
    marked = set(by_class(root, MESSAGE)) | set(by_class(root, REQUEST))
    headings = set(by_class(root, _HEADING))
    for element in root.iter():
        if element in headings:
            heading = word_of(element)
        elif element in marked and (outer is None or outer not in element.iterancestors()):
            outer = element
            messages.append(_read(element, heading))
    return messages


def _read(element: html.HtmlElement, heading: str) -> RawMessage:
    main = first_by_class(element, f"{MESSAGE}_main")
    text = first_by_class(main if main is not None else element, "d-normalMessage")
    source = next(part for part in (text, main, element) if part is not None)
    time_text = word_of(first_by_class(element, "d-messageInfo_postTime"))
    is_request = bool(by_class(element, REQUEST))
    label = word_of(first_by_class(element, "d-messageInfo_label"))
    sender = word_of(first_by_class(element, "d-messageInfo_userName"))
    site_id = _SITE_ID.search(element.get("id") or "")
    day = _DAY.search(heading)
    if day and _TIME.fullmatch(time_text):
        time_text = f"{day[0]} {time_text}"
    return RawMessage(
        stamp=parse_stamp(time_text),
        sender=sender or (OWN_NAME if is_request else ""),
        label=label or (AUTOMATIC_LABEL if is_request else None),
        body=text_of(source, without=_not_body(element)),
        line=line_of(element),
        links=_links(main if main is not None else element),
        attachments=tuple(_attachment(item) for item in by_class(element, _FILE)),
        site_id=site_id[1] if site_id else None,
        is_client=f"{MESSAGE}-isOthers" in (element.get("class") or "").split(),
        is_timeless=is_request,
        time_text=time_text,
    )


def _not_body(element: html.HtmlElement) -> list[html.HtmlElement]:
    names = (
        f"{MESSAGE}_readTime",
        _FILE,
        "d-messageInfo_userName",
        "d-messageInfo_label",
        "d-messageInfo_postTime",
    )
    return [part for name in names for part in by_class(element, name)]


def _links(element: html.HtmlElement) -> tuple[LinkFact, ...]:
    files = set(by_class(element, _FILE))
    links = (
        link_of(word_of(anchor), anchor.get("href") or "")
        for anchor in element.iter("a")
        if files.isdisjoint(anchor.iterancestors())
    )
    return tuple(link for link in links if link)


def _attachment(item: html.HtmlElement) -> AttachmentFact:
    """Return a file's name; a long name stands in two parts, one of which the page shortens."""
    whole = first_by_class(item, "tooltip-content", "d-attachedFileName")
    parts = "".join(word_of(part) for part in by_class(item, "d-partOfFilename"))
    name = word_of(whole) or parts or word_of(item)
    anchors = [item, *item.iter("a")]
    links = (link_of(name, anchor.get("href") or "") for anchor in anchors)
    return AttachmentFact(name, next((link.url for link in links if link), None))


def _by_words(root: html.HtmlElement) -> list[html.HtmlElement]:
    """Return around each moment that stands alone the part of the page that has just this one."""
    moments = [
        element
        for element in root.iter()
        if len(element) == 0 and _WHOLE_TIME.fullmatch(" ".join((element.text or "").split()))
    ]
    moments_under: dict[html.HtmlElement, int] = {}
    for moment in moments:
        for part in moment.iterancestors():
            moments_under[part] = moments_under.get(part, 0) + 1
    found = (
        _message_around(moment, moments_under, is_only=len(moments) == 1) for moment in moments
    )
    return [element for element in found if element is not None]


def _message_around(
    moment: html.HtmlElement, moments_under: dict[html.HtmlElement, int], *, is_only: bool
) -> html.HtmlElement | None:
    """Return the largest part that has just this moment; of an only one, the first with a text."""
    around = takewhile(
        lambda part: moments_under[part] == 1 and part.tag != "body", moment.iterancestors()
    )
    if is_only:
        return next(filter(_is_message, around), None)
    largest = list(around)[-1:]
    return largest[0] if largest and _is_message(largest[0]) else None


def _is_message(part: html.HtmlElement) -> bool:
    pieces = pieces_of(part)
    return len(pieces) >= _FEWEST_PIECES and not _WHOLE_TIME.fullmatch(pieces[-1])


def _read_by_words(element: html.HtmlElement) -> RawMessage:
    """Read who, the label and when from the pieces up to the time, the body from what follows."""
    pieces, text = pieces_of(element), text_of(element)
    place = next(number for number, piece in enumerate(pieces) if _WHOLE_TIME.fullmatch(piece))
    time_text, head = pieces[place], pieces[:place]
    body = [line.strip() for line in text[text.index(time_text) + len(time_text) :].split("\n")]
    label = next((line for line in head if line in LABELS), None)
    names = [line for line in head if line not in LABELS and not _DAY.fullmatch(line)]
    body = [line for line in body if not line.startswith(_READ)]
    return RawMessage(
        stamp=parse_stamp(time_text),
        sender=names[0] if names else "",
        label=label,
        body="\n".join(names[1:] + body).strip(),
        line=line_of(element),
        links=_links(element),
        time_text=time_text,
    )
