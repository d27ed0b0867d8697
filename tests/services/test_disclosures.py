from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from app.models.conversation import Conversation
from app.models.types import PersonalKind
from app.rulebook.catalog import Catalog
from app.services.client_drafts import DisclosureDraft
from app.services.disclosure_queries import disclosures
from app.services.disclosures import (
    DisclosureMissingError,
    record_disclosure,
    remove_disclosure,
)
from app.services.handles import ClientMissingError
from app.services.order_drafts import TooLongError
from app.storage.database import Database
from tests.services.sample import NOW, add

EARLIER = NOW - timedelta(days=3)


def open_room(session: Session) -> None:
    session.info["subject"] = "room"
    session.add(Conversation(marketplace_id="coconala", room="1", client_id=1))


@pytest.fixture
def book(database: Database, catalog: Catalog) -> Database:
    add(database, catalog)
    database.write(open_room)
    return database


def test_a_conversation_tells_to_whom_and_where(book: Database) -> None:
    told = DisclosureDraft(kind=PersonalKind.PHONE, detail="携帯", reason="配送", conversation_id=1)
    line_id, _ = book.write(record_disclosure, told, now=NOW)
    (line,) = book.read(disclosures)
    assert line == (
        line_id,
        int(NOW.timestamp()),
        PersonalKind.PHONE,
        "携帯",
        "配送",
        1,
        "みなと",
        "coconala",
        1,
    )


def test_lines_are_asked_for_by_client_by_site_and_by_kind(book: Database) -> None:
    for draft in (
        DisclosureDraft(kind=PersonalKind.NAME, marketplace_id="requ", disclosed_at=EARLIER),
        DisclosureDraft(kind=PersonalKind.BANK, marketplace_id="requ", client_id=1),
        DisclosureDraft(kind=PersonalKind.OTHER),
    ):
        book.write(record_disclosure, draft, now=NOW)
    kinds = [line.kind for line in book.read(disclosures)]
    assert kinds == [PersonalKind.OTHER, PersonalKind.BANK, PersonalKind.NAME]
    assert [line.kind for line in book.read(disclosures, client_id=1)] == [PersonalKind.BANK]
    assert len(book.read(disclosures, marketplace_id="requ")) == 2
    assert [line.id for line in book.read(disclosures, kind=PersonalKind.NAME)] == [1]
    assert len(book.read(disclosures, limit=1)) == 1


def test_a_mistake_is_taken_out_again(book: Database) -> None:
    for line_id, draft in enumerate(
        (
            DisclosureDraft(kind=PersonalKind.NAME, client_id=1),
            DisclosureDraft(kind=PersonalKind.NAME, conversation_id=99),
        ),
        1,
    ):
        book.write(record_disclosure, draft, now=NOW)
        book.write(remove_disclosure, line_id)
    assert book.read(disclosures) == ()
    with pytest.raises(DisclosureMissingError):
        book.write(remove_disclosure, 2)


def test_a_line_is_about_a_client_of_the_book_and_not_too_long(book: Database) -> None:
    with pytest.raises(ClientMissingError):
        book.write(record_disclosure, DisclosureDraft(kind=PersonalKind.NAME, client_id=9), now=NOW)
    long = DisclosureDraft(kind=PersonalKind.NAME, detail="あ" * 501)
    with pytest.raises(TooLongError):
        book.write(record_disclosure, long, now=NOW)
