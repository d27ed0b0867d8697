"""Fills an expense, or one that returns, with how it is booked: half of each command on them."""

import json
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.expense import Expense, RecurringExpense
from app.models.preference import Preference
from app.models.types import TaxStatus
from app.rulebook.expense_rules import ExpenseRulebook
from app.services.expense_drafts import Booking, plain_number


def fill_booking(session: Session, row: Expense | RecurringExpense, draft: Booking) -> None:
    """Write what a checked draft says of the booking, but for its tax class."""
    session.info["subject"] = draft.payee.strip()
    row.account, row.payee, row.amount = draft.account, draft.payee.strip(), draft.amount
    row.memo, row.registration_number = draft.memo.strip(), plain_number(draft.registration_number)
    row.paid_by, row.paid_part = draft.paid_by, draft.paid_part.strip()
    row.business_share = draft.business_share


def tax_class_of(
    session: Session,
    row: Expense | RecurringExpense,
    chosen: str | None,
    on: date,
    rules: ExpenseRulebook,
) -> str:
    """Return the tax class that was chosen, else that of the rules on a day."""
    return chosen or rules.tax_class(
        row.account,
        on,
        row.amount,
        is_qualified=row.registration_number != "",
        is_taxable=_is_taxable(session),
    )


def _is_taxable(session: Session) -> bool:
    kept = session.scalar(select(Preference.value).where(Preference.name == "tax_status"))
    return kept is not None and json.loads(kept) == TaxStatus.TAXABLE
