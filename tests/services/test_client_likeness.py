import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from app.models.client import Client, Handle
from app.services.client_drafts import ClientEdit
from app.services.client_likeness import (
    CROWD,
    Likeness,
    core_of,
    is_one_letter_off,
    likely_doubles,
)
from app.services.client_merging import keep_apart
from app.services.clients import add_client, edit_client, find_or_add_client
from app.storage.database import Database
from tests.services.sample import NOW


def known(database: Database, *names: str) -> None:
    for name in names:
        database.write(add_client, name, now=NOW)


def found(database: Database) -> list[tuple[int, int, Likeness]]:
    doubles = database.read(likely_doubles)
    return [(double.first_id, double.second_id, double.likeness) for double in doubles]


@pytest.mark.parametrize(
    "name",
    [
        "株式会社みなと",
        "みなと 様",
        "ﾐﾅﾄ",
        "（株）ミナト",
        "みなと㈱",
        "ミ・ナ・ト",
        "合同会社ミナト御中",
    ],
)
def test_forms_of_one_name_have_one_core(name: str) -> None:
    assert core_of(name) == "みなと"


@pytest.mark.parametrize(
    ("one", "two", "is_off"),
    [
        ("さくらデザイン", "さくらデザン", True),
        ("さくらデザイン", "さくろデザイン", True),
        ("さくらデザイン", "さくらデザイン", False),
        ("さくら", "さくらだよ", False),
        ("さくらい", "ささらあ", False),
        ("工房12", "工房13", False),
        ("第二工房", "第三工房", False),
        ("工房", "工房2", False),
        ("abcd", "bcd", True),
    ],
)
def test_one_letter_off_is_one_letter_and_never_a_digit(one: str, two: str, is_off: bool) -> None:  # noqa: FBT001
    assert is_one_letter_off(one, two) is is_off
    assert is_one_letter_off(two, one) is is_off


def test_doubles_are_found_by_name_reading_and_spelling_the_surest_first(
    database: Database,
) -> None:
    known(database, "さくらデザイン", "みなと", "株式会社ミナト", "湊", "さくらデザン", "別人")
    database.write(edit_client, 4, ClientEdit(name="湊", reading="ゆきの"))
    database.write(edit_client, 6, ClientEdit(name="別人", reading="ユキノ"))
    assert found(database) == [
        (2, 3, Likeness.NAME),
        (4, 6, Likeness.READING),
        (1, 5, Likeness.SPELLING),
    ]
    double = database.read(likely_doubles)[0]
    assert (double.first, double.second) == ("みなと", "株式会社ミナト")


def test_a_handle_and_the_sites_own_id_tell_too(database: Database) -> None:
    database.write(find_or_add_client, "coconala", "minato_d", now=NOW, site_id="77")
    database.write(edit_client, 1, ClientEdit(name="湊デザイン室"))
    database.write(find_or_add_client, "timeticket", "Minato-D", now=NOW)
    database.write(find_or_add_client, "requ", "だれか", now=NOW, site_id="77")
    assert found(database) == [(1, 3, Likeness.SITE_ID), (1, 2, Likeness.NAME)]


def test_known_differences_erased_clients_and_crowds_are_left_out(database: Database) -> None:
    known(database, "みなと", "ミナト", "㈱みなと")
    database.write(keep_apart, 2, 1)
    assert [pair[:2] for pair in found(database)] == [(1, 3), (2, 3)]
    database.write(_erase, 3)
    assert found(database) == []
    known(database, *(f"田中{sign}" for sign in "。、・「」『』【】（）〜！"))
    assert CROWD < 13
    assert found(database) == []
    assert database.read(likely_doubles, limit=0) == ()


def test_other_numbers_forms_and_names_without_letters_are_no_doubles(
    database: Database,
) -> None:
    known(database, "工房12", "工房13", "株式会社みなと", "合同会社みなと", "（様）", "★")
    for client_id in (1, 2):
        name = f"工房1{client_id + 1}"
        database.write(edit_client, client_id, ClientEdit(name=name, reading="こうぼう"))
    assert found(database) == []


def test_an_erased_client_is_nobodys_double_by_reading_either(database: Database) -> None:
    known(database, "あおば", "あかね")
    for client_id, name in ((1, "あおば"), (2, "あかね")):
        database.write(edit_client, client_id, ClientEdit(name=name, reading="ひ"))
    assert len(found(database)) == 1
    database.write(_erase, 2)
    assert found(database) == []


def _erase(session: Session, client_id: int) -> None:
    session.info["subject"] = "erase"
    session.execute(update(Client).where(Client.id == client_id).values(erased_at=NOW))
    session.execute(update(Handle).values(name="x"))
