"""When a payout arrives: the site's cycle on the days that Japan's banks are open."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

import jpholiday

from app.models.moments import JST, last_of_month
from app.models.money import Yen
from app.rulebook.clocks import moment_of_end
from app.rulebook.schema import ClockRule, PayoutRule, PayoutWindow, Shift

SATURDAY = 5
DECEMBER = 12
CLOSED_AROUND_NEW_YEAR = {(12, 31), (1, 1), (1, 2), (1, 3)}
"""Banks are closed on these days by law (銀行法施行令 第5条), beside weekends and holidays."""

ONE_DAY = timedelta(days=1)


def holiday_name(day: date) -> str | None:
    """Return the Japanese name of a national holiday, None on any other day."""
    return jpholiday.is_holiday_name(day)


def is_holiday(day: date) -> bool:
    """Return whether a day is a national holiday of Japan."""
    return jpholiday.is_holiday(day)


def is_bank_day(day: date) -> bool:
    """Return whether Japan's banks are open on a day."""
    if day.weekday() >= SATURDAY or (day.month, day.day) in CLOSED_AROUND_NEW_YEAR:
        return False
    return not is_holiday(day)


def bank_days(after: date) -> Iterator[date]:
    """Yield the bank days after a day, for ever."""
    day = after
    while True:
        day += ONE_DAY
        if is_bank_day(day):
            yield day


def shifted(day: date, shift: Shift) -> date:
    """Return the day itself when it is a bank day, else the nearest one on that side."""
    step = ONE_DAY if shift is Shift.NEXT else -ONE_DAY
    while not is_bank_day(day):
        day += step
    return day


def expected_on(rule: PayoutRule, requested_on: date) -> date | None:
    """Return the day on which a payout requested on a day arrives, None where no cycle is known.

    A day the site announced goes before the rule.
    """
    if rule.bank_days is not None:
        days = bank_days(requested_on)
        return [next(days) for _ in range(rule.bank_days)][-1]
    window = _window(rule, requested_on)
    if window is None:
        return None
    scheduled = _pay_day(window, requested_on)
    for announced in rule.announced:
        if announced.scheduled_on == scheduled:
            return announced.paid_on
    return shifted(scheduled, rule.shift)


def transfer_fee(rule: PayoutRule, amount: Yen, bank: str | None = None) -> Yen:
    """Return what the transfer of an amount costs, to an account at that bank or at any other."""
    fees = {fee.bank: fee for fee in rule.transfer_fees}
    fee = fees.get(bank, fees[None])
    is_free = fee.free_from is not None and amount >= fee.free_from
    return Yen(0) if is_free else fee.fee


def can_request(rule: PayoutRule, amount: Yen) -> bool:
    """Return whether an amount can be paid out: it reaches the minimum and more than its fee."""
    return amount >= (rule.minimum or 0) and amount > transfer_fee(rule, amount)


def proceeds_expire_on(rule: PayoutRule, earned_on: date) -> date | None:
    """Return the last day to ask for proceeds earned on a day, None where no end is known."""
    if rule.expire_days is None:
        return None
    return earned_on + timedelta(days=rule.expire_days)


def last_request_on(rule: PayoutRule, on: date) -> date | None:
    """Return the last day of the request window that holds a day, None without windows."""
    window = _window(rule, on)
    return None if window is None else on.replace(day=_clamped(window.last_day, on))


def last_day_to_deliver(rule: PayoutRule, acceptance: ClockRule, on: date) -> date | None:
    """Return the last day to deliver so that silence still pays in the window that holds `on`.

    A delivery in that day's last second is accepted by the site when the buyer says nothing, and
    settled `settling_hours` later, before the window ends. None without windows.
    """
    last = last_request_on(rule, on)
    if last is None:
        return None
    ends = datetime.combine(last + ONE_DAY, time(), JST)
    day = last
    while _settled_at(rule, acceptance, day) > ends:
        day -= ONE_DAY
    return day


def _settled_at(rule: PayoutRule, acceptance: ClockRule, delivered_on: date) -> datetime:
    delivered_at = datetime.combine(delivered_on, time(23, 59, 59), JST)
    return moment_of_end(acceptance, delivered_at) + timedelta(hours=rule.settling_hours)


def _window(rule: PayoutRule, day: date) -> PayoutWindow | None:
    holding = (w for w in rule.windows if w.first_day <= day.day <= w.last_day)
    return next(holding, None)


def _pay_day(window: PayoutWindow, requested_on: date) -> date:
    months = requested_on.month - 1 + window.months_later
    month = date(requested_on.year + months // DECEMBER, months % DECEMBER + 1, 1)
    return month.replace(day=_clamped(window.pay_day, month))


def _clamped(day: int, month: date) -> int:
    return min(day, last_of_month(month).day)
