"""What lies beyond a site's bounds is told with bound and count; within them nothing is."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.listing_fields import ListingField, Option
from app.models.money import Yen
from app.paths import resources_dir
from app.rulebook.catalog import Catalog, load_catalog
from app.rulebook.listing_findings import CheckedListing, CheckRule, CheckSeverity, ListingFinding
from app.rulebook.listing_limits import limit_findings
from app.rulebook.prices import listing_steps

TODAY = date(2026, 11, 27)
GOOD: dict[str, object] = {
    "marketplace_id": "coconala",
    "title": "想いが伝わるロゴをデザインします",
    "catchphrase": "お店の物語をうかがい、長く使える形にします",
    "body": "あ" * 600,
    "request": "い" * 150,
    "image_count": 1,
    "price": Yen(38_000),
}


def listing(**changes: object) -> CheckedListing:
    return CheckedListing(**(GOOD | changes))  # type: ignore[arg-type]


def found(
    catalog: Catalog,
    day: date = TODAY,
    site: str = "coconala",
    **changes: Any,
) -> list[ListingFinding]:
    return list(limit_findings(listing(**changes), catalog.marketplace(site), day))


def test_a_listing_within_all_bounds_has_none(catalog: Catalog) -> None:
    assert found(catalog) == []


def test_what_is_too_long_is_marked_from_the_bound_on(catalog: Catalog) -> None:
    (finding,) = found(catalog, title="あ" * 25 + "します")
    assert (finding.rule, finding.limit, finding.found) == (CheckRule.TOO_LONG, 25, 28)
    assert (finding.start, finding.end, finding.words) == (25, 28, "します")
    assert finding.severity is CheckSeverity.WARN
    assert finding.grounds.source == "coconala.com/news/170"


@pytest.mark.parametrize(
    ("changes", "rule", "field"),
    [
        ({"catchphrase": "短い"}, CheckRule.TOO_SHORT, ListingField.CATCHPHRASE),
        ({"catchphrase": ""}, CheckRule.TOO_SHORT, ListingField.CATCHPHRASE),
        ({"body": "短い"}, CheckRule.BRIEF, ListingField.BODY),
        ({"request": ""}, CheckRule.BRIEF, ListingField.REQUEST),
        ({"image_count": 0}, CheckRule.TOO_FEW, ListingField.IMAGES),
        ({"image_count": 11}, CheckRule.TOO_MANY, ListingField.IMAGES),
        (
            {"options": (Option("追加", Yen(500)),) * 11},
            CheckRule.TOO_MANY,
            ListingField.OPTIONS,
        ),
        ({"price": Yen(499)}, CheckRule.TOO_LOW, ListingField.PRICE),
        ({"price": Yen(1_000_001)}, CheckRule.TOO_HIGH, ListingField.PRICE),
        ({"price": Yen(750)}, CheckRule.OFF_STEP, ListingField.PRICE),
        ({"price": Yen(10_500)}, CheckRule.OFF_STEP, ListingField.PRICE),
    ],
)
def test_every_bound(
    catalog: Catalog, changes: dict[str, Any], rule: CheckRule, field: ListingField
) -> None:
    (finding,) = found(catalog, **changes)
    assert (finding.rule, finding.place.field) == (rule, field)


def test_what_is_only_recommended_is_a_hint(catalog: Catalog) -> None:
    (finding,) = found(catalog, body="短い")
    assert finding.severity is CheckSeverity.HINT


def test_a_wrong_ending_marks_the_last_letters(catalog: Catalog) -> None:
    (finding,) = found(catalog, title="ロゴの制作 ")
    assert (finding.rule, finding.words, finding.about) == (CheckRule.WRONG_ENDING, "制作", "ます")
    assert found(catalog, title="  ") == []


def test_a_price_off_its_step_names_the_next_one(catalog: Catalog) -> None:
    (finding,) = found(catalog, price=Yen(10_500))
    assert finding.limit == 11_000


def test_bounds_are_those_of_the_day(catalog: Catalog) -> None:
    early = date(2026, 8, 31)
    assert [one.rule for one in found(catalog, early, body="あ" * 1_200)] == [CheckRule.TOO_LONG]
    assert found(catalog, early, request="", image_count=0) == []


def test_what_is_not_known_binds_nothing(catalog: Catalog) -> None:
    changes: dict[str, Any] = {"title": "題" * 300, "image_count": 99, "price": Yen(7)}
    assert found(catalog, site="direct", **changes) == []
    assert found(catalog, site="timeticket", **changes) == []
    assert found(catalog, price=None) == []


CATALOG = load_catalog(resources_dir() / "marketplaces")
COCONALA = CATALOG.marketplace("coconala")
STEPS = listing_steps(COCONALA, TODAY)
TAKEN = {STEPS[index] for index in range(len(STEPS))}


@given(st.one_of(st.integers(min_value=1, max_value=2_000_000), st.sampled_from(sorted(TAKEN))))
def test_a_price_is_right_exactly_when_it_is_one_the_site_takes(price: int) -> None:
    rules = list(limit_findings(listing(price=Yen(price)), COCONALA, TODAY))
    assert (price in TAKEN) == (not rules)
