"""What the seller types for a row of the journal; knows no store."""

from dataclasses import dataclass
from datetime import date

from app.models.money import Yen
from app.rulebook.expense_rules import OUT_OF_SCOPE


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnEntryDraft:
    """An entry as typed in; the tax class is that of the sides which are income or expense."""

    entered_on: date
    debit: str
    credit: str
    amount: Yen
    debit_part: str = ""
    credit_part: str = ""
    tax_class: str = OUT_OF_SCOPE
    memo: str = ""
