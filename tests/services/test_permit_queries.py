"""The list of permits says how each stands and what is lacking; listings know what they need."""

from datetime import timedelta
from functools import partial

from app.models.listing_fields import Option, Question
from app.models.money import Yen
from app.models.types import ListingState
from app.rulebook.catalog import Catalog
from app.rulebook.permits import PermitState
from app.services.permit_queries import (
    PermitNeed,
    ServicePermit,
    listing_permits,
    permit_book,
    service_permit,
    shown_permits,
)
from app.storage.database import Database
from tests.services.permit_samples import BENTO, DOLL, TODAY, put_listing, put_permit


def test_permits_stand_in_the_order_of_their_ends(database: Database, catalog: Catalog) -> None:
    database.write(put_permit, "antique", None)
    database.write(put_permit, "food", 124)
    database.write(put_permit, "travel", -3)
    database.write(put_permit, "cosmetics", 12, paper=False)
    rows = database.read(permit_book, catalog=catalog, today=TODAY).permits
    assert [(row.kind, row.state, row.days_left) for row in rows] == [
        ("travel", PermitState.EXPIRED, -3),
        ("cosmetics", PermitState.NO_PAPER, 12),
        ("food", PermitState.VALID, 124),
        ("antique", PermitState.VALID, None),
    ]
    assert rows[3].is_endless
    assert (rows[2].number, rows[2].file_name) == ("第12号", "許可証.pdf")


def test_what_is_lacking_is_counted_by_kind(database: Database, catalog: Catalog) -> None:
    database.write(put_listing, BENTO)
    database.write(put_listing, DOLL)
    database.write(put_listing, "古着を選びます", "antique")
    database.write(put_permit, "antique")
    book = database.read(permit_book, catalog=catalog, today=TODAY)
    assert dict(book.lacking) == {"food": 1}
    assert [row.listing_count for row in book.permits] == [1]


def test_a_listing_turns_amber_before_its_permit_ends(database: Database, catalog: Catalog) -> None:
    bento, _ = database.write(put_listing, BENTO)
    doll, _ = database.write(put_listing, DOLL)
    ask = partial(listing_permits, catalog=catalog)
    assert database.read(ask, today=TODAY) == {
        bento: PermitNeed("food", blocks=True, state=PermitState.MISSING, expires_on=None)
    }
    database.write(put_permit, "food", -40)
    database.write(put_permit, "food", 40)
    needs = database.read(ask, today=TODAY)
    assert (needs[bento].state, needs[bento].is_amber) == (PermitState.VALID, False)
    late = database.read(ask, today=TODAY + timedelta(days=11))[bento]
    assert (late.state, late.is_amber) == (PermitState.EXPIRING, True)
    assert late.expires_on == TODAY + timedelta(days=40)
    assert doll not in needs


def test_options_and_questions_hint_too_and_archived_listings_need_nothing(
    database: Database, catalog: Catalog
) -> None:
    cookies = {"options": (Option("手作りクッキー", Yen(500)),)}
    lunch = {"faq": (Question("何が届きますか", "手作り弁当です"),)}
    option, _ = database.write(put_listing, "ごはん", texts=cookies)
    twin, _ = database.write(put_listing, "ごはん", texts=cookies)
    answer, _ = database.write(put_listing, "お茶", texts=lunch)
    database.write(put_listing, BENTO, state=ListingState.ARCHIVED)
    needs = database.read(listing_permits, catalog=catalog, today=TODAY)
    assert set(needs) == {option, twin, answer}


def test_only_what_holds_is_shown(database: Database) -> None:
    database.write(put_permit, "food", 0)
    database.write(put_permit, "travel", -1)
    database.write(put_permit, "antique", None)
    database.write(put_permit, "alcohol", 9, paper=False)
    assert database.read(shown_permits, TODAY) == {"food", "antique"}


def test_a_service_knows_what_was_said_and_what_it_needs(
    database: Database, catalog: Catalog
) -> None:
    database.write(put_listing, "ごはん", texts={"body": BENTO})
    database.write(put_listing, DOLL, "none")
    database.write(put_listing, DOLL, "travel")
    database.write(put_permit, "travel", -1)
    ask = partial(service_permit, catalog=catalog, today=TODAY)
    missing = PermitNeed("food", blocks=True, state=PermitState.MISSING, expires_on=None)
    assert database.read(ask, 1) == ServicePermit(None, missing)
    assert database.read(ask, 2) == ServicePermit("none", None)
    ended = database.read(ask, 3).need
    assert ended is not None
    assert (ended.kind, ended.state) == ("travel", PermitState.EXPIRED)
    assert database.read(ask, 9) == ServicePermit(None, None)
