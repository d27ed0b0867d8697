"""Payouts find their deposits, and nothing is used twice."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.bookkeeping_types import PayoutCause
from app.models.money import Yen
from app.paths import resources_dir
from app.rulebook.catalog import load_catalog
from app.rulebook.payout_matching import (
    AwaitedPayout,
    Certainty,
    Deposit,
    fold_payer,
    likely_causes,
    match_payouts,
)
from app.rulebook.schema import PayoutRule

ALIASES = {"ココナラ": "coconala", "タイムチケット": "timeticket"}
EXPECTED_ON = date(2026, 11, 20)


def payout(id_: int = 1, expected: int = 4_680, site: str = "coconala") -> AwaitedPayout:
    return AwaitedPayout(id_, site, Yen(expected), EXPECTED_ON, date(2026, 11, 10))


def deposit(
    id_: int = 7, amount: int = 4_680, text: str = "ﾌﾘｺﾐ ｶ)ｺｺﾅﾗ", on: date = EXPECTED_ON
) -> Deposit:
    return Deposit(id_, on, Yen(amount), text)


def pairs(payouts: list[AwaitedPayout], deposits: list[Deposit]) -> list[tuple[int, int, int]]:
    found = match_payouts(payouts, deposits, ALIASES)
    return [(one.payout_id, one.deposit_id, one.difference) for one in found]


@pytest.mark.parametrize(
    "text",
    [
        "ココナラ",
        "カ)ココナラ",
        "ｶ)ｺｺﾅﾗ",
        "フリコミ　カ）ココナラ",
        "振込\uff0aカ）ココナラ",
        "振込１ カ）ココナラ",
        "株式会社ココナラ",
        "（カ）ココナラ",
        "ココナラ（カ",
        "コ コ ナ ラ",
    ],
)
def test_a_payer_is_known_in_every_form(text: str) -> None:
    assert fold_payer(text) == "ココナラ"


def test_the_same_amount_on_its_day_is_the_payout() -> None:
    (match,) = match_payouts([payout()], [deposit()], ALIASES)
    assert match == (7, 1, Certainty.PAYER_AND_AMOUNT, 0)
    (match,) = match_payouts([payout()], [deposit(text="ﾅｿﾞ")], ALIASES)
    assert match.certainty is Certainty.AMOUNT


def test_a_smaller_amount_from_a_known_payer_leaves_a_difference() -> None:
    (match,) = match_payouts([payout()], [deposit(amount=3_925)], ALIASES)
    assert (match.certainty, match.difference) == (Certainty.PAYER_AND_DIFFERENCE, 755)
    assert pairs([payout()], [deposit(amount=3_925, text="ﾅｿﾞ")]) == []
    assert pairs([payout()], [deposit(amount=5_000)]) == []


def test_another_sites_payer_is_never_taken() -> None:
    assert pairs([payout()], [deposit(text="カ)タイムチケット")]) == []


@pytest.mark.parametrize(
    ("on", "is_taken"),
    [
        (date(2026, 11, 14), False),
        (date(2026, 11, 15), True),
        (date(2026, 11, 26), True),  # Friday, a weekend, a holiday on the 23rd: third bank day
        (date(2026, 11, 27), False),
    ],
)
def test_a_deposit_lies_near_the_expected_day(on: date, is_taken: bool) -> None:  # noqa: FBT001
    assert bool(pairs([payout()], [deposit(on=on)])) == is_taken


def test_a_payout_without_a_known_day_takes_any_day_after_its_request() -> None:
    some_day = payout()._replace(expected_on=None)
    assert pairs([some_day], [deposit(on=date(2027, 3, 1))]) == [(1, 7, 0)]
    assert pairs([some_day], [deposit(on=date(2026, 11, 9))]) == []


def test_two_equal_deposits_on_one_day_serve_two_payouts() -> None:
    found = pairs([payout(1), payout(2)], [deposit(7), deposit(8)])
    assert found == [(1, 7, 0), (2, 8, 0)]


def test_the_exact_one_goes_before_the_one_with_a_difference() -> None:
    found = pairs([payout(1, 5_000), payout(2, 4_680)], [deposit(7, 4_680)])
    assert found == [(2, 7, 0)]


DAYS = st.integers(0, 9).map(lambda place: EXPECTED_ON + timedelta(days=place))
PAYOUTS = st.lists(
    st.builds(
        AwaitedPayout,
        id=st.integers(1, 9),
        marketplace_id=st.sampled_from(["coconala", "timeticket"]),
        expected=st.integers(1, 4).map(Yen),
        expected_on=st.one_of(
            st.none(), st.integers(0, 9).map(lambda d: EXPECTED_ON + timedelta(d))
        ),
        requested_on=st.just(date(2026, 11, 10)),
    ),
    max_size=6,
    unique_by=lambda one: one.id,
)
DEPOSITS = st.lists(
    st.builds(
        Deposit,
        id=st.integers(1, 9),
        booked_on=DAYS,
        amount=st.integers(1, 4).map(Yen),
        text=st.sampled_from(["カ)ココナラ", "カ)タイムチケット", "？"]),
    ),
    max_size=6,
    unique_by=lambda one: one.id,
)


@given(PAYOUTS, DEPOSITS)
def test_nothing_is_used_twice_and_every_yen_is_accounted_for(
    payouts: list[AwaitedPayout], deposits: list[Deposit]
) -> None:
    found = match_payouts(payouts, deposits, ALIASES)
    assert len({one.payout_id for one in found}) == len(found)
    assert len({one.deposit_id for one in found}) == len(found)
    expected = {one.id: one.expected for one in payouts}
    amounts = {one.id: one.amount for one in deposits}
    for one in found:
        assert one.difference == expected[one.payout_id] - amounts[one.deposit_id]
        assert one.difference >= 0
    assert found == match_payouts(payouts[::-1], deposits[::-1], ALIASES)


def coconala() -> PayoutRule:
    rule = load_catalog(resources_dir() / "marketplaces").marketplace("coconala")
    found = rule.payout_rule(EXPECTED_ON)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("is_site", "difference", "first"),
    [
        (True, 755, PayoutCause.NETTED_PURCHASE),
        (True, 160, PayoutCause.TRANSFER_FEE),
        (False, 440, PayoutCause.TRANSFER_FEE),
        (True, -300, PayoutCause.REFUND),
        (True, 0, None),
    ],
)
def test_the_likeliest_cause_is_told_by_the_amount_and_the_payer(
    is_site: bool,  # noqa: FBT001 - a parameter of the test
    difference: int,
    first: PayoutCause | None,
) -> None:
    found = likely_causes(coconala() if is_site else None, Yen(difference))
    assert next(iter(found), None) is first
