"""A room stands once on a marketplace, and its messages and attachments go with it."""

from datetime import UTC, datetime

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.models.conversation import Attachment, Conversation, Message

AT = datetime(2026, 11, 23, tzinfo=UTC)


def conversation(side: str = "client") -> Conversation:
    message = Message(
        sent_at=AT,
        side=side,
        sender="田中",
        body="よろしく",
        attachments=[Attachment(name="a.png")],
    )
    return Conversation(marketplace_id="coconala", room="123", messages=[message])


def test_messages_and_attachments_go_with_their_room(session: Session) -> None:
    one = conversation()
    session.add(one)
    session.flush()
    assert (one.is_whole, one.is_pinned, one.messages[0].position) == (1, 0, 0)
    assert (one.kind, one.messages[0].source) == ("room", "page")
    assert one.messages[0].attachments[0].message.conversation is one
    session.delete(one)
    session.flush()
    assert session.query(Message).count() == session.query(Attachment).count() == 0


def test_a_room_stands_once(session: Session) -> None:
    session.add(conversation())
    session.flush()
    session.add(conversation())
    with pytest.raises(IntegrityError):
        session.flush()


def test_only_a_known_side_speaks(session: Session) -> None:
    session.add(conversation("nobody"))
    with pytest.raises(IntegrityError):
        session.flush()


@pytest.mark.parametrize("field", ["kind", "source"])
def test_only_known_kinds_and_sources_are_kept(session: Session, field: str) -> None:
    one = conversation()
    setattr(one if field == "kind" else one.messages[0], field, "other")
    session.add(one)
    with pytest.raises(IntegrityError):
        session.flush()
