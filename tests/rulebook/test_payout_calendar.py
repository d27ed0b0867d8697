"""Payouts arrive on the days that Japan's banks are open."""

from datetime import date, timedelta
from itertools import islice

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.money import Yen
from app.paths import resources_dir
from app.rulebook.catalog import Catalog, load_catalog
from app.rulebook.payout_calendar import (
    bank_days,
    can_request,
    expected_on,
    holiday_name,
    is_bank_day,
    is_holiday,
    last_day_to_deliver,
    last_request_on,
    proceeds_expire_on,
    shifted,
    transfer_fee,
)
from app.rulebook.schema import ClockId, ClockRule, PayoutRule, Shift

CATALOG = load_catalog(resources_dir() / "marketplaces")
TODAY = date(2026, 11, 23)
WITH_CYCLE = ("coconala", "skillcloud", "lancers", "crowdworks", "anytimes")
days = st.dates(date(2019, 1, 1), date(2035, 12, 31))


def payout(marketplace_id: str) -> PayoutRule:
    rule = CATALOG.marketplace(marketplace_id).payout_rule(TODAY)
    assert rule is not None
    return rule


def acceptance(catalog: Catalog) -> ClockRule:
    rules = catalog.marketplace("coconala").clock_rules(TODAY)
    return next(rule for rule in rules if rule.id is ClockId.ACCEPTANCE)


def test_the_silver_week_of_2026_closes_the_banks_for_five_days() -> None:
    assert [holiday_name(date(2026, 9, day)) for day in (20, 21, 22, 23, 24)] == [
        None, "敬老の日", "国民の休日", "秋分の日", None
    ]  # fmt: skip
    assert is_holiday(date(2026, 9, 22))
    assert not is_holiday(date(2026, 9, 20))
    assert not any(is_bank_day(date(2026, 9, day)) for day in range(19, 24))
    assert is_bank_day(date(2026, 9, 24))


def test_banks_are_closed_from_31_december_to_3_january() -> None:
    around = [date(2025, 12, 30) + timedelta(days=n) for n in range(7)]
    assert [is_bank_day(day) for day in around] == [True, *[False] * 5, True]
    assert list(islice(bank_days(date(2025, 12, 30)), 2)) == [date(2026, 1, 5), date(2026, 1, 6)]


@pytest.mark.parametrize(
    ("requested_on", "arrives_on"),
    [
        (date(2026, 9, 10), date(2026, 9, 24)),
        (date(2026, 9, 15), date(2026, 9, 24)),
        (date(2026, 9, 16), date(2026, 10, 5)),
        (date(2026, 11, 16), date(2026, 12, 7)),
        (date(2026, 12, 31), date(2027, 1, 5)),
        (date(2026, 11, 1), date(2026, 11, 20)),
        (date(2020, 4, 20), date(2020, 5, 8)),
    ],
)
def test_coconala_pays_on_the_20th_and_the_5th_or_the_next_bank_day(
    requested_on: date, arrives_on: date
) -> None:
    assert expected_on(payout("coconala"), requested_on) == arrives_on


def test_crowdworks_pays_at_month_end_or_the_bank_day_before() -> None:
    rule = payout("crowdworks")
    assert expected_on(rule, date(2026, 2, 3)) == date(2026, 2, 27)
    assert expected_on(rule, date(2026, 12, 1)) == date(2026, 12, 30)
    assert expected_on(rule, date(2026, 10, 31)) == date(2026, 11, 13)


def test_anytimes_pays_two_bank_days_later() -> None:
    assert expected_on(payout("anytimes"), date(2026, 9, 18)) == date(2026, 9, 25)


def test_no_day_is_given_where_the_cycle_is_not_known() -> None:
    assert expected_on(payout("timeticket"), TODAY) is None
    assert last_request_on(payout("timeticket"), TODAY) is None


@given(st.sampled_from(WITH_CYCLE), days)
def test_a_payout_arrives_on_a_bank_day_after_its_request(
    marketplace_id: str, requested_on: date
) -> None:
    arrives_on = expected_on(payout(marketplace_id), requested_on)
    assert arrives_on is not None
    assert is_bank_day(arrives_on) or (marketplace_id, arrives_on) == ("coconala", date(2020, 5, 8))
    shift_room = 12
    assert requested_on - timedelta(days=3) < arrives_on
    assert arrives_on <= requested_on + timedelta(days=31 + shift_room)


@given(days)
def test_a_shift_goes_to_the_nearest_bank_day_on_its_side(day: date) -> None:
    after, before = shifted(day, Shift.NEXT), shifted(day, Shift.PREVIOUS)
    assert before <= day <= after
    assert is_bank_day(before)
    assert is_bank_day(after)
    between = [before + timedelta(days=n) for n in range(1, (after - before).days)]
    assert not any(is_bank_day(one) for one in between)


@pytest.mark.parametrize(
    ("marketplace_id", "amount", "bank", "fee"),
    [
        ("coconala", 2_999, None, 160),
        ("coconala", 3_000, None, 0),
        ("timeticket", 1_000_000, None, 300),
        ("anytimes", 5_000, None, 165),
        ("anytimes", 5_000, "楽天銀行", 51),
        ("anytimes", 5_000, "別の銀行", 165),
        ("skillcloud", 3_000, None, 160),
    ],
)
def test_a_transfer_costs_what_the_site_says(
    marketplace_id: str, amount: int, bank: str | None, fee: int
) -> None:
    assert transfer_fee(payout(marketplace_id), Yen(amount), bank) == fee


def test_a_request_reaches_the_minimum_and_more_than_its_fee() -> None:
    assert not can_request(payout("skillcloud"), Yen(2_999))
    assert can_request(payout("skillcloud"), Yen(3_000))
    assert not can_request(payout("coconala"), Yen(160))
    assert can_request(payout("coconala"), Yen(161))


def test_proceeds_expire_after_120_days_on_coconala() -> None:
    assert proceeds_expire_on(payout("coconala"), date(2026, 1, 1)) == date(2026, 5, 1)
    assert proceeds_expire_on(payout("timeticket"), date(2026, 1, 1)) is None


@pytest.mark.parametrize(
    ("on", "requests_end", "deliver_until"),
    [
        (date(2026, 9, 1), date(2026, 9, 15), date(2026, 9, 11)),
        (date(2026, 9, 15), date(2026, 9, 15), date(2026, 9, 11)),
        (date(2026, 9, 16), date(2026, 9, 30), date(2026, 9, 26)),
        (date(2026, 2, 20), date(2026, 2, 28), date(2026, 2, 24)),
    ],
)
def test_silence_still_pays_when_delivered_four_days_before_the_window_ends(
    catalog: Catalog, on: date, requests_end: date, deliver_until: date
) -> None:
    rule = payout("coconala")
    assert last_request_on(rule, on) == requests_end
    assert last_day_to_deliver(rule, acceptance(catalog), on) == deliver_until


def test_without_the_day_until_the_room_closes_one_more_day_is_left(catalog: Catalog) -> None:
    rule = msgspec.structs.replace(payout("coconala"), settling_hours=0)
    assert last_day_to_deliver(rule, acceptance(catalog), date(2026, 9, 1)) == date(2026, 9, 12)


def test_no_last_day_is_given_where_the_cycle_is_not_known(catalog: Catalog) -> None:
    assert last_day_to_deliver(payout("timeticket"), acceptance(catalog), TODAY) is None
