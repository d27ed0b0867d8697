"""The conversations that a visitor sees first, word for word as they stand in a file."""

import tomllib
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

import msgspec

from app.models.moments import JST
from app.models.types import MessageSource, RoomKind, Side
from app.services.demo.plan import DemoSpec, OrderPlan
from app.services.demo.rooms import Room, write_room
from app.services.demo.sheet import Sheet
from app.services.demo.talk import ME, SITE, Said
from app.services.demo.words import Name

LEAST_MESSAGES, LEAST_CLIENTS = 1_000, 60
"""A smaller book has no room for them."""
FIRST_THREAD = 51_200_001


class ShownLine(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One message: `day` from today, `time` in Japan."""

    day: int
    time: str
    side: Side
    text: str
    file: str | None = None
    size: int | None = None
    source: MessageSource = MessageSource.PAGE


class ShownTalk(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One conversation; `order` is the title of its order in the showcase, "" for none."""

    client: str
    marketplace: str
    lines: tuple[ShownLine, ...]
    order: str = ""
    unread: int = 0
    draft: str = ""
    is_whole: bool = True
    is_pinned: bool = False
    is_archived: bool = False


class ShownClient(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the seller knows of a client."""

    name: str
    about: str = ""
    note: str = ""
    tags: tuple[str, ...] = ()


class Talks(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file."""

    client: tuple[ShownClient, ...] = ()
    talk: tuple[ShownTalk, ...] = ()

    @property
    def message_count(self) -> int:
        return sum(len(talk.lines) for talk in self.talk)


def shown_talks(folder: Path, spec: DemoSpec) -> Talks:
    """Return the conversations to show; none in a book too small for them."""
    if spec.messages < LEAST_MESSAGES or spec.clients < LEAST_CLIENTS:
        return Talks()
    text = (folder / "talks.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(text), Talks)


def write_talks(
    sheet: Sheet, talks: Talks, plans: Sequence[OrderPlan], names: Sequence[Name], spec: DemoSpec
) -> frozenset[int]:
    """Add these conversations; return the ids of the orders that have spoken with them."""
    orders = {plan.title: (place + 1, plan) for place, plan in enumerate(plans)}
    clients = {name.name: place + 1 for place, name in enumerate(names)}
    told: set[int] = set()
    for place, talk in enumerate(talks.talk):
        order_id, plan = orders.get(talk.order, (None, None))
        if order_id is not None:
            told.add(order_id)
        room = Room(
            marketplace_id=talk.marketplace,
            number=plan.number if plan else str(FIRST_THREAD + place),
            order_id=order_id,
            client_id=clients[talk.client],
            title=talk.order,
            kind=RoomKind.ROOM if plan else RoomKind.DIRECT,
            unread=talk.unread,
            is_whole=talk.is_whole,
            is_pinned=talk.is_pinned,
            archived_at=spec.now if talk.is_archived else None,
        )
        room_id = write_room(sheet, room, [_said(line, talk.client, spec) for line in talk.lines])
        if talk.draft:
            sheet.add(
                "drafts",
                id=sheet.next_id("drafts"),
                conversation_id=room_id,
                body=talk.draft,
                variables="[]",
                updated_at=spec.now,
            )
    return frozenset(told)


def _said(line: ShownLine, client: str, spec: DemoSpec) -> Said:
    hour, minute = (int(part) for part in line.time.split(":"))
    day = spec.today + timedelta(days=line.day)
    at = datetime(day.year, day.month, day.day, hour, minute, tzinfo=JST)
    sender = {Side.ME: ME, Side.CLIENT: client}.get(line.side, SITE)
    label = SITE if line.side is Side.SITE else None
    return Said(at, line.side, sender, label, line.text, line.file, line.size, line.source)
