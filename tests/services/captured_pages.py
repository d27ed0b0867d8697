"""What the tests of captured rooms share: messages of a page, mails, and a room that was kept."""

from dataclasses import replace
from datetime import datetime, timedelta

from app.capture.facts import AttachmentFact, MessageFact, RoomFact
from app.models.moments import JST
from app.models.types import Side
from app.services.capture_outcomes import Tally
from app.services.captured_room import CapturedRoom

START = datetime(2026, 11, 1, 10, tzinfo=JST)


def said(  # noqa: PLR0913 - a message is what it says
    position: int,
    minute: int,
    body: str,
    *,
    side: Side = Side.CLIENT,
    site_id: str | None = None,
    label: str | None = None,
    files: tuple[str, ...] = (),
) -> MessageFact:
    return MessageFact(
        position=position,
        sent_at=START + timedelta(minutes=minute),
        side=side,
        sender="山吹",
        label=label,
        body=body,
        attachments=tuple(AttachmentFact(name, None) for name in files),
        site_id=site_id,
    )


def take(room: CapturedRoom, *messages: MessageFact, is_whole: bool = True) -> Tally:
    tally = Tally()
    room.take(
        RoomFact(room="1", title="", buyer_name=None, is_whole=is_whole, messages=messages), tally
    )
    return tally


def keep(room: CapturedRoom) -> None:
    """Let the room be as if it had been written and read again."""
    room.id = room.id or 1
    for number, line in enumerate(room.lines, 1):
        line.id = line.id or number
        line.fact = None
        line.files_known, line.files = line.files_known + len(line.files), ()
        line.is_changed = False


def mailed(minute: float, body: str = "", side: Side = Side.CLIENT) -> MessageFact:
    fact = said(0, 0, body, side=side)
    return replace(fact, sent_at=START + timedelta(minutes=minute))


def told_by_mail(room: CapturedRoom, *facts: MessageFact) -> Tally:
    tally = Tally()
    for fact in facts:
        room.take_mail(fact, tally)
    return tally
