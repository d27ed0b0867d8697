"""Variables say what the book knows of a conversation; names of others are found by index."""

from datetime import date

import pytest

from app.models.money import Yen
from app.models.types import Stage
from app.rulebook.catalog import Catalog
from app.services.client_drafts import ClientEdit
from app.services.client_merging import merge_clients
from app.services.clients import add_client, edit_client, find_or_add_client
from app.services.composing_queries import reply_facts, reply_problems
from app.services.orders import quote_order, set_due_on
from app.services.preference_queries import BookFacts
from app.services.preferences import set_book_facts
from app.services.reply_text import ProblemKind, ReplyFacts, resolve
from app.storage.database import Database
from app.storage.reader import Reader
from tests.services.rooms import add_room
from tests.services.sample import DUE, NOW, add, move

TODAY = date(2026, 11, 23)


def facts(database: Database, catalog: Catalog, room: int) -> ReplyFacts:
    found = database.read(reply_facts, room, catalog, TODAY)
    assert found is not None
    return found


def test_a_room_speaks_of_its_order_and_client(database: Database, catalog: Catalog) -> None:
    database.write(set_book_facts, BookFacts(name="ひなた"))
    order = add(database, catalog, "名刺", due_on=DUE, number="N-1")
    room, _ = database.write(add_room, order_id=order)
    found = facts(database, catalog, room)
    assert found.site == catalog.marketplace("coconala").name
    assert (found.me, found.client, found.order) == ("ひなた", "みなと", "名刺")
    assert (found.number, found.due, found.price) == ("N-1", DUE, Yen(50_000))


def test_a_quote_is_the_price_of_an_enquiry(database: Database, catalog: Catalog) -> None:
    order = add(database, catalog, "相談", stage=Stage.INQUIRY, price=None)
    room, _ = database.write(add_room, order_id=order)
    assert facts(database, catalog, room).price is None
    database.write(quote_order, order, Yen(8_000), basis="", expires_on=None, at=NOW, now=NOW)
    assert facts(database, catalog, room).price == Yen(8_000)


def test_without_an_order_the_clients_only_open_one_is_meant(
    database: Database, catalog: Catalog
) -> None:
    order = add(database, catalog, "名刺", due_on=DUE)
    room, _ = database.write(add_room, client="みなと")
    assert facts(database, catalog, room).order == "名刺"
    add(database, catalog, "ロゴ")
    assert facts(database, catalog, room).order is None
    move(database, catalog, order, Stage.COMPLETED)
    assert facts(database, catalog, room).order == "ロゴ"


def test_nothing_is_known_of_a_stranger(database: Database, catalog: Catalog) -> None:
    add(database, catalog)
    room, _ = database.write(add_room, client="")
    found = facts(database, catalog, room)
    assert found[2:] == (None,) * 6
    assert database.read(reply_facts, 99, catalog, TODAY) is None
    assert database.read(reply_problems, 99, "{顧客}", (), catalog, TODAY) == ()


def test_a_client_is_called_as_on_that_site(database: Database, catalog: Catalog) -> None:
    order = add(database, catalog, client="minato_88")
    database.write(edit_client, 1, ClientEdit(name="田中さん（値切る人）"))
    room, _ = database.write(add_room, order_id=order)
    assert facts(database, catalog, room).client == "minato_88"
    elsewhere, _ = database.write(add_room, marketplace_id="lancers", client="minato88", room="9")
    assert facts(database, catalog, elsewhere).client == "minato88"
    database.write(merge_clients, 1, 2, ClientEdit(name="田中"), now=NOW)
    database.write(find_or_add_client, "lancers", "m88", now=NOW)
    database.write(merge_clients, 1, 3, ClientEdit(name="田中"), now=NOW)
    assert facts(database, catalog, elsewhere).client == "田中"


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("みなと様、ありがとうございます", []),
        ("いつもありがとうございますさくら様", ["さくら"]),
        ("sakura_shopさん、こんにちは", ["sakura_shop"]),
        ("知らない人様、こんにちは", []),
        ("さくら色にしました", []),
    ],
)
def test_another_clients_name_is_held_back(
    database: Database, catalog: Catalog, text: str, others: list[str]
) -> None:
    room, _ = database.write(add_room, order_id=add(database, catalog))
    database.write(add_client, "さくら", now=NOW)
    database.write(add_client, "sakura_shop", now=NOW, marketplace_id="lancers")
    database.write(edit_client, 3, ClientEdit(name="桜"))
    found = database.read(reply_problems, room, text, (), catalog, TODAY)
    assert [(one.kind, one.words) for one in found] == [
        (ProblemKind.OTHER_CLIENT, name) for name in others
    ]


def test_a_name_that_this_client_bears_too_is_his(database: Database, catalog: Catalog) -> None:
    room, _ = database.write(add_room, order_id=add(database, catalog))
    database.write(add_client, "みなと", now=NOW)
    assert database.read(reply_problems, room, "みなと様", (), catalog, TODAY) == ()


def test_a_due_day_that_moved_is_stale(database: Database, catalog: Catalog) -> None:
    order = add(database, catalog, due_on=DUE)
    room, _ = database.write(add_room, order_id=order)
    composed = resolve("{顧客}様、納期は{納期}です", facts(database, catalog, room))
    told = (composed.text, composed.inserted, catalog, TODAY)
    assert database.read(reply_problems, room, *told) == ()
    database.write(set_due_on, order, date(2026, 12, 2), now=NOW)
    (problem,) = database.read(reply_problems, room, *told)
    assert (problem.kind, problem.expected) == (ProblemKind.STALE, "12月2日（水）")


def plan_of(reader: Reader, question: str) -> list[str]:
    return [row[3] for row in reader.rows(f"EXPLAIN QUERY PLAN {question}")]


@pytest.mark.parametrize(
    "question",
    [
        "SELECT id FROM clients WHERE name IN ('a', 'b')",
        "SELECT id FROM handles WHERE marketplace_id IN ('x', 'y') AND name IN ('a', 'b')",
    ],
)
def test_names_are_looked_up_by_index(database: Database, question: str) -> None:
    assert all("INDEX" in line for line in database.read(plan_of, question))
