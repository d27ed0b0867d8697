"""What is said of a payout before it is written: how it arrived, and why it was another amount."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.models.bookkeeping_types import PayoutCause, PayoutKind
from app.models.money import Yen
from app.rulebook.chart import AccountKind, Chart

USUAL_ENDS: Mapping[PayoutKind, str] = {
    PayoutKind.POINTS: "owner_draw",
    PayoutKind.FORFEITED: "bad_debt",
}
"""The account that usually takes up what came as no money."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """Why less (or, negative, more) arrived, and which account takes it up."""

    cause: PayoutCause
    amount: Yen
    account: str
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """How a payout arrived: as a line of a statement, or, without one, as the seller says."""

    line_id: int | None = None
    paid_on: date | None = None
    received: Yen | None = None


def usual_account(cause: PayoutCause, chart: Chart) -> str:
    """Return the account that usually takes up a difference of that cause."""
    usual = {
        PayoutCause.TRANSFER_FEE: "fees",
        PayoutCause.POINTS: "owner_draw",
        PayoutCause.NETTED_PURCHASE: "owner_draw",
        PayoutCause.REFUND: "sales",
        PayoutCause.OTHER: "miscellaneous",
    }
    account = usual[cause]
    return account if account in chart.accounts else chart.of_kind(AccountKind.EXPENSE)[0].id


def end_accounts(kind: PayoutKind, chart: Chart) -> tuple[str, ...]:
    """Return the accounts that may take up what came as no money, the usual one first.

    Points are the owner's (J16), or a cost of the business; what expired is a bad debt (J17).
    """
    usual = USUAL_ENDS[kind]
    if kind is PayoutKind.FORFEITED:
        return usual, "miscellaneous"
    return usual, *(one.id for one in chart.of_kind(AccountKind.EXPENSE))
