"""Rows of a journal on their way to another program, and what that program calls things."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from app.errors import AppError
from app.handover.cells import one_line
from app.models.money import Yen
from app.rulebook.chart import Chart


class AmountTooLargeError(AppError):
    """A program takes no amount so large (`amount`, `limit`, `row` its number in the journal)."""


class CutField(StrEnum):
    """A field whose words a program cuts where they are too long for it.

    `SAME` are parts of an account that are another's name then.
    """

    MEMO = "memo"
    PART = "part"
    SAME = "same"


class Entry(NamedTuple):
    """One row of a journal: one debit, one credit, one amount, tax included.

    `number` runs through the rows that are handed over, from 1. Accounts and tax classes are ids
    of the chart; parts (補助科目) are words, empty where there is none. What `ends_year` is marked
    as an entry of the closing of accounts (決算整理仕訳).
    """

    number: int
    day: date
    debit: str
    debit_part: str
    debit_tax: str
    credit: str
    credit_part: str
    credit_tax: str
    amount: Yen
    partner: str
    memo: str
    ends_year: bool = False

    @property
    def words(self) -> str:
        """What the row is about, as programs with one field for it show it."""
        return f"{self.partner} {self.memo}".strip()


@dataclass(frozen=True, slots=True)
class Names:
    """What another program calls accounts and tax classes; what the seller changed goes first.

    `kinds` are the kinds of business (一 to 六) of the years reckoned by them (簡易課税).
    """

    chart: Chart
    target: str
    accounts: Mapping[str, str] = field(default_factory=dict)
    tax_classes: Mapping[str, str] = field(default_factory=dict)
    kinds: Mapping[int, str] = field(default_factory=dict)

    def account(self, account_id: str) -> str:
        """Return the name of an account there."""
        return one_line(self.accounts.get(account_id, "")) or self.chart.account(account_id).name.ja

    def tax_class(self, class_id: str, year: int | None = None) -> str:
        """Return the words for a tax class there, in that year where they say its kind."""
        own = one_line(self.tax_classes.get(class_id, ""))
        known = self.chart.tax_class(class_id)
        kind = None if year is None else self.kinds.get(year)
        of_kind = "" if kind is None else getattr(known, f"{self.target}_simplified")
        return own or of_kind.format(kind=kind) or str(getattr(known, self.target))


def check_amount(entry: Entry, limit: int) -> None:
    """Refuse an amount that a program's field does not hold; it is never cut.

    Raises:
        AmountTooLargeError
    """
    if entry.amount > limit:
        raise AmountTooLargeError(amount=entry.amount, limit=limit, row=entry.number)
