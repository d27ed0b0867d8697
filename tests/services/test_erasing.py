"""All that tells of one client is gone for good; what tax records must keep, stays."""

import json
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from app.models.capture import Capture
from app.models.changes import Changes
from app.models.conversation import Attachment, Conversation, Message
from app.models.mail import Mail
from app.models.types import PersonalKind, ProStep, RoomKind, Side, Stage
from app.rulebook.catalog import Catalog
from app.services.checklists import set_checklist
from app.services.client_drafts import (
    ClientEdit,
    ClientErasedError,
    DisclosureDraft,
    RiskDraft,
)
from app.services.client_merging import merge_clients, unmerge_client
from app.services.client_queries import ClientFilter, client_ids
from app.services.client_records import add_risk_note, remove_risk_note, tag_clients
from app.services.clients import add_client, edit_client, set_client_note
from app.services.disclosures import record_disclosure
from app.services.erasing import GONE, REWRITTEN, erase_client
from app.services.half_written import keep_form
from app.services.handles import ClientMissingError
from app.services.history_queries import history, next_redo, next_undo
from app.services.order_drafts import ChecklistEntry
from app.services.orders import set_note
from app.services.pro_dossier import add_evidence, add_groups, log_step, set_interview_note
from app.services.pro_drafts import EvidenceDraft
from app.services.saved_views import save_view
from app.services.standing import add_rank
from app.services.templates import add_template, edit_template
from app.storage.connections import Connection
from app.storage.database import Database
from app.storage.keys import Key
from app.storage.search_index import index_all
from tests.pages import bytes_of
from tests.services.sample import DUE, NOW, add, move
from tests.store import KEY, dump, new_book

LABEL = "削除した顧客 {n}"
ERASED = "削除した顧客 1"
SECRETS = (
    "まなびの森",
    "まなびのもり",
    "もり塾",
    "manabi_mori",
    "東京都の学習塾",
    "緑は彩度を抑える",
    "校舎の写真です",
    "kousha.jpg",
    "折り返し電話します",
    "無断で転載",
    "転載の画面",
    "090の番号",
    "森の中1-1",
    "連絡先の交換",
    "塾長より",
    "リピーターの塾",
    "消したメモ",
    "昔の名前の塾",
)


def talk(session: Session, client_id: int, order_id: int) -> None:
    """Give a client a room of an order, a thread without one, a mail, and files."""
    session.info["subject"] = "塾長より"
    for place, (kind, order) in enumerate(((RoomKind.ROOM, order_id), (RoomKind.DIRECT, None))):
        room = Conversation(
            marketplace_id="coconala",
            room=f"{client_id}-{place}",
            order_id=order,
            client_id=client_id,
            title="塾長より",
            kind=kind,
            url="https://coconala.com/users/manabi_mori",
            last_message_at=NOW,
            last_side=Side.CLIENT,
            last_client_at=NOW,
        )
        message = Message(
            sent_at=NOW, side=Side.CLIENT, sender="manabi_mori", body="校舎の写真です"
        )
        message.attachments.append(Attachment(name="kousha.jpg"))
        room.messages.append(message)
        session.add(room)
        session.flush()
        session.add(
            Mail(
                identity=f"{client_id}-{place}@mail",
                marketplace_id="coconala",
                event="message",
                subject="まなびの森さんからメッセージ",
                received_at=NOW,
                conversation_id=room.id,
            )
        )


def capture(session: Session) -> None:
    session.info["subject"] = "まなびの森.html"
    session.add(
        Capture(
            captured_at=NOW,
            kind="talkroom_page",
            marketplace_id="coconala",
            file_name="まなびの森.html",
            digest="x",
            new_count=1,
            changed_count=0,
            seen_count=0,
            rejected_count=0,
        )
    )


def write_drafts(connection: Connection, body: str) -> Changes:
    connection.execute(
        "INSERT INTO drafts (conversation_id, body, updated_at) SELECT id, ?, 0 FROM conversations",
        (body,),
    )
    return Changes()


