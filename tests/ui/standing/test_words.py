"""What is said of ladders: values in their own units, and what is missing in words."""

from app.models.money import Yen
from app.rulebook.catalog import Catalog
from app.rulebook.ladders import COMPUTED, Measured, Tally, standing
from app.rulebook.schema import Criterion
from app.ui.formats import Formats
from app.ui.standing.words import StandingWords
from tests.ui.standing.samples import GOLD, site_of

WORDS = StandingWords(Formats("en"))


def missing(catalog: Catalog, tally: Tally, measure: str, site: str = "coconala") -> str:
    rung = site_of(catalog, tally, marketplace_id=site).forecast.next
    assert rung is not None
    return next(WORDS.missing(one) for one in rung.measures if one.criterion.measure == measure)


def test_gold_is_5000_yen_short_of_platinum(catalog: Catalog) -> None:
    assert missing(catalog, GOLD, "sales_amount") == "¥5,000 more, or 1 sale"


def test_20_ratings_of_4_70_need_10_five_star_ratings_to_4_80(catalog: Catalog) -> None:
    tally = Tally(sales=20, amount=Yen(200_000), stars=94, ratings=20)
    assert missing(catalog, tally, "rating") == "10 five-star ratings to 4.80"
    nearly = tally._replace(stars=19, ratings=4)
    assert missing(catalog, nearly, "rating") == "1 five-star rating to 4.80"


def test_every_other_gap_has_its_words(catalog: Catalog) -> None:
    assert missing(catalog, Tally(), "sales_count") == "1 sale more"
    assert missing(catalog, Tally(sales=5), "sales_count") == "5 sales more"
    assert (
        missing(catalog, Tally(sales=4, stars=18, ratings=4), "points", "skillcloud")
        == "12 points more, or 2 sales with five stars"
    )
    least = Criterion(measure="completion_rate", minimum=9_000)
    short = Measured(least, 8_000, is_met=False, missing=1_000, steps=10)
    assert WORDS.missing(short) == "10 sales more without a cancellation"
    assert WORDS.missing(short._replace(steps=None)) == ""
    assert WORDS.missing(short._replace(missing=0)) == ""
    amount = Criterion(measure="sales_amount", minimum=50_000)
    bare = Measured(amount, 0, is_met=False, missing=50_000)
    assert WORDS.missing(bare) == "¥50,000 more"


def test_values_stand_in_their_own_units() -> None:
    found = [
        WORDS.value(name, value)
        for name, value in (
            ("sales_amount", 95_000),
            ("rating", 485),
            ("completion_rate", 9_500),
            ("points", 1_350),
            ("rating", None),
        )
    ]
    assert found == ["¥95,000", "4.85", "95%", "1,350", "—"]


def test_answers_are_said_and_windows_named(catalog: Catalog) -> None:
    ladder = catalog.marketplace("coconala").ladder(site_of(catalog).evaluates_on or None)  # type: ignore[arg-type]
    for answers, word in (({}, "not answered"), ({"login_count": True}, "yes")):
        rungs = standing(ladder, {None: GOLD, 3: GOLD}, answers).rungs
        login = next(one for one in rungs[-1].measures if one.criterion.measure == "login_count")
        assert WORDS.state(login) == word
        assert WORDS.measure(login.criterion) == "Login (last month)"
    refused = Measured(Criterion(measure="login_count", minimum=1), None, is_met=False)
    assert WORDS.state(refused) == "no"
    amount = Criterion(measure="sales_amount", minimum=1, months=3)
    assert WORDS.measure(amount) == "Amount sold (3 months)"
    assert WORDS.measure(Criterion(measure="sales_count", minimum=1)) == "Sales"
    assert WORDS.measure(Criterion(measure="smiles", minimum=1)) == "smiles"
    assert WORDS.question("smiles") == "smiles"


def test_every_shipped_measure_has_a_name_and_a_question(catalog: Catalog) -> None:
    ranks = [rank for site in catalog.ids for rank in catalog.marketplace(site).ranks]
    for criterion in (one for rank in ranks for one in rank.criteria):
        assert WORDS.measure(criterion) != criterion.measure
        if criterion.measure not in COMPUTED:
            assert WORDS.question(criterion.measure).endswith("?")


def test_what_falls_out_and_what_is_unknown_is_told_or_left_out() -> None:
    assert WORDS.falling(Tally()) == ""
    falling = Tally(sales=2, amount=Yen(20_000))
    assert WORDS.falling(falling) == "By then ¥20,000 of 2 sales fall out of the window."
    assert WORDS.unknown(0) == ""
    assert "1 sale" in WORDS.unknown(1)
    assert "3 sales" in WORDS.unknown(3)
