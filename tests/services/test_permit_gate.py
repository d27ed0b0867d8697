"""Nothing is published that the law forbids to sell without a permit that can be shown."""

import pytest
from sqlalchemy.orm import Session

from app.models.listing_fields import Option, Question
from app.models.money import Yen
from app.models.service import Listing
from app.rulebook.catalog import Catalog
from app.rulebook.schema import LocalName
from app.services.permit_gate import PermitMissingError, check_permits
from app.storage.database import Database
from tests.services.permit_samples import BENTO, DOLL, TODAY, put_listing, put_permit


def check(session: Session, catalog: Catalog, *listing_ids: int) -> None:
    listings = [session.get_one(Listing, listing_id) for listing_id in listing_ids]
    check_permits(session, listings, catalog=catalog, today=TODAY)


def test_a_handmade_lunch_is_refused_with_its_permit_and_title(
    database: Database, catalog: Catalog
) -> None:
    bento, _ = database.write(put_listing, BENTO)
    with pytest.raises(PermitMissingError) as caught:
        database.write(check, catalog, bento)
    assert caught.value.details == {
        "kind": LocalName(ja="食品の営業許可", en="Food business licence"),
        "title": BENTO,
    }


def test_a_handmade_doll_and_what_only_warns_go_through(
    database: Database, catalog: Catalog
) -> None:
    doll, _ = database.write(put_listing, DOLL)
    sitter, _ = database.write(put_listing, "ペットシッターをします")
    database.write(check, catalog, doll, sitter)


def test_a_permit_with_paper_and_days_left_opens_the_gate(
    database: Database, catalog: Catalog
) -> None:
    bento, _ = database.write(put_listing, BENTO)
    sweets, _ = database.write(put_listing, "焼き菓子を焼きます", "food")
    database.write(put_permit, days=-1)
    for kind, paper in (("food", False), ("travel", True)):
        database.write(put_permit, kind, paper=paper)
        with pytest.raises(PermitMissingError):
            database.write(check, catalog, bento)
    database.write(put_permit, days=0)
    database.write(check, catalog, bento, sweets)


def test_what_the_seller_said_counts_before_the_words(database: Database, catalog: Catalog) -> None:
    said, _ = database.write(put_listing, BENTO, "none")
    database.write(check, catalog, said)
    chosen, _ = database.write(put_listing, DOLL, "antique")
    with pytest.raises(PermitMissingError):
        database.write(check, catalog, chosen)


@pytest.mark.parametrize(
    "texts",
    [
        {"body": "お惣菜を作ってお届けします"},
        {"options": (Option("手作りクッキー", Yen(500)),)},
        {"faq": (Question("何が届きますか", "手作り弁当です"),)},
    ],
)
def test_every_text_is_read(database: Database, catalog: Catalog, texts: dict[str, object]) -> None:
    listing, _ = database.write(put_listing, "ごはん", texts=texts)
    with pytest.raises(PermitMissingError):
        database.write(check, catalog, listing)