def leave_notes(database: Database) -> None:
    database.note(write_drafts, "折り返し電話します")
    database.note(keep_form, "paper", {"to": "株式会社まなびの森", "address": "森の中1-1"}, NOW)
    database.note(keep_form, "expense", {"payee": "文具店"}, NOW)


def fill(database: Database, catalog: Catalog) -> None:
    """Let client 1 leave every trace a client can leave, and client 2 some of his own."""
    order_id = add(database, catalog, "まなびの森様 LP", client="manabi_mori")
    move(database, catalog, order_id, Stage.COMPLETED)
    add(database, catalog, "ロゴ", client="ほかの人")
    write = database.write
    write(edit_client, 1, ClientEdit(name="昔の名前の塾"))
    edit = ClientEdit(name="株式会社まなびの森", reading="まなびのもり", about="東京都の学習塾")
    write(edit_client, 1, edit)
    write(set_client_note, 1, "緑は彩度を抑える")
    write(set_note, order_id, "株式会社まなびの森の色", now=NOW)
    write(set_checklist, order_id, [ChecklistEntry("まなびの森へ送る")], now=NOW)
    write(tag_clients, [1], "リピーターの塾")
    write(talk, 1, order_id)
    write(talk, 2, 2)
    write(add_risk_note, 1, RiskDraft(fact="無断で転載", noted_on=DUE, evidence="転載の画面"))
    gone, _ = write(add_risk_note, 1, RiskDraft(fact="消したメモ", noted_on=DUE))
    write(remove_risk_note, gone)
    told = DisclosureDraft(
        kind=PersonalKind.PHONE, client_id=1, detail="090の番号", reason="連絡先の交換"
    )
    write(record_disclosure, told, now=NOW)
    twin, _ = write(add_client, "もり塾", now=NOW, marketplace_id="requ")
    merge, _ = write(merge_clients, 1, twin, edit, now=NOW)
    write(unmerge_client, merge)
    write(merge_clients, 1, twin, edit, now=NOW)
    database.undo()
    database.redo()
    write(save_view, "orders", "まなびの森だけ", {"client_id": 1, "client": "まなびの森"})
    write(save_view, "orders", "塾", {"text": "まなびの森"})
    write(capture)
    template, _ = write(add_template, "まなびの森へ", "株式会社まなびの森様\n{納期}です。")
    write(edit_template, template, "まなびの森へ", "まなびの森様\n{納期}です。")
    write(add_rank, "coconala", "gold", DUE, "まなびの森のおかげ", catalog=catalog)
    write(log_step, "coconala", ProStep.ENTERED, DUE, "まなびの森の実績で応募")
    write(set_interview_note, "coconala", "まなびの森の話をする")
    (group,), _ = write(add_groups, "coconala", ["まなびの森"])
    write(add_evidence, group, EvidenceDraft(note="まなびの森のLP"))
    leave_notes(database)
    database.note(index_all)


@pytest.fixture(params=[None, KEY], ids=["plain", "encrypted"])
def key(request: pytest.FixtureRequest) -> Key | None:
    return request.param  # type: ignore[no-any-return]


@pytest.fixture
def book(tmp_path: Path, key: Key | None, catalog: Catalog):  # type: ignore[no-untyped-def]  # noqa: ANN201
    database = new_book(tmp_path / "book.tokuicho", key)
    fill(database, catalog)
    yield database
    database.close()


def rows(database: Database, sql: str) -> list[tuple[object, ...]]:
    return database.read(lambda reader: reader.rows(sql))


def erase(database: Database, client_id: int = 1) -> Changes:
    return database.erase(erase_client, client_id, LABEL, now=NOW + timedelta(days=1))


