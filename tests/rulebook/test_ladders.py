"""Ladders: which rung own figures reach, and what the next one asks for."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.money import Yen
from app.rulebook.catalog import Catalog
from app.rulebook.ladders import (
    Answers,
    Measured,
    Rung,
    Standing,
    Tallies,
    Tally,
    Window,
    asked_of,
    is_fresh,
    months_before,
    next_evaluation,
    standing,
    window_at,
    window_now,
    windows_of,
    with_more,
)
from app.rulebook.schema import Criterion, EvaluationRule, LocalName, RankRule, Status

TODAY = date(2026, 11, 25)
KNOWN = {"identity_verified": True, "login_count": True}
MONTHLY = EvaluationRule(
    day=1, source="a page", checked_on=date(2026, 1, 1), status=Status.CONFIRMED
)


def stands(catalog: Catalog, site: str, tallies: Tallies, answers: Answers) -> Standing:
    return standing(catalog.marketplace(site).ladder(TODAY), tallies, answers)


def coconala(catalog: Catalog, tally: Tally, answers: Answers = KNOWN) -> Standing:
    return stands(catalog, "coconala", {None: tally, 3: tally}, answers)


def named(rung: Rung | None) -> str:
    return "" if rung is None else rung.rank.id


def measure(rung: Rung | None, name: str) -> Measured:
    assert rung is not None
    return next(one for one in rung.measures if one.criterion.measure == name)


def test_95000_yen_at_95_percent_and_4_85_are_gold_and_5000_yen_short_of_platinum(
    catalog: Catalog,
) -> None:
    months = (Yen(60_000), Yen(30_000), Yen(5_000))
    tally = Tally(sales=19, amount=Yen(sum(months)), lost=1, stars=97, ratings=20)
    assert (tally.completion_rate, tally.rating) == (9_500, 485)
    found = coconala(catalog, tally)
    assert found.rank is not None
    assert found.rank.id == "gold"
    assert named(found.next) == "platinum"
    short = measure(found.next, "sales_amount")
    assert (short.value, short.missing, short.steps) == (95_000, 5_000, 1)
    reached = coconala(catalog, tally.plus(Tally(sales=1, amount=Yen(5_000))))
    assert reached.rank is not None
    assert reached.rank.id == "platinum"
    assert reached.next is None


def test_20_ratings_averaging_4_70_need_10_of_five_stars_to_4_80(catalog: Catalog) -> None:
    tally = Tally(sales=20, amount=Yen(200_000), stars=94, ratings=20)
    found = coconala(catalog, tally)
    assert found.rank is not None
    assert found.rank.id == "silver"
    rating = measure(found.next, "rating")
    assert (rating.value, rating.missing, rating.steps) == (470, 10, 10)
    for more, rank in ((9, "silver"), (10, "platinum")):
        lifted = coconala(catalog, tally.plus(Tally(stars=5 * more, ratings=more)))
        assert lifted.rank is not None
        assert lifted.rank.id == rank


def test_what_only_the_seller_knows_is_never_guessed(catalog: Catalog) -> None:
    tally = Tally(sales=9, amount=Yen(120_000), stars=45, ratings=9)
    unknown = coconala(catalog, tally, {})
    assert unknown.rank is not None
    assert unknown.possible is not None
    assert unknown.rank.id == "regular"
    assert unknown.rungs[unknown.possible].rank.id == "platinum"
    assert [one.measure for one in unknown.open] == ["identity_verified", "login_count"]
    refused = coconala(catalog, tally, KNOWN | {"identity_verified": False})
    assert named(refused.next) == "bronze"
    assert measure(refused.rungs[-1], "identity_verified").is_met is False
    assert coconala(catalog, tally).open == ()


def test_ranks_are_skipped_and_an_empty_book_stands_below(catalog: Catalog) -> None:
    skipped = coconala(catalog, Tally(sales=3, amount=Yen(60_000), stars=15, ratings=3))
    assert skipped.rank is not None
    assert skipped.rank.id == "gold"
    empty = coconala(catalog, Tally())
    assert empty.rank is not None
    assert empty.rank.id == "none"
    assert measure(empty.next, "sales_count").steps == 1
    gold = next(rung for rung in empty.rungs if rung.rank.id == "gold")
    assert measure(gold, "rating") == Measured(
        gold.rank.criteria[2], None, is_met=False, missing=480, steps=1
    )
    assert measure(gold, "sales_amount").steps is None
    assert standing((), {}, {}) == Standing((), None, None)
    assert (standing((), {}, {}).rank, standing((), {}, {}).open) == (None, ())


def test_a_completion_rate_is_lifted_by_sales_that_end_well(catalog: Catalog) -> None:
    tally = Tally(sales=8, amount=Yen(80_000), lost=2, stars=25, ratings=5)
    gold = next(rung for rung in coconala(catalog, tally).rungs if rung.rank.id == "gold")
    rate = measure(gold, "completion_rate")
    assert (rate.value, rate.missing, rate.steps) == (8_000, 1_000, 10)


def test_skillcloud_counts_stars_and_five_points_a_sale(catalog: Catalog) -> None:
    tally = Tally(sales=4, stars=18, ratings=4)
    found = stands(catalog, "skillcloud", {None: tally}, {})
    assert found.rank is not None
    assert found.rank.id == "bronze"
    points = measure(found.next, "points")
    assert (points.value, points.missing, points.steps) == (38, 12, 2)


def test_lancers_asks_the_seller_for_most(catalog: Catalog) -> None:
    ladder = catalog.marketplace("lancers").ladder(TODAY)
    assert [one.measure for one in asked_of(ladder)] == [
        "reward_percentile",
        "satisfaction_rate",
        "task_approval_rate",
        "login_count",
        "identity_verified",
    ]
    assert windows_of(ladder) == (None,)
    assert windows_of(catalog.marketplace("coconala").ladder(TODAY)) == (None, 3)


def test_what_no_rating_can_reach_has_no_number_of_steps() -> None:
    ladder = [
        RankRule(
            id="best",
            name=LocalName(ja="最高", en="Best"),
            criteria=(Criterion(measure=name, minimum=least),),
            source="a page",
            checked_on=TODAY,
            status=Status.CONFIRMED,
        )
        for name, least in (("rating", 500), ("rating", 501), ("completion_rate", 10_000))
    ]
    tally = Tally(sales=1, lost=1, stars=4, ratings=1)
    found = standing(ladder, {None: tally}, {})
    assert [rung.measures[0].steps for rung in found.rungs] == [None, None, None]
    assert found.rank is None
    assert found.next == found.rungs[0]


def test_more_counts_in_every_window() -> None:
    one = Tally(1, Yen(2), 3, 4, 5, 6)
    assert with_more({None: one, 3: Tally()}, one) == {
        None: Tally(2, Yen(4), 6, 8, 10, 12),
        3: one,
    }


@pytest.mark.parametrize(
    ("day", "today", "expected"),
    [
        (1, date(2026, 11, 25), date(2026, 12, 1)),
        (1, date(2026, 12, 1), date(2027, 1, 1)),
        (15, date(2026, 12, 14), date(2026, 12, 15)),
        (31, date(2026, 2, 1), date(2026, 2, 28)),
        (31, date(2026, 1, 31), date(2026, 2, 28)),
    ],
)
def test_the_next_evaluation_is_the_day_of_the_rule(day: int, today: date, expected: date) -> None:
    rule = EvaluationRule(day=day, source="a page", checked_on=today, status=Status.CONFIRMED)
    assert next_evaluation(rule, today) == expected


def test_windows_are_the_months_before_and_what_falls_out_lies_between(catalog: Catalog) -> None:
    rule = catalog.marketplace("coconala").evaluation(TODAY)
    assert rule is not None
    evaluation = next_evaluation(rule, TODAY)
    assert window_at(evaluation, 3) == Window(date(2026, 9, 1), date(2026, 11, 30))
    assert window_now(TODAY, 3) == Window(date(2026, 8, 26), TODAY)
    assert window_now(TODAY, None) == Window(None, TODAY)
    assert months_before(date(2026, 5, 31), 3) == date(2026, 2, 28)


def test_an_answer_about_the_last_month_grows_old() -> None:
    login = Criterion(measure="login_count", minimum=1, months=1)
    assert is_fresh(login, date(2026, 10, 25), TODAY)
    assert not is_fresh(login, date(2026, 10, 24), TODAY)
    assert is_fresh(Criterion(measure="identity_verified", minimum=1), date(2020, 1, 1), TODAY)


tallies = st.builds(
    Tally,
    sales=st.integers(1, 200),
    amount=st.integers(1, 10_000_000).map(Yen),
    unknown=st.just(0),
    lost=st.integers(0, 50),
    stars=st.just(0),
    ratings=st.just(0),
)


@given(tally=tallies, given_stars=st.lists(st.integers(1, 5), max_size=60))
def test_the_steps_are_the_fewest_that_close_a_measure(
    catalog: Catalog, tally: Tally, given_stars: list[int]
) -> None:
    rated = tally._replace(stars=sum(given_stars), ratings=len(given_stars))
    for rung in coconala(catalog, rated).rungs:
        for one in rung.measures:
            if one.steps:
                for steps in (one.steps - 1, one.steps):
                    more = best(one.criterion.measure, steps, rated)
                    after = standing([rung.rank], {None: more, 3: more}, KNOWN).rungs[0]
                    met = measure(after, one.criterion.measure).is_met
                    assert met is (steps == one.steps), (one, steps)


def best(name: str, steps: int, tally: Tally) -> Tally:
    """Return the figures after so many more sales like the usual one, or five-star ratings."""
    if name == "rating":
        return tally.plus(Tally(stars=5 * steps, ratings=steps))
    amount = tally.amount * steps // tally.sales if name == "sales_amount" else 0
    return tally.plus(Tally(sales=steps, amount=Yen(amount)))


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(1, 31))
def test_an_evaluation_comes_within_a_month_and_a_day(today: date, day: int) -> None:
    rule = EvaluationRule(day=day, source="a page", checked_on=today, status=Status.CONFIRMED)
    assert today < next_evaluation(rule, today) <= today + timedelta(days=31)
