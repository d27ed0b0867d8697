import pytest

from app.ui.rules.words import RuleWords
from tests.ui.orders.desk import Desk

SITES = ("anytimes", "coconala", "crowdworks", "direct", "lancers", "requ", "skillcloud")


@pytest.mark.parametrize("site", [*SITES, "timeticket"])
def test_every_shipped_rule_has_a_line(desk: Desk, site: str) -> None:
    words = RuleWords(desk.context.formats)
    marketplace = desk.catalog.marketplace(site)
    for key in words.sections():
        for rule in getattr(marketplace, key):
            assert words.line(rule).strip(), (key, rule)
            assert words.period(rule)
            assert words.standing(rule, is_own=False) != words.standing(rule, is_own=True)


def test_a_fee_tells_rates_and_what_the_buyer_pays(desk: Desk) -> None:
    words = RuleWords(desk.context.formats)
    fees = desk.catalog.marketplace("coconala").fees
    assert words.fee(fees[0]).startswith("22%")
    assert "5.5%" in words.fee(fees[0])
    assert "25% up to ¥50,000" in words.rates(fees[3])
