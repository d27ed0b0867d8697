"""One mail becomes what it says: from whom, about what, when, its words, what was attached."""

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from email import message_from_bytes
from email.message import Message
from email.policy import compat32
from email.utils import parsedate_to_datetime
from typing import Final, TypeAlias

from lxml import etree, html

from app.capture.facts import AttachmentFact
from app.capture.mail_forwarded import ForwardedText, find_forwarded
from app.capture.mail_thinning import letters_of, without_gaps
from app.capture.mail_words import (
    Sender,
    addresses_in,
    harmless,
    harmless_text,
    header_text,
    sender_of,
    text_in,
)
from app.capture.refusals import NotACaptureError, TooDeepError
from app.capture.saved_page import parse_piece, text_of
from app.errors import AppError
from app.models.moments import JST, YEARS

TEXT_LENGTH: Final = 100_000
"""Characters of a mail's text: fifty times what a site lets anyone write at once."""

_MOST_PARTS: Final = 1_000
_DEEPEST: Final = 40
_MOST_ADDRESSES: Final = 200
_DISOWNED = re.compile(r"\bdmarc\s*=\s*fail\b", re.IGNORECASE)
_LINK = re.compile(r"https?://[^\s<>\"'）」】]+")

_Part: TypeAlias = "Message[str, str]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """What one mail says; `sent_at` is None where it has no date that can be read.

    `identity` is its Message-ID, else a digest of what it says. `forwarded` is the mail that was
    passed on with it. `is_disowned`: the owner of the sender's domain does not own up to it, as
    the mailbox that took it noted. Names, subject and text hold nothing that misleads the eye.
    """

    identity: str
    sender: Sender
    recipients: frozenset[str] = frozenset()
    subject: str = ""
    sent_at: datetime | None = None
    date_text: str = ""
    text: str = ""
    links: tuple[str, ...] = ()
    attachments: tuple[AttachmentFact, ...] = ()
    is_disowned: bool = False
    forwarded: "Mail | None" = None


def read_mail(file: str, data: bytes) -> Mail:
    """Return what one mail says.

    Raises NotACaptureError, TooDeepError.
    """
    try:
        message: _Part = message_from_bytes(data, policy=compat32)
    except RecursionError as error:
        raise TooDeepError(file=file) from error
    mail = _read(file, message)
    if not mail.sender.address and not mail.subject and not mail.text:
        raise NotACaptureError(file=file, kind=None)
    return mail


def read_head(data: bytes) -> Mail:
    """Return what the head of a mail says; it has no text and no attachments."""
    head = re.split(rb"\r?\n\r?\n", data, maxsplit=1)[0]
    return _head(message_from_bytes(head + b"\n\n", policy=compat32))


def moment_of(text: str) -> datetime | None:
    """Return the moment of a mail's date, None where it is none or out of all reason."""
    try:
        moment = parsedate_to_datetime(text)
        local = moment.replace(tzinfo=JST) if moment.tzinfo is None else moment.astimezone(JST)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return local if local.year in YEARS else None


def _read(file: str, message: _Part, *, is_inner: bool = False) -> Mail:
    plain: list[str] = []
    marked: list[html.HtmlElement] = []
    attachments: list[AttachmentFact] = []
    inner: list[_Part] = []
    for part in _parts(file, message):
        kind, name = part.get_content_type(), _file_name(part)
        if kind == "message/rfc822":
            inner += [one for one in _children(part)[:1] if not is_inner]
        elif name or _value(part, "content-disposition").lower().startswith("attachment"):
            attachments.append(_attachment(part, name))
        elif kind == "text/html":
            marked += _tree(file, _text(part))
        elif kind == "text/plain" or kind.startswith("multipart/"):  # one that lost its parts
            plain.append(_text(part))
    text = "\n\n".join(piece for piece in plain if piece.strip())
    shown = text or "\n\n".join(text_of(root) for root in marked)
    mail = replace(
        _head(message),
        text=harmless_text(shown)[:TEXT_LENGTH],
        links=tuple(_links(shown, marked)),
        attachments=tuple(attachments),
    )
    mail = mail if mail.identity else replace(mail, identity=_digest(mail))
    return replace(mail, forwarded=_forwarded(file, mail, inner))


def _head(message: _Part) -> Mail:
    dates = [value for value in map(harmless, _dates(message)) if value]
    moments = (moment for moment in map(moment_of, dates) if moment is not None)
    senders = _values(message, "from")
    receivers = [*_values(message, "to"), *_values(message, "delivered-to")]
    verdicts = _values(message, "authentication-results")[:1]
    return Mail(
        identity=harmless(_value(message, "message-id")),
        sender=sender_of(senders[0]) if len(senders) == 1 else Sender("", ""),
        recipients=frozenset(one for value in receivers for one in addresses_in(value)),
        subject=header_text(_value(message, "subject")),
        sent_at=next(moments, None),
        date_text=dates[0] if dates else "",
        is_disowned=any(_DISOWNED.search(value) for value in verdicts),
    )


