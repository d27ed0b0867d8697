"""Each way has its name, its condition and whether it may be taken; limits are watched."""

import pytest

from app.models.money import Yen
from app.rulebook.taxes import ConsumptionTax
from app.services.consumption_queries import ConsumptionYear, Way
from app.ui.exports.tax_words import TaxWords
from tests.services.bookkeeping_samples import taxes
from tests.ui.today.context import World

NOTHING = ConsumptionTax(*(Yen(0),) * 7)
TWENTY = NOTHING._replace(national=Yen(90_900), local=Yen(25_600))
YEAR = ConsumptionYear(
    year=2026,
    is_taxable=True,
    base=Yen(9_000_000),
    half=None,
    sales=Yen(4_000_000),
    exempt_up_to=Yen(10_000_000),
    ways=(Way("two_tenths", TWENTY, is_open=True, needs_election=False),),
    chosen=None,
)


@pytest.fixture
def words(world: World) -> TaxWords:
    return TaxWords(world.context, taxes().methods)


def test_every_way_has_a_name_and_a_condition(words: TaxWords) -> None:
    ways = [*(one.id for one in taxes().methods), "general"]
    names = [words.way(one) for one in ways]
    assert len(set(names)) == len(ways)
    assert not set(names) & set(ways)
    for one in ways:
        needs = one.startswith("simplified")
        assert words.why(Way(one, NOTHING, is_open=True, needs_election=needs), YEAR)
    special = words.why(YEAR.ways[0], YEAR)
    assert "2024" in special
    assert "¥10,000,000" in special
    assert "20%" in special
    assert "令和8年" in special
    assert words.way("of a newer program") == "of a newer program"
    general = Way("general", NOTHING, is_open=True, needs_election=False)
    assert "fees alone" in words.why(general, YEAR._replace(is_taxable=False))
    assert "fees alone" not in words.why(general, YEAR)


def test_a_sheet_has_a_name_for_each_cell(words: TaxWords) -> None:
    assert len(words.heads()) == len(words.cells(TWENTY))
    assert words.cells(TWENTY)[-1] == 116_500


def test_whether_a_way_may_be_taken_is_said(words: TaxWords) -> None:
    way = YEAR.ways[0]
    states = [
        words.state(way._replace(is_open=is_open, needs_election=needs))
        for is_open, needs in ((True, False), (True, True), (False, False), (None, False))
    ]
    assert len(set(states)) == 4


def test_the_verdict_is_about_the_seller(words: TaxWords) -> None:
    assert "20 % rule, ¥116,500" in words.verdict(YEAR)
    assert words.verdict(YEAR._replace(ways=())) == ""
    exempt = YEAR._replace(is_taxable=False)
    assert "kept as tax-exempt: no" in words.verdict(exempt)
    assert "over ¥10,000,000" in words.verdict(exempt._replace(base=Yen(10_000_001)))


def test_the_limit_is_watched(words: TaxWords) -> None:
    texts = [(amount, tone) for _, amount, tone in words.watch(YEAR)]
    assert texts == [
        ("¥9,000,000 of ¥10,000,000", "warn"),
        ("—", "text2"),
        ("¥4,000,000 of ¥10,000,000", "text"),
    ]
    assert "¥6,000,000 more" in words.outlook(YEAR)
    over = YEAR._replace(sales=Yen(10_000_001))
    assert words.watch(over)[2][2] == "bad"
    assert "2028 will be a taxable year" in words.outlook(over)