def test_nothing_of_him_is_left_in_any_page_log_or_backup(book: Database, key: Key | None) -> None:
    whole = bytes_of(book.path, key)
    assert [secret for secret in SECRETS if secret.encode() not in whole] == []
    others = [row for row in rows(book, "SELECT * FROM messages") if row[0] == 3]
    erase(book)
    left = bytes_of(book.path, key)
    # The other client's room says the same words; what is left of them is his.
    shared = {"manabi_mori", "校舎の写真です", "kousha.jpg", "塾長より", "折り返し電話します"}
    assert [s for s in SECRETS if s.encode() in left and s not in shared] == ["まなびの森"]
    assert [row for row in rows(book, "SELECT * FROM messages") if row[0] == 3] == others
    erase(book, 2)
    left = bytes_of(book.path, key)
    assert [secret for secret in SECRETS if secret.encode() in left] == []
    backup = book.backup(book.path.parent / "backups")
    assert [secret for secret in SECRETS if secret.encode() in bytes_of(backup, key)] == []
    assert book.verify().is_sound


def test_amounts_days_and_numbers_stay(book: Database) -> None:
    kept = "SELECT id, number, gross, fee, net, stage, earned_on, client_id FROM orders"
    before, payments = rows(book, kept), rows(book, "SELECT * FROM payments")
    erase(book)
    assert rows(book, kept) == before
    assert rows(book, "SELECT * FROM payments") == payments
    assert rows(book, "SELECT title, note FROM orders") == [
        (f"{ERASED}様 LP", f"{ERASED}の色"),
        ("ロゴ", ""),
    ]
    assert rows(book, "SELECT text FROM checklist_items") == [(f"{ERASED}へ送る",)]


def test_the_client_is_nobody_and_left_out_of_lists(book: Database) -> None:
    erase(book)
    client = "SELECT name, reading, note, about, erased_at IS NULL FROM clients WHERE id = 1"
    assert rows(book, client) == [(ERASED, "", "", "", 0)]
    for table in GONE:
        assert rows(book, f"SELECT * FROM {table} WHERE client_id = 1") == []  # noqa: S608
    assert list(book.read(client_ids)) == [2]
    assert list(book.read(client_ids, ClientFilter(is_erased=True))) == [1]
    erase(book, 2)
    assert rows(book, "SELECT name FROM clients WHERE id = 2") == [("削除した顧客 2",)]
    with pytest.raises(ClientErasedError):
        erase(book)
    with pytest.raises(ClientMissingError):
        erase(book, 99)


def test_the_room_of_an_order_stays_empty_and_a_thread_goes(book: Database) -> None:
    erase(book)
    rooms = "SELECT id, title, url, last_side, last_client_at FROM conversations ORDER BY id"
    assert rows(book, rooms)[0] == (1, "", None, None, None)
    assert [row[0] for row in rows(book, rooms)] == [1, 3, 4]
    assert rows(book, "SELECT conversation_id FROM messages") == [(3,), (4,)]
    assert rows(book, "SELECT conversation_id FROM drafts") == [(3,), (4,)]
    mails = rows(book, "SELECT identity, subject FROM mails ORDER BY id")
    assert mails[0] == ("1-0@mail", "")
    assert len(mails) == 4
    lines = rows(book, "SELECT client_id, kind, detail, reason FROM disclosures")
    assert lines == [(1, "phone", "", "")]


def test_a_form_left_half_written_goes_where_it_names_him(book: Database) -> None:
    erase(book)
    assert rows(book, "SELECT form FROM half_written") == [("expense",)]


def test_views_of_his_orders_go_and_others_lose_his_name(book: Database) -> None:
    erase(book)
    ((name, body),) = rows(book, "SELECT name, body FROM saved_views")
    assert name == "塾"
    assert json.loads(str(body)) == {"text": "削除した顧客 1"}
    assert rows(book, "SELECT file_name FROM captures") == [(f"{ERASED}.html",)]


