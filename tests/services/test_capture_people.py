"""The clients behind the names of a capture."""

import pytest

from app.rulebook.catalog import Catalog
from app.services.capture_people import People
from app.storage.database import Database
from app.storage.reader import Reader
from tests.services.site_files import Sale, Seller, sales_csv

SITE = "coconala"


@pytest.fixture
def known(database: Database, catalog: Catalog) -> Database:
    """Return a book that knows 山吹 by his number, and 青葉 by the name alone."""
    seller = Seller(database, catalog)
    seller.take(sales_csv(Sale(), Sale("2", number="2", buyer_id="", buyer="青葉")))
    return database


def ask(database: Database, *pairs: tuple[str | None, str | None]) -> list[object]:
    def question(reader: Reader) -> list[object]:
        people = People(reader)
        people.meet(SITE, {i for i, _ in pairs if i}, {name for _, name in pairs if name})
        found = [people.behind(SITE, site_id, name) for site_id, name in pairs]
        return [one and (one.client_id, one.name, one.site_id, one.is_named_anew) for one in found]

    return database.read(question)


def test_the_sites_number_decides_though_the_name_changed(known: Database) -> None:
    assert ask(known, ("777", "やまぶき")) == [(1, "山吹", "777", False)]


def test_a_name_alone_is_the_client_of_that_name(known: Database) -> None:
    assert ask(known, (None, " 青葉 "), (None, "山吹")) == [
        (2, "青葉", None, False),
        (1, "山吹", "777", False),
    ]


def test_a_number_is_learned_for_a_name_that_had_none(known: Database) -> None:
    assert ask(known, ("888", "青葉"), ("888", "別名")) == [(2, "青葉", "888", True)] * 2


def test_the_same_name_under_another_number_is_somebody_else(known: Database) -> None:
    assert ask(known, ("999", "山吹")) == [(None, "山吹", "999", False)]


def test_somebody_new_is_met_once(known: Database) -> None:
    first, again = ask(known, ("5", "新人"), ("5", "新人"))
    assert first == again == (None, "新人", "5", False)


def test_a_number_without_a_name_is_a_name(known: Database) -> None:
    assert ask(known, ("5", ""), (None, None), ("", "")) == [(None, "5", "5", False), None, None]


def test_other_sites_are_other_people(known: Database) -> None:
    def question(reader: Reader) -> int | None:
        people = People(reader)
        people.meet("lancers", {"777"}, {"山吹"})
        person = people.behind("lancers", "777", "山吹")
        return person.client_id if person else 0

    assert known.read(question) is None


def test_a_number_learned_is_kept(known: Database, catalog: Catalog) -> None:
    seller = Seller(known, catalog)
    seller.take(
        sales_csv(
            Sale("2", net=780, number="3", buyer_id="888", buyer="青葉", kind="おひねり(追加)")
        )
    )
    assert seller.rows("SELECT name, site_id FROM handles ORDER BY id") == [
        ("山吹", "777"),
        ("青葉", "888"),
    ]
