"""An order keeps the rules it was booked under, whatever becomes of them."""

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.money import Yen
from app.paths import resources_dir
from app.rulebook.catalog import Catalog, UnknownMarketplaceError, load_catalog
from app.rulebook.fees import charge
from app.rulebook.freeze import FORMAT, FrozenRuleError, freeze, thaw

TODAY = date(2026, 11, 23)
CATALOG = load_catalog(resources_dir() / "marketplaces")


@given(st.sampled_from(CATALOG.ids), st.dates(date(2017, 1, 1), date(2030, 1, 1)))
def test_what_is_thawed_is_what_was_in_force(marketplace_id: str, on: date) -> None:
    shop = CATALOG.marketplace(marketplace_id)
    for kind in shop.kinds:
        rule = thaw(freeze(CATALOG, marketplace_id, kind, on))
        assert rule.fee == shop.fee_rule(kind, on)
        assert rule.clocks == shop.clock_rules(on)
        assert (rule.marketplace, rule.kind, rule.escrow) == (marketplace_id, kind, shop.escrow)


def test_days_under_the_same_rules_give_the_same_text(catalog: Catalog) -> None:
    today = freeze(catalog, "coconala", "text", TODAY)
    assert freeze(catalog, "coconala", "text", date(2025, 1, 1)) == today
    assert freeze(catalog, "coconala", "text", date(2021, 4, 11)) != today
    assert freeze(catalog, "coconala", "video", TODAY) != today


def test_no_two_marketplaces_share_a_text(catalog: Catalog) -> None:
    assert len({freeze(catalog, name, "text", TODAY) for name in catalog.ids}) == len(catalog.ids)


def test_the_text_is_canonical_json(catalog: Catalog) -> None:
    text = freeze(catalog, "coconala", "text", TODAY)
    parsed = json.loads(text)
    canonical = json.dumps(parsed, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    assert text == canonical


def test_a_new_rate_changes_no_closed_order(catalog: Catalog) -> None:
    kept = freeze(catalog, "coconala", "text", TODAY)
    fee = json.loads(kept)["fee"] | {"slices": [{"rate": 9000}]}
    dearer = catalog.with_overrides({"coconala": json.dumps({"fees": [fee]})})
    before, after = thaw(kept).fee, dearer.fee_rule("coconala", "text", TODAY)
    assert before is not None
    assert after is not None
    assert charge(before, Yen(50_000), taxable=False).net == 39_000
    assert charge(after, Yen(50_000), taxable=False).net == 5_000


def test_an_unknown_fee_is_kept_as_unknown(catalog: Catalog) -> None:
    rule = thaw(freeze(catalog, "skillcloud", "text", TODAY))
    assert rule.fee is None
    assert [clock.id for clock in rule.clocks] == ["room_close"]


def test_an_unknown_marketplace_cannot_be_frozen(catalog: Catalog) -> None:
    with pytest.raises(UnknownMarketplaceError):
        freeze(catalog, "nowhere", "text", TODAY)


def test_what_freeze_did_not_write_is_refused(catalog: Catalog) -> None:
    later = json.loads(freeze(catalog, "direct", "text", TODAY)) | {"format": FORMAT + 1}
    for text in ("", "{", "{}", "[" * 100_000, json.dumps(later)):
        with pytest.raises(FrozenRuleError):
            thaw(text)