def test_what_is_kept_on_others_and_written_to_them_loses_the_name_too(
    database: Database, catalog: Catalog
) -> None:
    order = add(database, catalog, "ロゴ", client="working")
    move(database, catalog, order, Stage.WORKING)
    other, _ = database.write(add_client, "ほかの人", now=NOW)
    write = database.write
    write(set_client_note, other, "workingさんの紹介")
    write(add_risk_note, other, RiskDraft(fact="workingさんと揉めた", noted_on=DUE))
    told = DisclosureDraft(kind=PersonalKind.PHONE, client_id=other, reason="working様へ")
    write(record_disclosure, told, now=NOW)
    write(talk, other, order)
    database.note(write_drafts, "working様")
    erase(database)
    assert rows(database, "SELECT note FROM clients WHERE id = 2") == [(f"{ERASED}さんの紹介",)]
    assert rows(database, "SELECT fact FROM risk_notes") == [(f"{ERASED}さんと揉めた",)]
    assert rows(database, "SELECT reason FROM disclosures") == [(f"{ERASED}様へ",)]
    assert set(rows(database, "SELECT body FROM drafts")) == {(f"{ERASED}様",)}
    past = "SELECT json_extract(after, '$.stage') FROM changes WHERE table_name = 'orders'"
    assert ("working",) in rows(database, past)


def test_own_templates_lose_the_name_and_keep_their_words(book: Database) -> None:
    erase(book)
    assert rows(book, "SELECT name, body FROM templates") == [
        (f"{ERASED}へ", f"{ERASED}様\n{{納期}}です。")
    ]


def test_the_sellers_own_record_of_his_standing_loses_the_name_too(book: Database) -> None:
    erase(book)
    assert rows(book, "SELECT note FROM rank_history") == [(f"{ERASED}のおかげ",)]
    assert rows(book, "SELECT note FROM pro_events") == [(f"{ERASED}の実績で応募",)]
    assert rows(book, "SELECT interview_note FROM pro_dossiers") == [(f"{ERASED}の話をする",)]
    assert rows(book, "SELECT name FROM pro_groups") == [(ERASED,)]
    assert rows(book, "SELECT note FROM pro_evidence") == [(f"{ERASED}のLP",)]


def test_undo_ends_at_the_erasure_and_later_commands_can_be_undone(book: Database) -> None:
    erase(book)
    assert book.undo() is None
    assert book.redo() is None
    assert book.read(next_undo) is None
    assert book.read(next_redo) is None
    before = dump(book)
    book.write(edit_client, 2, ClientEdit(name="別の名"))
    assert book.undo()
    assert dump(book) == before
    assert book.undo() is None
    assert book.redo()
    newest = book.read(history)[3]
    assert (newest.command, newest.subject, newest.rows) == ("erase_client", ERASED, 0)


def test_a_merge_of_others_that_was_taken_back_stays_in_the_history(book: Database) -> None:
    for name in ("さくら", "さくら工房"):
        book.write(add_client, name, now=NOW)
    newest = rows(book, "SELECT id FROM clients ORDER BY id DESC LIMIT 2")
    first, second = (int(str(row[0])) for row in newest)
    merge, _ = book.write(merge_clients, first, second, ClientEdit(name="さくら"), now=NOW)
    book.write(unmerge_client, merge)
    erase(book)
    past = f"SELECT before FROM changes WHERE table_name = 'client_merges' AND row_id = {merge}"  # noqa: S608
    assert "さくら工房" in str(rows(book, past))


def test_what_was_touched_is_announced(book: Database) -> None:
    changes = erase(book)
    assert changes.touches("clients")
    assert all(changes.touches(table) for table in (*GONE, *REWRITTEN, "messages"))
    assert changes.ids("clients") is None


def test_a_latin_name_is_taken_out_as_a_word_alone(database: Database, catalog: Catalog) -> None:
    titles = ("Ai logo", "email for ai", '"ai"')
    for title in titles:
        add(database, catalog, title, client="ai")
    database.erase(erase_client, 1, "X {n}", now=NOW)
    found = [title for (title,) in rows(database, "SELECT title FROM orders ORDER BY id")]
    assert found == ["Ai logo", "email for X 1", '"X 1"']


def test_one_of_whom_little_is_known_can_be_erased_too(database: Database) -> None:
    client_id, _ = database.write(add_client, '"引用" 工房', now=NOW)
    database.write(edit_client, client_id, ClientEdit(name='"引用" 工房', reading="x"))
    database.write(save_view, "orders", "v", {"text": '"引用" 工房'})
    database.erase(erase_client, client_id, LABEL, now=NOW)
    assert "引用".encode() not in bytes_of(database.path, None)
