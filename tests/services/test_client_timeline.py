from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from app.models.conversation import Attachment, Conversation, Message
from app.models.types import Side
from app.rulebook.catalog import Catalog
from app.services.client_drafts import RiskDraft
from app.services.client_records import add_risk_note
from app.services.client_timeline import PastKind, PastRow, client_timeline
from app.services.orders import set_note
from app.storage.database import Database
from tests.services.sample import DUE, NOW, add

ROOMS, MESSAGES = 3, 5


def talk(session: Session) -> None:
    """Give client 1 rooms with messages, every second one with a file, some at one moment."""
    session.info["subject"] = "talk"
    for room in range(ROOMS):
        last = NOW + timedelta(hours=room, minutes=MESSAGES // 2)
        conversation = Conversation(
            marketplace_id="coconala", room=str(room), client_id=1, last_message_at=last
        )
        for place in range(MESSAGES):
            message = Message(
                sent_at=NOW + timedelta(hours=room, minutes=place // 2),
                position=place,
                side=Side.CLIENT,
                sender="みなと",
                body=f"{room}-{place}",
            )
            if place % 2:
                message.attachments.append(Attachment(name=f"{room}-{place}.png"))
            conversation.messages.append(message)
        session.add(conversation)


@pytest.fixture
def past(database: Database, catalog: Catalog) -> Database:
    for title in ("一つ目", "二つ目"):
        order_id = add(database, catalog, title, client="みなと")
        database.write(set_note, order_id, f"{title}のメモ", now=NOW)
    database.write(talk)
    risk = RiskDraft(fact="遅い", noted_on=DUE - timedelta(days=30), evidence="記録")
    database.write(add_risk_note, 1, risk)
    add(database, catalog, client="ほかの人")
    return database


def everything(database: Database, limit: int) -> list[PastRow]:
    """Read the whole past page by page."""
    rows = list(database.read(client_timeline, 1, limit=limit))
    while page := database.read(client_timeline, 1, before=rows[-1].place, limit=limit):
        rows += page
    return rows


@pytest.mark.parametrize("limit", [1, 2, 3, 7, 100])
def test_pages_of_any_size_bring_every_line_once_and_newest_first(
    past: Database, limit: int
) -> None:
    rows = everything(past, limit)
    assert rows == everything(past, 1000)
    assert [row.place for row in rows] == sorted((row.place for row in rows), reverse=True)
    kinds = [row.kind for row in rows]
    assert {kind: kinds.count(kind) for kind in PastKind} == {
        PastKind.ORDER: 2,
        PastKind.MESSAGE: ROOMS * MESSAGES,
        PastKind.NOTE: 3,
        PastKind.FILE: ROOMS * (MESSAGES // 2),
    }
    assert len(set(rows)) == len(rows)


def test_only_the_kinds_that_are_wanted_come(past: Database) -> None:
    (note, *_) = past.read(client_timeline, 1, kinds=(PastKind.NOTE,))
    assert (note.title, note.detail, note.order_id) == ("二つ目のメモ", "二つ目", 2)
    rows = past.read(client_timeline, 1, kinds=(PastKind.NOTE,))
    assert (rows[-1].title, rows[-1].detail, rows[-1].word) == ("遅い", "記録", "risk")
    files = past.read(client_timeline, 1, kinds=(PastKind.FILE,), limit=2)
    assert [row.title for row in files] == ["2-3.png", "2-1.png"]


def test_a_line_knows_what_it_opens(past: Database) -> None:
    rows = past.read(client_timeline, 1)
    orders = [row for row in rows if row.kind is PastKind.ORDER]
    assert {(row.order_id, row.word, row.marketplace_id) for row in orders} == {
        (1, "purchased", "coconala"),
        (2, "purchased", "coconala"),
    }
    messages = [row for row in rows if row.kind is PastKind.MESSAGE]
    assert {row.conversation_id for row in messages} == {1, 2, 3}
    assert messages[0].at > messages[-1].at
