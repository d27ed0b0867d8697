import pytest
from sqlalchemy.orm import Session

from app.models.conversation import Conversation, Message
from app.rulebook.catalog import Catalog
from app.services.clients import set_client_note
from app.services.search_queries import SNIPPET_LENGTH, HitKind, search, snippet
from app.storage.database import Database
from app.storage.folding import words_of
from tests.services.sample import NOW, PURCHASED, fill


def write_message(session: Session, body: str, order_id: int | None = None) -> None:
    talk = Conversation(marketplace_id="coconala", room=str(order_id), order_id=order_id)
    talk.messages.append(Message(sent_at=NOW, side="client", sender="みなと", body=body))
    session.add(talk)


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("ろ", {HitKind.LISTING, HitKind.MESSAGE}),
        ("ﾛｺﾞ", {HitKind.LISTING}),
        ("ミナト", {HitKind.ORDER, HitKind.CLIENT}),
        ("C-0001", {HitKind.ORDER}),
        ("さくら 工房", {HitKind.CLIENT}),
        ("存在しない語", set()),
        (" 　", set()),
        ("*", set()),
        ("夜", {HitKind.CLIENT}),
        ("アップロード", {HitKind.MESSAGE}),
    ],
)
def test_words_are_found_whatever_their_width_kana_and_case(
    database: Database, catalog: Catalog, words: str, kinds: set[HitKind]
) -> None:
    fill(database, catalog)
    database.write(set_client_note, 1, "夜は返事なし")
    database.write(write_message, "ｱｯﾌﾟﾛｰﾄﾞしました", PURCHASED)
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


@pytest.mark.parametrize("lead", [0, 10, 200])
def test_a_snippet_shows_the_word_in_one_short_line(lead: int) -> None:
    text = "あ" * lead + "\n著作権の㍿\n" + "い" * 200
    line = snippet(text, words_of("著作権"))
    assert "著作権" in line
    assert len(line) <= SNIPPET_LENGTH
    assert "\n" not in line


def test_a_snippet_of_a_short_text_is_the_text_and_of_an_unfound_word_its_beginning() -> None:
    assert snippet("短い 文", ("無",)) == "短い 文"
    assert snippet("あ" * 100, ("無",)).startswith("あああ")
    assert snippet("あ" * 100 + "終わり", ("終わり",)).endswith("終わり")
    assert snippet("", ()) == ""
