"""Services are kept once, and each listing follows its service until it speaks for itself."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.models.listing_fields import FieldValue, ListingField, Option, Question
from app.models.money import Yen
from app.models.types import ListingState, PauseReason
from app.paths import resources_dir
from app.rulebook.catalog import Catalog, load_catalog
from app.services.listing_details import ListingDetails, ServiceDetails, service_details
from app.services.listing_drafts import ListingDraft
from app.services.listing_queries import listings, services
from app.services.listing_states import pause_listings
from app.services.listings import (
    ListingInUseError,
    add_listing,
    add_service,
    archive_service,
    delete_listing,
    delete_service,
    duplicate_service,
    edit_listing,
    edit_service,
    inherit_fields,
    set_listing_url,
    set_permit_kind,
    set_work_minutes,
    unarchive_service,
)
from app.services.marketplaces import MarketplaceClosedError
from app.services.order_drafts import NegativeAmountError
from app.services.permit_gate import PermitMissingError
from app.storage.database import Database
from tests.services.listed import listed
from tests.services.permit_samples import put_permit
from tests.services.sample import NOW, add
from tests.services.test_listing_states import WHEN_REQU_WAS_OPEN
from tests.store import new_book

F = ListingField


def opened(database: Database, service_id: int) -> ServiceDetails:
    found = database.read(service_details, service_id)
    assert found is not None
    return found


def test_a_listing_takes_what_it_does_not_say_from_its_service(
    database: Database, catalog: Catalog
) -> None:
    service_id, _ = database.write(add_service, "ロゴ", Yen(30_000), now=NOW)
    draft = ListingDraft(marketplace_id="coconala")
    listing_id, _ = database.write(add_listing, service_id, draft, catalog=catalog, now=NOW)
    (listing,) = database.read(listings, "coconala")
    assert (listing.title, listing.price, listing.url) == ("ロゴ", 30_000, None)
    database.write(edit_service, service_id, {F.TITLE: "ロゴ制作", F.PRICE: Yen(40_000)})
    database.write(edit_listing, listing_id, {F.TITLE: "看板"})
    database.write(set_listing_url, listing_id, " https://a.example ")
    (service,) = database.read(services)
    assert (service.title, service.price) == ("ロゴ制作", 40_000)
    assert [(row.title, row.price, row.url) for row in service.listings] == [
        ("看板", 40_000, "https://a.example")
    ]
    database.write(inherit_fields, listing_id, [F.TITLE, F.PRICE])
    database.write(set_listing_url, listing_id, "")
    (listing,) = database.read(listings)
    assert (listing.title, listing.url) == ("ロゴ制作", None)


def test_a_draft_can_bring_words_of_its_own(database: Database, catalog: Catalog) -> None:
    service_id, _ = database.write(add_service, "ロゴ", fields={F.BODY: "文"}, now=NOW)
    draft = ListingDraft(marketplace_id="coconala", title="看板", price=Yen(1))
    database.write(add_listing, service_id, draft, catalog=catalog, now=NOW)
    (listing,) = opened(database, service_id).listings
    assert listing.own_fields == {F.TITLE, F.PRICE}
    assert (listing.fields.title, listing.fields.body) == ("看板", "文")


def test_an_archived_listing_is_listed_no_more(database: Database, catalog: Catalog) -> None:
    listed(database, catalog, "coconala", state=ListingState.ARCHIVED)
    assert database.read(listings) == ()
    assert database.read(services)[0].listings == ()


def test_a_closed_site_accepts_no_listing_and_a_price_is_not_negative(
    database: Database, catalog: Catalog
) -> None:
    service_id, _ = database.write(add_service, "ロゴ", now=NOW)
    with pytest.raises(MarketplaceClosedError):
        database.write(
            add_listing, service_id, ListingDraft(marketplace_id="requ"), catalog=catalog, now=NOW
        )
    with pytest.raises(NegativeAmountError):
        database.write(edit_service, service_id, {F.PRICE: Yen(-1)})
    with pytest.raises(NegativeAmountError):
        database.write(set_work_minutes, service_id, -1)


def test_a_duplicate_has_the_same_words_under_another_title_and_is_on_sale_nowhere(
    database: Database, catalog: Catalog
) -> None:
    service_id, (one, closed) = listed(
        database, catalog, "coconala", "requ", now=WHEN_REQU_WAS_OPEN, body="文"
    )
    write = database.write
    write(edit_listing, one, {F.TITLE: "看板", F.BODY: "別の文"})
    write(set_listing_url, one, "https://a.example")
    write(set_work_minutes, service_id, 90)
    write(set_permit_kind, service_id, "food")
    copy, _ = write(duplicate_service, service_id, "看板を作ります", catalog=catalog, now=NOW)
    found = opened(database, copy)
    assert (found.fields.title, found.fields.body) == ("看板を作ります", "文")
    assert (found.work_minutes, found.permit_kind) == (90, "food")
    (listing,) = found.listings
    assert (listing.state, listing.url) == (ListingState.DRAFT, None)
    assert (listing.fields.title, listing.fields.body) == ("看板を作ります", "別の文")
    assert listing.own_fields == {F.BODY}
    assert closed in {row.id for row in opened(database, service_id).listings}
    write(set_permit_kind, service_id, "")
    assert opened(database, service_id).permit_kind is None


def test_a_service_is_put_away_with_its_listings(database: Database, catalog: Catalog) -> None:
    service_id, (one, other) = listed(database, catalog, "coconala", "timeticket")
    database.write(pause_listings, [one], PauseReason.RETIRED)
    database.write(archive_service, service_id, now=NOW)
    database.write(unarchive_service, service_id)
    database.write(archive_service, service_id, now=NOW)
    found = opened(database, service_id)
    assert found.archived_at == NOW
    assert {row.state for row in found.listings} == {ListingState.ARCHIVED}
    assert {row.id for row in found.listings} == {one, other}


def test_only_what_no_order_is_of_can_be_deleted(database: Database, catalog: Catalog) -> None:
    service_id, (one, other) = listed(database, catalog, "coconala", "timeticket")
    add(database, catalog, listing_id=one)
    with pytest.raises(ListingInUseError) as refused:
        database.write(delete_listing, one)
    assert refused.value.details == {"orders": 1}
    with pytest.raises(ListingInUseError):
        database.write(delete_service, service_id)
    database.write(delete_listing, other)
    assert [row.id for row in opened(database, service_id).listings] == [one]
    empty, _ = listed(database, catalog, "coconala")
    database.write(delete_service, empty)
    assert database.read(service_details, empty) is None


@contextmanager
def book() -> Iterator[tuple[Database, Catalog]]:
    with TemporaryDirectory() as folder:
        database = new_book(Path(folder) / "book")
        yield database, load_catalog(resources_dir() / "marketplaces")
        database.close()


WORDS = st.text("あいう \n", max_size=5)
SAID: st.SearchStrategy[Mapping[ListingField, FieldValue]] = st.fixed_dictionaries(
    {},
    optional={
        F.TITLE: st.sampled_from(["ロゴ", "名刺", "看板"]),
        F.BODY: WORDS,
        F.PRICE: st.none() | st.integers(0, 3).map(Yen),
        F.FAQ: st.lists(st.builds(Question, WORDS, WORDS), max_size=2).map(tuple),
        F.OPTIONS: st.lists(st.builds(Option, WORDS, st.just(Yen(1)), st.just(0)), max_size=2).map(
            tuple
        ),
        F.REVISION_COUNT: st.none() | st.integers(0, 3),
    },
)
LISTING = st.integers(0, 1)
Edit = Callable[[Database, int, tuple[int, ...]], object]
EDITS: st.SearchStrategy[Edit] = st.one_of(
    SAID.map(lambda said: lambda book, service, _: book.write(edit_service, service, said)),
    st.tuples(LISTING, SAID).map(
        lambda one: lambda book, _, ids: book.write(edit_listing, ids[one[0]], one[1])
    ),
    st.tuples(LISTING, st.sets(st.sampled_from(F))).map(
        lambda one: lambda book, _, ids: book.write(inherit_fields, ids[one[0]], one[1])
    ),
    st.just(lambda book, _service, _ids: book.undo()),
    st.just(lambda book, _service, _ids: book.redo()),
)


@settings(max_examples=15)
@given(st.lists(EDITS, min_size=5, max_size=20))
def test_an_inherited_field_always_equals_the_masters(edits: list[Edit]) -> None:
    with book() as (database, catalog):
        service_id, ids = listed(database, catalog, "coconala", "timeticket")
        for edit in edits:
            edit(database, service_id, ids)
            found = database.read(service_details, service_id)
            if found is None or len(found.listings) < len(ids):
                break  # undone to before there was anything
            for listing in found.listings:
                assert differing(found, listing) <= listing.own_fields


def differing(service: ServiceDetails, listing: ListingDetails) -> set[ListingField]:
    return {field for field in F if service.fields.value(field) != listing.fields.value(field)}


def test_nothing_is_put_on_sale_without_the_permit_it_needs(
    database: Database, catalog: Catalog
) -> None:
    service, _ = database.write(add_service, "手作り弁当をお届けします", now=NOW)
    published = ListingDraft(marketplace_id="coconala")
    with pytest.raises(PermitMissingError):
        database.write(add_listing, service, published, catalog=catalog, now=NOW)
    draft = ListingDraft(marketplace_id="coconala", state=ListingState.DRAFT)
    database.write(add_listing, service, draft, catalog=catalog, now=NOW)
    database.write(put_permit)
    database.write(add_listing, service, published, catalog=catalog, now=NOW)
