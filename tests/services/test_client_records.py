import pytest

from app.rulebook.catalog import Catalog
from app.services.client_drafts import RiskDraft
from app.services.client_queries import client_tags
from app.services.client_records import (
    RiskNoteMissingError,
    add_risk_note,
    edit_risk_note,
    remove_risk_note,
    tag_clients,
    untag_clients,
)
from app.services.handles import ClientMissingError
from app.services.order_drafts import EmptyFieldError, TooLongError
from app.services.risk_queries import risk_notes_of
from app.storage.database import Database
from tests.services.sample import DUE, add


@pytest.fixture
def book(database: Database, catalog: Catalog) -> Database:
    for name in ("あ", "い", "う"):
        add(database, catalog, client=name)
    return database


def test_a_tag_is_put_on_many_at_once_and_on_nobody_twice(book: Database) -> None:
    assert book.write(tag_clients, [1, 2, 2], " 返信が　早い ")[0] == 2
    assert book.write(tag_clients, [1, 2, 3], "返信が 早い")[0] == 1
    assert book.read(client_tags) == (("返信が 早い", 3),)
    assert book.write(untag_clients, [1, 3], "返信が 早い")[0] == 2
    assert book.read(client_tags) == (("返信が 早い", 1),)


def test_a_tag_says_something_short_about_somebody(book: Database) -> None:
    with pytest.raises(EmptyFieldError):
        book.write(tag_clients, [1], "　")
    with pytest.raises(TooLongError):
        book.write(tag_clients, [1], "あ" * 41)
    with pytest.raises(ClientMissingError):
        book.write(tag_clients, [9], "早い")
    assert book.read(client_tags) == ()


def test_risk_notes_come_newest_fact_first(book: Database) -> None:
    first, _ = book.write(add_risk_note, 1, RiskDraft(fact="遅い", noted_on=DUE, evidence="催促"))
    earlier = RiskDraft(fact="早い", noted_on=DUE.replace(day=1))
    book.write(add_risk_note, 1, earlier)
    assert [row.fact for row in book.read(risk_notes_of, 1)] == ["遅い", "早い"]
    book.write(edit_risk_note, first, RiskDraft(fact="無断", noted_on=DUE))
    assert [(row.fact, row.evidence) for row in book.read(risk_notes_of, 1)] == [
        ("無断", ""),
        ("早い", ""),
    ]
    book.write(remove_risk_note, first)
    assert [row.fact for row in book.read(risk_notes_of, 1)] == ["早い"]
    assert book.read(risk_notes_of, 2) == ()


def test_a_risk_note_states_a_fact(book: Database) -> None:
    with pytest.raises(EmptyFieldError):
        book.write(add_risk_note, 1, RiskDraft(fact=" ", noted_on=DUE))
    with pytest.raises(RiskNoteMissingError):
        book.write(remove_risk_note, 7)
    with pytest.raises(RiskNoteMissingError):
        book.write(edit_risk_note, 7, RiskDraft(fact="あ", noted_on=DUE))
