"""Services and listings as rows of the book."""

import json
from pathlib import Path

from app.models.listing_fields import ListingField, Picture
from app.rulebook.comparison import Basis
from app.services.demo.listings import UNSEEN, write_listings
from app.services.demo.offers import load_offers
from app.services.demo.papers import write_pictures
from app.services.demo.sheet import Sheet, Value
from app.services.price_drafts import scenario_of
from app.storage.reader import Reader
from tests.services.demo.plans import FOLDER, NOW, SPEC, WORDS, table
from tests.services.demo.test_book import make


def written() -> Sheet:
    sheet = Sheet()
    pictures = write_pictures(sheet, FOLDER, SPEC)
    write_listings(sheet, load_offers(FOLDER), WORDS, pictures, NOW)
    return sheet


def test_a_listing_says_what_its_service_says_unless_it_says_otherwise() -> None:
    sheet = written()
    services = {row["id"]: row for row in table(sheet, "services")}
    for listing in table(sheet, "listings"):
        own = set(json.loads(str(listing["own_fields"])))
        service = services[listing["service_id"]]
        differing = {field for field in ListingField if listing[field] != service[field]}
        assert differing <= own
        assert (listing["pause_reason"] is None) is (listing["resumes_as"] is None)
        assert listing["url"] is None or listing["state"] not in UNSEEN


def test_prices_are_those_the_orders_are_made_of_and_pictures_are_kept() -> None:
    sheet = written()
    services = table(sheet, "services")
    known = {service.title: service.price for service in WORDS.services}
    assert {row["title"]: row["price"] for row in services if row["title"] in known} == known
    kept = {row["digest"] for row in table(sheet, "kept_files")}
    used = [Picture(*row) for service in services for row in json.loads(str(service["images"]))]
    assert used
    assert {picture.digest for picture in used} < kept


def stale(sheet: Sheet) -> dict[Value, list[Value]]:
    found: dict[Value, list[Value]] = {}
    listings = {row["id"]: row for row in table(sheet, "listings")}
    for shown in table(sheet, "published_fields"):
        now = listings[shown["listing_id"]][str(shown["field"])]
        if shown["text"] != ("" if now is None else str(now)):
            found.setdefault(shown["listing_id"], []).append(shown["field"])
    return found


def test_some_sites_show_what_was_said_before_and_one_is_behind_in_two_fields() -> None:
    sheet = written()
    behind = stale(sheet)
    assert 3 <= len(behind) < len(table(sheet, "listings")) / 4
    assert max(len(fields) for fields in behind.values()) == 2
    seen = {row["listing_id"] for row in table(sheet, "published_fields")}
    unseen = {row["id"] for row in table(sheet, "listings") if row["state"] in UNSEEN}
    assert not seen & unseen


def test_orders_of_the_book_belong_to_a_listing_where_there_is_one(tmp_path: Path) -> None:
    database = make(tmp_path / "demo.db")

    def of_requ(reader: Reader) -> list[tuple[object, ...]]:
        return list(
            reader.rows(
                "SELECT DISTINCT l.state FROM orders o JOIN listings l ON l.id = o.listing_id"
                " WHERE o.marketplace_id = 'requ'"
            )
        )

    assert database.read(of_requ) == [("archived",)]
    database.close()


def test_comparisons_of_prices_are_kept_as_the_program_reads_them() -> None:
    scenarios = table(written(), "price_scenarios")
    bodies = [scenario_of(str(row["body"])) for row in scenarios]
    assert {body.basis for body in bodies if body} == set(Basis)
    assert all(body is not None and body.minutes for body in bodies)
