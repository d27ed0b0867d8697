"""A listing of the book is checked with the seller's own data, permits and other listings."""

from app.models.listing_fields import Option, Picture, Question
from app.models.money import Yen
from app.models.types import ListingState
from app.paths import resources_dir
from app.rulebook.catalog import Catalog
from app.rulebook.guard import Guard
from app.rulebook.guard_rules import load_guard_rules
from app.rulebook.listing_check import ListingChecker
from app.rulebook.own_data import OwnData
from app.services.listing_check_queries import check_facts, check_listing
from app.services.own_data import set_own_data
from app.storage.database import Database
from tests.services.permit_samples import BENTO, DOLL, TODAY, put_listing, put_permit


def checker() -> ListingChecker:
    folder = resources_dir()
    return ListingChecker(
        Guard(load_guard_rules(folder / "listing_guard.toml", folder / "guard.toml"))
    )


def test_the_book_brings_what_a_check_needs(database: Database) -> None:
    database.write(set_own_data, OwnData(names=("水野 彩",)))
    database.write(put_permit)
    database.write(put_listing, BENTO, "food", ListingState.PUBLISHED, {"body": "文"})
    own, _ = database.write(put_listing, DOLL, None, ListingState.PUBLISHED)
    database.write(put_listing, "下書き")
    facts = database.read(check_facts, 1, "coconala", own, today=TODAY)
    assert facts.own.names == ("水野 彩",)
    assert (facts.permit_kind, facts.shown_permits) == ("food", frozenset({"food"}))
    assert [(one.title, one.text) for one in facts.others] == [(BENTO, "文")]
    fresh = database.read(check_facts, 2, "coconala", today=TODAY)
    assert [one.title for one in fresh.others] == [BENTO, DOLL]
    assert fresh.permit_kind is None


def test_a_kept_listing_is_checked_whole(database: Database, catalog: Catalog) -> None:
    listing, _ = database.write(
        put_listing,
        "手作り弁当をLINEで",
        texts={
            "body": "Zoomで話せます",
            "faq": (Question("業界No.1ですか", "はい"),),
            "options": (Option("必ず売れます", Yen(500)),),
            "images": (Picture("一.png", "0" * 64),),
            "price": Yen(750),
        },
    )
    found = database.read(check_listing, listing, catalog=catalog, checker=checker(), on=TODAY)
    rules = {one.rule for one in found}
    assert {"permit", "line", "video_call", "superlative", "effect_claim", "off_step"} <= rules
    assert "too_few" not in rules


def test_of_a_listing_that_is_gone_nothing_is_said(database: Database, catalog: Catalog) -> None:
    assert database.read(check_listing, 9, catalog=catalog, checker=checker(), on=TODAY) == ()
