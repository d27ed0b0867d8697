import msgspec
import pytest

from app.rulebook.catalog import Catalog
from app.rulebook.loading import RulebookError
from app.rulebook.texts import LONGEST, own_keys, read_text, text_of

SITES = (
    *("anytimes", "coconala", "crowdworks", "direct"),
    *("lancers", "requ", "skillcloud", "timeticket"),
)


@pytest.mark.parametrize("site", SITES)
def test_every_shipped_rulebook_comes_back_from_its_text(catalog: Catalog, site: str) -> None:
    marketplace = catalog.marketplace(site)
    assert read_text("x.toml", text_of(marketplace)) == marketplace
    assert own_keys(marketplace, marketplace) == "{}"


def test_only_what_differs_is_the_sellers_own(catalog: Catalog) -> None:
    shipped = catalog.marketplace("coconala")
    text = text_of(shipped).replace('glyph = "コ"', 'glyph = "甲"')
    own = own_keys(shipped, read_text("x", text))
    assert msgspec.json.decode(own) == {"glyph": "甲"}
    assert catalog.with_overrides({"coconala": own}).marketplace("coconala").glyph == "甲"


def test_a_part_that_was_taken_out_stays_out(catalog: Catalog) -> None:
    shipped = catalog.marketplace("skillcloud")
    edited = msgspec.structs.replace(shipped, choices=())
    own = own_keys(shipped, edited)
    assert msgspec.json.decode(own) == {"choices": []}
    assert catalog.with_overrides({"skillcloud": own}).marketplace("skillcloud") == edited


def test_a_marketplace_of_ones_own_is_all_ones_own(catalog: Catalog) -> None:
    edited = msgspec.structs.replace(catalog.marketplace("timeticket"), id="mine")
    own = own_keys(None, edited)
    assert catalog.with_overrides({"mine": own}).marketplace("mine") == edited


SLIP = 'kinds = [\n    "text",\n    "video",\n]\nslices = ['


@pytest.mark.parametrize(
    ("before", "after", "key", "reason"),
    [
        ("rate = 2500", "rate = -1", "fees[0].slices[0].rate", ">= 0"),
        ("up_to = 100000", "up_to = 40000", "fees[0].slices[1].up_to", "overlaps"),
        ("{ rate = 1500 }", "{ up_to = 1, rate = 1500 }", "fees[0].slices[2].up_to", "be open"),
        ('tax = "added"', 'tax = "plus"', "fees[0].tax", "plus"),
        ('tax = "added"', 'tacks = "added"', "fees[0]", "tacks"),
        ("escrow = true", "escrow = 1", "escrow", "bool"),
        ("2025-08-01", "2025-08-01\nvalid_to = 2025-07-01", "fees[0].valid_to", "before"),
        ("2025-08-01", "2025-18-01", "", "line"),
        ("minimum = 1000", f"minimum = {10**13}", "payouts[0].minimum", "greater"),
        ("minimum = 1000", f"minimum = {'9' * 5_000}", "", "digits"),
        ("escrow = true", f"escrow = {'[' * 5_000}", "", "recursion"),
    ],
)
def test_a_slip_is_named_by_key_and_reason(
    catalog: Catalog, *, before: str, after: str, key: str, reason: str
) -> None:
    text = text_of(catalog.marketplace("timeticket"))
    assert before in text
    with pytest.raises(RulebookError) as raised:
        read_text("mine.toml", text.replace(before, after))
    assert raised.value.details["file"] == "mine.toml"
    assert raised.value.details["key"] == key
    assert reason in str(raised.value.details["reason"])


def test_a_text_must_be_of_the_marketplace_that_is_edited(catalog: Catalog) -> None:
    text = text_of(catalog.marketplace("timeticket"))
    assert read_text("x", text, "timeticket").id == "timeticket"
    with pytest.raises(RulebookError, match="must be lancers"):
        read_text("x", text, "lancers")


def test_a_text_without_end_is_not_read() -> None:
    with pytest.raises(RulebookError, match="longer"):
        read_text("big.toml", "#" * (LONGEST + 1))
