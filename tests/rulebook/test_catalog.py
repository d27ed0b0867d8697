"""The catalog loads what is right, and says file, key and reason of what is not."""

import json
from datetime import date
from pathlib import Path

import pytest

from app.rulebook.catalog import Catalog, UnknownMarketplaceError, load_catalog
from app.rulebook.loading import RulebookError

TODAY = date(2026, 11, 23)


def load(folder: Path, text: str) -> Catalog:
    (folder / "small.toml").write_text(text, encoding="utf-8")
    return load_catalog(folder)


def refused(folder: Path, text: str) -> dict[str, object]:
    with pytest.raises(RulebookError) as caught:
        load(folder, text)
    return caught.value.details


def test_all_eight_marketplaces_are_shipped(catalog: Catalog) -> None:
    assert set(catalog.ids) == {
        "coconala", "timeticket", "anytimes", "requ",
        "skillcloud", "lancers", "crowdworks", "direct",
    }  # fmt: skip


def test_an_unknown_marketplace_is_refused_by_name(catalog: Catalog) -> None:
    with pytest.raises(UnknownMarketplaceError) as caught:
        catalog.fee_rule("nowhere", "text", TODAY)
    assert caught.value.details["id"] == "nowhere"
    assert "coconala" in str(caught.value.details["known"])


def test_a_folder_without_rulebooks_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RulebookError):
        load_catalog(tmp_path)


def test_an_unknown_key_is_named_with_its_file(tmp_path: Path, small_text: str) -> None:
    details = refused(tmp_path, small_text.replace("\ntax =", "\nsurprise = 1\ntax ="))
    assert details["file"] == "small.toml"
    assert details["key"] == "fees[0]"
    assert "surprise" in str(details["reason"])


@pytest.mark.parametrize(
    ("good", "bad", "key"),
    [
        ("rate = 1000", "rate = -1", "fees[0].slices[1].rate"),
        ("rate = 1000", "rate = 10000", "fees[0].slices[1].rate"),
        ("rate = 1000", "rate = 10.5", "fees[0].slices[1].rate"),
        ('rounding = "half_up"', 'rounding = "up"', "fees[0].rounding"),
        ("2020-01-01", '"month 13"', "fees[0].valid_from"),
        ('source = "a page"', 'source = ""', "fees[0].source"),
        ('"SM"', '"sm"', "number_prefix"),
        ('id = "small"', 'id = "other"', "id"),
    ],
)
def test_a_value_that_cannot_be_is_named_by_its_key(
    tmp_path: Path, small_text: str, good: str, bad: str, key: str
) -> None:
    assert refused(tmp_path, small_text.replace(good, bad, 1))["key"] == key


def test_a_rule_without_a_source_is_refused(tmp_path: Path, small_text: str) -> None:
    details = refused(tmp_path, small_text.replace('source = "a page"\n', ""))
    assert "source" in str(details["reason"])


@pytest.mark.parametrize("text", ["id = ", "id = 2020-13-01", 'id = "a'])
def test_what_is_no_toml_is_refused_with_its_file(tmp_path: Path, text: str) -> None:
    details = refused(tmp_path, text)
    assert (details["file"], details["key"]) == ("small.toml", "")


def test_bytes_that_are_no_utf8_are_refused(tmp_path: Path) -> None:
    (tmp_path / "small.toml").write_bytes(b"\x83\x5c")
    with pytest.raises(RulebookError):
        load_catalog(tmp_path)


def test_an_override_replaces_only_the_keys_it_names(catalog: Catalog) -> None:
    own = catalog.with_overrides({"coconala": '{"number_prefix": "CO"}'})
    assert own.marketplace("coconala").number_prefix == "CO"
    assert own.marketplace("coconala").fees == catalog.marketplace("coconala").fees
    assert catalog.marketplace("coconala").number_prefix == "C"
    assert own.ids == catalog.ids


def test_a_fee_the_seller_chose_is_in_force(catalog: Catalog) -> None:
    assert catalog.fee_rule("skillcloud", "text", TODAY) is None
    fee = {
        "id": "skillcloud_25", "kinds": ["text"], "slices": [{"rate": 2500}], "tax": "inside",
        "price_tax": "inside", "rounding": "floor", "per": "payment", "source": "seller",
        "checked_on": "2026-11-23", "status": "confirmed",
    }  # fmt: skip
    own = catalog.with_overrides({"skillcloud": json.dumps({"fees": [fee]})})
    rule = own.fee_rule("skillcloud", "text", TODAY)
    assert rule is not None
    assert rule.slices[0].rate == 2500
    assert own.marketplace("skillcloud").fee_choices("text", TODAY) == ()
    assert own.fee_rule("skillcloud", "video", TODAY) is None


def test_a_marketplace_of_the_sellers_own_is_added_at_the_end(catalog: Catalog) -> None:
    body = {
        "id": "shop", "name": {"ja": "店", "en": "Shop"}, "glyph": "店", "colour": "own1",
        "number_prefix": "X", "escrow": False, "kinds": ["text"],
    }  # fmt: skip
    own = catalog.with_overrides({"shop": json.dumps(body)})
    assert own.ids[-1] == "shop"
    assert own.marketplace("shop").is_open(TODAY)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("{", ""),
        ("[]", ""),
        ("[" * 100_000, ""),
        ('{"surprise": 1}', ""),
        ('{"id": "other"}', "id"),
        ('{"escrow": "yes"}', "escrow"),
    ],
)
def test_an_override_that_cannot_be_is_refused(catalog: Catalog, text: str, key: str) -> None:
    with pytest.raises(RulebookError) as caught:
        catalog.with_overrides({"coconala": text})
    assert caught.value.details["file"] == "coconala.override"
    assert caught.value.details["key"] == key
