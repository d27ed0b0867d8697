"""What the entry row of the journal means: an expense, or a row of the seller's own."""

from datetime import date
from typing import NamedTuple

from app.models.bookkeeping_types import PaidBy
from app.models.money import Yen
from app.rulebook.chart import AccountKind, Chart
from app.rulebook.expense_rules import OUT_OF_SCOPE
from app.rulebook.taxes import WHOLE
from app.services.expense_drafts import ExpenseDraft
from app.services.own_entry_drafts import OwnEntryDraft

PAID_FROM = {
    "bank": PaidBy.BANK,
    "payable": PaidBy.CARD,
    "cash": PaidBy.CASH,
    "owner_lend": PaidBy.OWN,
}
"""The accounts that an expense is paid from; with another one the row is the seller's own."""
ACCOUNTS_OF = {means: account for account, means in PAID_FROM.items()}


class Typed(NamedTuple):
    """The row as it stands: sides are accounts with their parts, `tax_class` None for the usual."""

    on: date
    debit: tuple[str, str]
    credit: tuple[str, str]
    amount: Yen
    words: str
    tax_class: str | None = None
    business_share: int = WHOLE


def is_expense(
    debit: tuple[str, str] | None, credit: tuple[str, str] | None, chart: Chart
) -> bool | None:
    """Tell whether a row of these sides is an expense, paid from where expenses are.

    None while one of them is not chosen.
    """
    if debit is None or credit is None:
        return None
    is_cost = chart.account(debit[0]).kind is AccountKind.EXPENSE
    return is_cost and credit[0] in PAID_FROM


def expense_of(typed: Typed) -> ExpenseDraft:
    """Return the expense a row means; its words name the payee."""
    return ExpenseDraft(
        account=typed.debit[0],
        payee=typed.words,
        amount=typed.amount,
        paid_by=PAID_FROM[typed.credit[0]],
        paid_part=typed.credit[1],
        tax_class=typed.tax_class,
        business_share=typed.business_share,
        spent_on=typed.on,
    )


def own_of(typed: Typed) -> OwnEntryDraft:
    """Return the row of the seller's own."""
    return OwnEntryDraft(
        entered_on=typed.on,
        debit=typed.debit[0],
        debit_part=typed.debit[1],
        credit=typed.credit[0],
        credit_part=typed.credit[1],
        amount=typed.amount,
        tax_class=typed.tax_class or OUT_OF_SCOPE,
        memo=typed.words,
    )