def _dates(message: _Part) -> Iterator[str]:
    """Yield what may tell when it was sent: its date, else when the last machine took it."""
    yield from _values(message, "date")
    yield from (value.rpartition(";")[2] for value in _values(message, "received"))


def _values(message: _Part, name: str) -> list[str]:
    return [str(value) for key, value in message.raw_items() if key.lower() == name]


def _value(message: _Part, name: str) -> str:
    return next(iter(_values(message, name)), "")


def _parts(file: str, message: _Part) -> Iterator[_Part]:
    """Yield what a mail is made of, as it stands; what was passed on with it is one part.

    Raises TooDeepError.
    """
    waiting: list[tuple[_Part, int]] = [(message, 0)]
    seen = 0
    while waiting:
        part, depth = waiting.pop()
        seen += 1
        if depth > _DEEPEST or seen > _MOST_PARTS:
            raise TooDeepError(file=file)
        if part.get_content_maintype() == "multipart" and part.is_multipart():
            waiting += [(child, depth + 1) for child in reversed(_children(part))]
        else:
            yield part


def _children(part: _Part) -> list[_Part]:
    payload: object = part.get_payload()
    return [one for one in payload if isinstance(one, Message)] if isinstance(payload, list) else []


def _file_name(part: _Part) -> str:
    try:
        return header_text(part.get_filename("") or "")
    except ValueError:  # encoded as no name can be
        return "?"


def _attachment(part: _Part, name: str) -> AttachmentFact:
    if _value(part, "content-transfer-encoding").strip().lower() == "base64":
        size = letters_of(_payload(part)) * 3 // 4
    else:
        size = len(_decoded(part))
    return AttachmentFact(name or "?", None, size)


def _text(part: _Part) -> str:
    charset: object = part.get_param("charset")
    return text_in(_decoded(part), charset if isinstance(charset, str) else None)


def _payload(part: _Part) -> str:
    """Return the text of a part as it came; without its kind, the library believes no charset."""
    del part["content-type"]
    payload: object = part.get_payload()
    return payload if isinstance(payload, str) else ""


def _decoded(part: _Part) -> bytes:
    whole, left_out = without_gaps(_payload(part))
    if left_out:
        part.set_payload(whole)
    decoded: object = part.get_payload(decode=True)
    return decoded if isinstance(decoded, bytes) else b""


def _tree(file: str, text: str) -> list[html.HtmlElement]:
    """Return the elements of a marked-up text; one that no reader could show says nothing."""
    try:
        return [parse_piece(file, text)]
    except (AppError, etree.LxmlError):
        return []


def _links(text: str, marked: Iterable[html.HtmlElement]) -> Iterator[str]:
    found = dict.fromkeys(_LINK.findall(text))
    for root in marked:
        found |= dict.fromkeys(str(a.get("href")) for a in root.iter("a") if a.get("href"))
    yield from list(found)[:_MOST_ADDRESSES]


def _digest(mail: Mail) -> str:
    said = f"{mail.sender.address}\n{mail.subject}\n{mail.date_text}\n{mail.text}"
    return f"sha256:{hashlib.sha256(said.encode('utf-8', 'replace')).hexdigest()}"


def _forwarded(file: str, mail: Mail, inner: list[_Part]) -> Mail | None:
    """Return the mail that was passed on: as a mail within the mail, else within its text."""
    if inner:
        passed_on = _read(file, inner[0], is_inner=True)
        return replace(passed_on, links=passed_on.links or mail.links, forwarded=None)
    found = find_forwarded(mail.text, is_said=is_forward(mail.subject))
    return None if found is None else _from_text(mail, found)


def is_forward(subject: str) -> bool:
    """Tell whether a subject says that the mail was passed on."""
    return _FORWARD.match(subject) is not None


_FORWARD = re.compile(r"\s*(?:fwd?|wg|転送)\s*[:\uff1a]", re.IGNORECASE)


def _from_text(mail: Mail, found: ForwardedText) -> Mail:
    passed_on = Mail(
        identity="",
        sender=sender_of(found.sender),
        subject=harmless(found.subject),
        sent_at=found.sent_at or moment_of(found.date),
        date_text=harmless(found.date),
        text=found.text,
        links=mail.links,
        attachments=mail.attachments,
    )
    return replace(passed_on, identity=_digest(passed_on))
