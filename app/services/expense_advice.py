"""What the form of an expense is told while it is filled in: suggestion, class, lateness."""

from datetime import date
from typing import NamedTuple

from app.models.money import Yen
from app.models.types import TaxStatus
from app.rulebook.expense_rules import ExpenseRulebook
from app.services.expense_lists import known_payees, paid_parts
from app.services.expense_queries import is_late
from app.services.expense_suggestions import Suggestion, suggest, usual_tax_class
from app.services.preference_queries import preference
from app.storage.reader import Reader


class AdviceWish(NamedTuple):
    """What stands in the form; without an `account` none is chosen yet."""

    payee: str
    on: date
    amount: Yen
    account: str | None = None
    is_qualified: bool = False


class ExpenseAdvice(NamedTuple):
    """What is known of it.

    `tax_class` is the one an expense on the chosen account gets when none is chosen; `payees` are
    those paid before that hold the words, `parts` means of payment and their names. Of a closed
    month (`is_late`) the journal books it in the open one.
    """

    suggestion: Suggestion | None
    tax_class: str | None
    is_taxable: bool
    is_late: bool
    payees: tuple[str, ...]
    parts: tuple[tuple[str, str], ...]


def expense_advice(reader: Reader, wish: AdviceWish, *, rules: ExpenseRulebook) -> ExpenseAdvice:
    """Return what is known of what stands in the form."""
    usual = None
    if wish.account is not None:
        usual = usual_tax_class(
            reader,
            wish.account,
            wish.on,
            wish.amount,
            is_qualified=wish.is_qualified,
            rules=rules,
        )
    payee = wish.payee.strip()
    return ExpenseAdvice(
        suggestion=suggest(reader, payee, wish.on, wish.amount, rules=rules) if payee else None,
        tax_class=usual,
        is_taxable=preference(reader, "tax_status") == TaxStatus.TAXABLE,
        is_late=is_late(reader, wish.on),
        payees=known_payees(reader, payee),
        parts=paid_parts(reader),
    )
