"""A service opened shows every field of it and of its listings."""

from functools import partial

from app.models.listing_fields import ListingField, Option, Question
from app.models.money import Yen
from app.models.types import ListingState
from app.paths import resources_dir
from app.rulebook.catalog import Catalog
from app.rulebook.counters import Verdict
from app.rulebook.guard import Guard
from app.rulebook.guard_rules import load_guard_rules
from app.rulebook.own_data import OwnData
from app.services.listing_details import copy_text, listing_details, service_details
from app.services.listings import archive_service, edit_listing
from app.services.own_data import set_own_data
from app.services.published_texts import record_published
from app.storage.database import Database
from tests.services.listed import listed
from tests.services.sample import NOW, add

F = ListingField


def test_a_service_is_shown_with_its_listings(database: Database, catalog: Catalog) -> None:
    options = (Option("急ぎ", Yen(3_000), 1),)
    service_id, (one, other) = listed(
        database, catalog, "timeticket", "coconala", options=options, delivery_days=7
    )
    add(database, catalog, listing_id=one)
    database.write(edit_listing, one, {F.FAQ: (Question("何日", "七日"),)})
    database.write(record_published, one, [F.TITLE], now=NOW)
    found = database.read(service_details, service_id)
    assert found is not None
    assert (found.fields.title, found.fields.options) == ("ロゴを作ります", options)
    assert (found.order_count, found.archived_at, found.created_at) == (1, None, NOW)
    assert [listing.id for listing in found.listings] == [other, one]
    listing = found.listings[1]
    assert listing.fields.faq == (Question("何日", "七日"),)
    assert listing.fields.delivery_days == listing.fields.value(F.DELIVERY_DAYS) == 7
    assert listing.own_fields == {F.FAQ}
    assert not listing.stale
    assert listing.published[F.TITLE] == ("ロゴを作ります", NOW)
    assert (listing.state, listing.pause_reason) == (ListingState.PUBLISHED, None)
    database.write(archive_service, service_id, now=NOW)
    found = database.read(service_details, service_id)
    assert found is not None
    assert found.archived_at == NOW


def test_what_is_not_there_is_none(database: Database) -> None:
    assert database.read(service_details, 1) is None
    assert database.read(listing_details, 1) is None


def test_a_field_is_copied_with_what_the_guard_finds_and_its_counter(
    database: Database, catalog: Catalog
) -> None:
    database.write(set_own_data, OwnData(phones=("090-1234-5678",)))
    body = "ロゴ制作 ０９０１２３４５６７８まで"
    _, (one,) = listed(database, catalog, "coconala", body=body, options=(Option("急", Yen(500)),))
    guard = Guard(load_guard_rules(resources_dir() / "guard.toml"))
    ask = partial(copy_text, catalog=catalog, guard=guard, on=NOW.date())
    copied = database.read(ask, one, F.BODY)
    assert copied is not None
    assert (copied.text, copied.counter.verdict) == (body, Verdict.BRIEF)
    assert [finding.is_own for finding in copied.findings] == [True]
    options = database.read(ask, one, F.OPTIONS)
    assert options is not None
    assert (options.text, options.findings) == ("急 500円", ())
    assert database.read(ask, 99, F.BODY) is None
