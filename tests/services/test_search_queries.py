from datetime import date

import pytest
from sqlalchemy.orm import Session

from app.models.client import Client
from app.models.conversation import Conversation, Message
from app.models.listing_fields import ListingField
from app.rulebook.catalog import Catalog
from app.services import search_queries
from app.services.clients import set_client_note
from app.services.listings import edit_listing
from app.services.search_queries import (
    HitKind,
    message_hits,
    prepared,
    search,
)
from app.storage import search_index
from app.storage.database import Database
from tests.services.bookkeeping_samples import spend
from tests.services.evidence_samples import keep
from tests.services.listed import listed
from tests.services.paper_samples import fill_papers
from tests.services.sample import NOW, PURCHASED, fill


def write_message(session: Session, body: str, order_id: int | None = None) -> None:
    talk = Conversation(marketplace_id="coconala", room=body, order_id=order_id)
    talk.messages.append(Message(sent_at=NOW, side="client", sender="みなと", body=body))
    session.add(talk)


def rename(session: Session, client_id: int, name: str, reading: str) -> None:
    client = session.get_one(Client, client_id)
    client.name, client.reading = name, reading


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("ろ", {HitKind.LISTING, HitKind.MESSAGE, HitKind.PAPER}),
        ("ﾛｺﾞ", {HitKind.LISTING, HitKind.PAPER}),
        ("ミナト", {HitKind.ORDER, HitKind.CLIENT}),
        ("C-0001", {HitKind.ORDER}),
        ("さくら 工房", {HitKind.CLIENT}),
        ("存在しない語", set()),
        (" 　", set()),
        ("*", set()),
        ("夜", {HitKind.CLIENT}),
        ("アップロード", {HitKind.MESSAGE}),
        ("髙﨑", {HitKind.PAPER}),
        ("家具", {HitKind.EXPENSE, HitKind.EVIDENCE}),
    ],
)
def test_words_are_found_whatever_their_width_kana_and_case(
    database: Database, catalog: Catalog, words: str, kinds: set[HitKind]
) -> None:
    fill(database, catalog)
    database.write(set_client_note, 1, "夜は返事なし")
    database.write(write_message, "ｱｯﾌﾟﾛｰﾄﾞしました", PURCHASED)
    database.write(spend, date(2026, 11, 3), "supplies", 3_300, payee="家具店")
    keep(database, counterparty="家具店")
    fill_papers(database)
    assert {hit.kind for hit in database.read(search, words)} == kinds


def test_a_message_leads_to_its_order_or_names_its_sender(
    database: Database, catalog: Catalog
) -> None:
    fill(database, catalog)
    database.write(write_message, "納期の相談", PURCHASED)
    database.write(write_message, "納期の質問")
    hits = database.read(search, "納期", 10, (HitKind.MESSAGE,))
    assert [(hit.title, hit.order_id) for hit in hits] == [("みなと", None), ("着手前", PURCHASED)]


def test_no_more_come_of_a_kind_than_asked_for(database: Database, catalog: Catalog) -> None:
    fill(database, catalog)
    assert len(database.read(search, "みなと", 2, (HitKind.ORDER,))) == 2


def test_a_client_is_found_by_his_reading_and_so_are_his_orders(
    database: Database, catalog: Catalog
) -> None:
    fill(database, catalog)
    database.write(rename, 1, "源 静香", "みなもとしずか")
    hits = database.read(search, "ﾐﾅﾓﾄ")
    assert {hit.kind for hit in hits} == {HitKind.CLIENT, HitKind.ORDER}
    client = next(hit for hit in hits if hit.kind is HitKind.CLIENT)
    assert (client.title, client.snippet) == ("源 静香", "みなもとしずか")
    assert [client.snippet[start:end] for start, end in client.snippet_marks] == ["みなもと"]


def test_a_hit_marks_what_was_found(database: Database, catalog: Catalog) -> None:
    fill(database, catalog)
    database.write(write_message, "ロゴの納期とﾛｺﾞの色", PURCHASED)
    (hit,) = database.read(search, "ろご", 10, (HitKind.MESSAGE,))
    assert hit.title_marks == ()
    assert [hit.snippet[start:end] for start, end in hit.snippet_marks] == ["ロゴ", "ﾛｺﾞ"]


@pytest.fixture
def talk(database: Database, catalog: Catalog) -> Database:
    fill(database, catalog)
    for number in range(6):
        database.write(write_message, f"納期 その{number}")
    return database


def test_messages_come_in_pages(talk: Database) -> None:
    first = talk.read(message_hits, "納期", limit=4)
    rest = talk.read(message_hits, "納期", before=first[-1])
    assert [hit.snippet[-1] for hit in (*first, *rest)] == list("543210")
    assert talk.read(message_hits, " ") == ()


def test_one_conversation_is_searched_alone(talk: Database) -> None:
    (last, *_) = talk.read(message_hits, "納期")
    assert last.conversation_id is not None
    only = talk.read(message_hits, "納期", last.conversation_id)
    assert only == (last,)


def test_the_seller_is_told_of_a_long_preparation_alone(
    talk: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert talk.read(prepared) is None
    monkeypatch.setattr(search_queries, "WORTH_TELLING", 1)
    assert talk.read(prepared) == 0
    talk.note(search_index.index_some, 3)
    between = talk.read(prepared)
    assert between is not None
    assert 0 < between < 100
    talk.note(search_index.index_all)
    assert talk.read(prepared) is None


def test_a_listing_that_is_found_tells_its_service(database: Database, catalog: Catalog) -> None:
    service_id, (one,) = listed(database, catalog, "coconala", category="ロゴ・デザイン")
    database.write(edit_listing, one, {ListingField.TITLE: "印を彫ります"})
    for words in ("印", "ﾛｺﾞ を作", "デザイン"):
        (hit,) = database.read(search, words, kinds=[HitKind.LISTING])
        assert (hit.id, hit.service_id, hit.title) == (one, service_id, "印を彫ります")


def test_what_the_books_keep_has_its_day_and_amount(database: Database) -> None:
    database.write(spend, date(2026, 11, 3), "supplies", 3_300, payee="家具店", memo="机と椅子")
    (hit,) = database.read(search, "家具 椅子")
    assert (hit.kind, hit.title, hit.title_marks) == (HitKind.EXPENSE, "家具店", ((0, 2),))
    assert (hit.snippet, hit.snippet_marks) == ("机と椅子", ((2, 4),))
    assert (hit.on, hit.amount) == (date(2026, 11, 3), 3_300)
