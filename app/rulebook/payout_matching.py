"""Which line of a bank statement is which payout: by amount, days and the payer's learned name."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from enum import IntEnum
from itertools import islice
from typing import Final, NamedTuple

from app.models.bookkeeping_types import PayoutCause
from app.models.money import Yen
from app.rulebook.payout_calendar import bank_days
from app.rulebook.schema import PayoutRule

LATEST_BANK_DAYS: Final = 3
"""A transfer may arrive so many bank days after the expected one."""
EARLIEST_DAYS: Final = 5
"""And so many days before it: a site may pay before a holiday."""

_PREFIX = re.compile(r"^(?:振込|フリコミ|振替|入金|総合振込|ソウゴウフリコミ)[\s*:\d]*")
_KIND = "(?:カ|株|ユ|有|ド|同)"
_COMPANY = re.compile(rf"\({_KIND}\)|^{_KIND}\)|\s{_KIND}\)|\({_KIND}$|株式会社|有限会社|合同会社")
_SIGNS = re.compile(r"[\s()・.,\-ー*]+")


class Certainty(IntEnum):
    """How sure a match is; the surest are taken first."""

    AMOUNT = 1
    PAYER_AND_DIFFERENCE = 2
    PAYER_AND_AMOUNT = 3


class AwaitedPayout(NamedTuple):
    """A payout that has not arrived: what should come, and when; None where no day is known."""

    id: int
    marketplace_id: str
    expected: Yen
    expected_on: date | None
    requested_on: date


class Deposit(NamedTuple):
    """Money that came in and belongs to nothing yet."""

    id: int
    booked_on: date
    amount: Yen
    text: str


class Match(NamedTuple):
    """A line and a payout that seem to be one; `difference` is what is missing of the payout."""

    deposit_id: int
    payout_id: int
    certainty: Certainty
    difference: Yen


def likely_causes(rule: PayoutRule | None, difference: Yen) -> tuple[PayoutCause, ...]:
    """Return why a payout came short (negative: came with more), the likeliest cause first.

    Amounts that a site's transfers cost are its fee; a site takes purchases, points and refunds
    off what it owes, a direct client (without a rule) only what his transfer cost.
    """
    if difference <= 0:
        return (PayoutCause.REFUND,) if difference else ()
    if rule is None:
        return (PayoutCause.TRANSFER_FEE,)
    taken = (PayoutCause.NETTED_PURCHASE, PayoutCause.POINTS, PayoutCause.REFUND)
    is_fee = any(difference == one.fee for one in rule.transfer_fees)
    return (PayoutCause.TRANSFER_FEE, *taken) if is_fee else (*taken, PayoutCause.TRANSFER_FEE)


def fold_payer(text: str) -> str:
    """Return a payer's name as it is compared: without width, kind of company, signs and blanks.

    `フリコミ　カ）ココナラ` and `カ)ココナラ` are both `ココナラ`.
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    plain = _PREFIX.sub("", plain)
    plain = _COMPANY.sub("", plain)
    return _SIGNS.sub("", plain).casefold()


def match_payouts(
    payouts: Sequence[AwaitedPayout], deposits: Sequence[Deposit], aliases: Mapping[str, str]
) -> tuple[Match, ...]:
    """Pair payouts with deposits, each used once, the surest and nearest first.

    `aliases` are folded payers' names by the marketplace they stand for. A payer who is known to
    be another marketplace is never matched; another amount is matched only from a known payer.
    """
    payers = {one.id: aliases.get(fold_payer(one.text)) for one in deposits}
    found = [
        match
        for payout in payouts
        for first, last in (_span(payout),)
        for deposit in deposits
        if first <= deposit.booked_on <= last
        and (match := _match(payout, deposit, payers[deposit.id])) is not None
    ]
    days = {one.id: one.booked_on for one in deposits}
    expected = {one.id: one.expected_on or one.requested_on for one in payouts}

    def rank(match: Match) -> tuple[int, int, int, int, int]:
        away = abs((days[match.deposit_id] - expected[match.payout_id]).days)
        missing = abs(match.difference)
        return (-match.certainty, missing, away, match.payout_id, match.deposit_id)

    taken_payouts: set[int] = set()
    taken_deposits: set[int] = set()
    matches = []
    for match in sorted(found, key=rank):
        if match.payout_id in taken_payouts or match.deposit_id in taken_deposits:
            continue
        taken_payouts.add(match.payout_id)
        taken_deposits.add(match.deposit_id)
        matches.append(match)
    return tuple(matches)


def _match(payout: AwaitedPayout, deposit: Deposit, payer: str | None) -> Match | None:
    if payer is not None and payer != payout.marketplace_id:
        return None
    difference = Yen(payout.expected - deposit.amount)
    is_known = payer == payout.marketplace_id
    if difference == 0:
        certainty = Certainty.PAYER_AND_AMOUNT if is_known else Certainty.AMOUNT
    elif is_known and 0 < deposit.amount < payout.expected:
        certainty = Certainty.PAYER_AND_DIFFERENCE
    else:
        return None
    return Match(deposit.id, payout.id, certainty, difference)


def _span(payout: AwaitedPayout) -> tuple[date, date]:
    """Return the first and the last day on which it may arrive."""
    if payout.expected_on is None:
        return payout.requested_on, date.max
    earliest = payout.expected_on - timedelta(days=EARLIEST_DAYS)
    latest = list(islice(bank_days(payout.expected_on), LATEST_BANK_DAYS))[-1]
    return max(payout.requested_on, earliest), latest
