"""A message as a page or a saver shows it, and how its year and its speaker are told."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from app.capture.facts import (
    AttachmentFact,
    LinkFact,
    MessageFact,
    Rejection,
    RejectionReason,
)
from app.capture.site_words import OWN_NAME, SITE_NAME, SYSTEM_LABEL
from app.capture.years import Stamp, fill_years
from app.models.types import Side

COCONALA_ADDRESS = "https://coconala.com"
_OPENED_ADDRESSES = ("http://", "https://", "mailto:")


@dataclass(frozen=True, slots=True, kw_only=True)
class RawMessage:
    """One message before its year is known; `is_client` is None where a page does not mark it.

    `is_timeless` marks the site's own opening text, which carries no time.
    """

    stamp: Stamp | None
    sender: str
    label: str | None
    body: str
    line: int | None
    links: tuple[LinkFact, ...] = ()
    attachments: tuple[AttachmentFact, ...] = ()
    site_id: str | None = None
    is_client: bool | None = None
    is_timeless: bool = False
    time_text: str = ""


def side_of(message: RawMessage) -> Side:
    """Tell who speaks: the site in its own messages, else 自分 is the seller."""
    if message.label == SYSTEM_LABEL or message.sender == SITE_NAME:
        return Side.SITE
    if message.sender == OWN_NAME:
        return Side.ME
    return Side.SITE if message.is_client is False else Side.CLIENT


def link_of(text: str, address: str) -> LinkFact | None:
    """Return a link whose address may be shown; scripts and data in an address are none."""
    absolute = COCONALA_ADDRESS + address if address.startswith("/") else address
    return LinkFact(text, absolute) if absolute.lower().startswith(_OPENED_ADDRESSES) else None


def dated_messages(
    raw: Sequence[RawMessage],
    *,
    hint: int | date | None,
    mentioned: Sequence[date],
    received_on: date,
) -> tuple[tuple[MessageFact, ...], list[Rejection]]:
    """Return the messages with their years, and those whose time was not understood.

    A timeless opening text takes the time of the message after it, else of the one before.
    """
    timed = _with_neighbours_times(raw)
    pairs = list(zip(raw, timed, strict=True))
    rejections = [_rejection(message) for message, stamp in pairs if stamp is None]
    kept = [(message, stamp) for message, stamp in pairs if stamp is not None]
    moments = fill_years(
        [stamp for _, stamp in kept], hint=hint, mentioned=mentioned, received_on=received_on
    )
    if moments is None:
        return (), rejections + [_rejection(message) for message, _ in kept]
    facts = (
        _fact(position, message, sent_at)
        for position, ((message, _), sent_at) in enumerate(zip(kept, moments, strict=True))
    )
    return tuple(facts), rejections


def _fact(position: int, message: RawMessage, sent_at: datetime) -> MessageFact:
    return MessageFact(
        position=position,
        sent_at=sent_at,
        side=side_of(message),
        sender=message.sender,
        label=message.label,
        body=message.body,
        links=message.links,
        attachments=message.attachments,
        site_id=message.site_id,
        line=message.line,
    )


def _rejection(message: RawMessage) -> Rejection:
    return Rejection(message.line, RejectionReason.NOT_A_DATE, message.time_text[:40])


def _with_neighbours_times(raw: Sequence[RawMessage]) -> list[Stamp | None]:
    stamps = [message.stamp for message in raw]
    places = range(len(raw))
    for order, neighbour in ((reversed(places), 1), (places, -1)):
        for place in order:
            near = place + neighbour
            if raw[place].is_timeless and stamps[place] is None and 0 <= near < len(raw):
                stamps[place] = stamps[near]
    return stamps
