"""A conversation is found by its id, and named for the undo menu."""

import pytest
from sqlalchemy.orm import Session

from app.services.conversation_lookup import ConversationMissingError, conversation_with
from app.storage.database import Database
from tests.services.spoken import CLIENT, add_room


def test_what_is_not_there_is_refused(database: Database) -> None:
    with pytest.raises(ConversationMissingError) as refused:
        database.write(conversation_with, 99)
    assert refused.value.details == {"id": 99}


def test_the_undo_menu_names_the_title_or_the_number(database: Database) -> None:
    titled = add_room(database, "77", CLIENT, title="相談")
    bare = add_room(database, "90", CLIENT)
    subjects: list[object] = []

    def found(session: Session, room: int) -> None:
        conversation_with(session, room)
        subjects.append(session.info["subject"])

    for one in (titled, bare):
        database.write(found, one)
    assert subjects == ["相談", "90"]
