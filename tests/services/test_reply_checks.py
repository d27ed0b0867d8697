from functools import partial

import pytest

from app.models.types import PersonalKind
from app.paths import resources_dir
from app.rulebook.catalog import Catalog
from app.rulebook.guard import Guard
from app.rulebook.guard_rules import load_guard_rules
from app.rulebook.own_data import OwnData
from app.services.own_data import set_own_data
from app.services.reply_checks import (
    ReplyCheck,
    check_reply,
    disclosures_in,
    masked,
    writing_desk,
)
from app.services.reply_text import ProblemKind
from app.storage.database import Database
from tests.services.rooms import CLIENT, add_room
from tests.services.sample import DUE, add

GUARD = Guard(load_guard_rules(resources_dir() / "guard.toml"))


def check(database: Database, catalog: Catalog, room: int, text: str) -> ReplyCheck:
    ask = partial(check_reply, catalog=catalog, guard=lambda: GUARD, today=DUE)
    return database.read(ask, room, text, ())


def test_a_desk_knows_where_and_how_much_is_written(database: Database, catalog: Catalog) -> None:
    order = add(database, catalog, number="41000001")
    room, _ = database.write(add_room, (CLIENT, "x"), order_id=order, room="41000001")
    desk = database.read(writing_desk, room, catalog, DUE)
    assert desk is not None
    assert desk.marketplace_id == "coconala"
    assert desk.address is not None
    assert "41000001" in desk.address
    assert desk.facts.client == "みなと"
    assert database.read(writing_desk, 99, catalog, DUE) is None


def test_problems_and_findings_come_together(database: Database, catalog: Catalog) -> None:
    room, _ = database.write(add_room, (CLIENT, "x"))
    found = check(database, catalog, room, "{納期} LINEで話しましょう")
    assert [one.kind for one in found.problems] == [ProblemKind.UNRESOLVED]
    assert [one.rule for one in found.asks] == ["line"]
    clean = check(database, catalog, room, "よろしくお願いします。")
    assert (clean.problems, clean.findings) == ((), ())
    assert check(database, catalog, 99, "LINE") == ReplyCheck("LINE", (), ())


def test_own_data_in_a_text_is_told_once_a_kind_and_masked(
    database: Database, catalog: Catalog
) -> None:
    database.write(set_own_data, OwnData(phones=("090-1234-5678",), names=("水野 彩",)))
    room, _ = database.write(add_room, (CLIENT, "x"))
    text = "０９０－１２３４－５６７８です。090-1234-5678 水野 彩"
    found = check(database, catalog, room, text)
    told = disclosures_in(found, room)
    assert [one.kind for one in told] == [PersonalKind.PHONE, PersonalKind.NAME]
    assert all(one.conversation_id == room for one in told)
    assert told[0].detail == "０９" + "•" * 9 + "７８"
    others = check(database, catalog, room, "03-1234-5678へどうぞ")
    assert others.findings
    assert disclosures_in(others, room) == ()


@pytest.mark.parametrize(
    ("words", "shown"), [("abc", "•••"), ("水野 彩子", "水野•彩子"), ("abcdefgh", "ab••••gh")]
)
def test_only_the_ends_of_a_detail_can_be_read(words: str, shown: str) -> None:
    assert masked(words) == shown
