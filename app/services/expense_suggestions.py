"""What is suggested for a payee: the seller's own rules, his last expense there, what is usual."""

import json
from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from app.models.bookkeeping_types import PaidBy
from app.models.money import Yen
from app.models.types import TaxStatus
from app.rulebook.expense_rules import OUT_OF_SCOPE, ExpenseRulebook, fold_payee, longest
from app.services.preference_queries import preference
from app.storage.reader import Reader


class SuggestionSource(StrEnum):
    """Where a suggestion comes from."""

    OWN_RULE = "own_rule"
    LAST_EXPENSE = "last_expense"
    SHIPPED = "shipped"


class OwnRule(NamedTuple):
    """A rule the seller had learned."""

    id: int
    words: str
    account: str
    tax_class: str | None
    business_share: int


class Suggestion(NamedTuple):
    """How an expense would be booked; `words` are those the payee's name holds.

    Number and means of payment are those of the last expense there, where there was one.
    `is_unsure` says that the payee sells what belongs on other accounts too.
    """

    account: str
    tax_class: str
    business_share: int
    source: SuggestionSource
    words: str
    registration_number: str = ""
    paid_by: PaidBy | None = None
    paid_part: str = ""
    is_unsure: bool = False


class _Candidate(NamedTuple):
    """Words, and what they stand for."""

    words: str
    account: str
    tax_class: str | None
    business_share: int
    source: SuggestionSource
    no_invoice_below: int = 0
    is_unsure: bool = False


class _Last(NamedTuple):
    """The last expense at a payee."""

    payee: str
    account: str
    tax_class: str
    business_share: int
    registration_number: str
    paid_by: str
    paid_part: str


def own_rules(reader: Reader) -> tuple[OwnRule, ...]:
    """Return the rules the seller had learned, by their words."""
    rows = reader.rows(
        "SELECT id, words, account, tax_class, business_share FROM expense_rules ORDER BY words"
    )
    return tuple(OwnRule(*row) for row in rows)


def suggest(
    reader: Reader, payee: str, on: date, amount: Yen, *, rules: ExpenseRulebook
) -> Suggestion | None:
    """Return how an expense at a payee would be booked, None where nothing is known of him.

    The longest words of all rules win, his own before shipped ones; where they are shipped, what
    the seller booked last at the same payee goes before.
    """
    last = _last_at(reader, payee)
    found = longest(payee, _candidates(reader, rules))
    if last is not None and (found is None or found.source is SuggestionSource.SHIPPED):
        kept = None if last.tax_class in _by_day(rules) else last.tax_class
        below = 0 if found is None else found.no_invoice_below
        source = SuggestionSource.LAST_EXPENSE
        found = _Candidate(last.payee, last.account, kept, last.business_share, source, below)
    if found is None:
        return None
    number = "" if last is None else last.registration_number
    suggestion = Suggestion(
        found.account,
        _tax_class(reader, found, on, amount, rules, is_qualified=number != ""),
        found.business_share,
        found.source,
        found.words,
        is_unsure=found.is_unsure,
    )
    if last is None:
        return suggestion
    return suggestion._replace(
        registration_number=number, paid_by=PaidBy(last.paid_by), paid_part=last.paid_part
    )


def usual_tax_class(
    reader: Reader,
    account: str,
    on: date,
    amount: Yen,
    *,
    is_qualified: bool,
    rules: ExpenseRulebook,
) -> str:
    """Return the tax class that an expense gets when the seller chooses none."""
    is_taxable = _is_taxable(reader)
    return rules.tax_class(account, on, amount, is_qualified=is_qualified, is_taxable=is_taxable)


def _by_day(rules: ExpenseRulebook) -> frozenset[str]:
    """Classes that tell nothing of the next expense: of the day, or of having been exempt."""
    return rules.dated_classes | {OUT_OF_SCOPE}


def _tax_class(
    reader: Reader,
    found: _Candidate,
    on: date,
    amount: Yen,
    rules: ExpenseRulebook,
    *,
    is_qualified: bool,
) -> str:
    if found.tax_class is not None and _is_taxable(reader):
        return found.tax_class
    qualified = is_qualified or amount < found.no_invoice_below
    return usual_tax_class(reader, found.account, on, amount, is_qualified=qualified, rules=rules)


def _is_taxable(reader: Reader) -> bool:
    return preference(reader, "tax_status") == TaxStatus.TAXABLE


def _candidates(reader: Reader, rules: ExpenseRulebook) -> Iterator[_Candidate]:
    for rule in own_rules(reader):
        yield _Candidate(*rule[1:], SuggestionSource.OWN_RULE)
    for shipped in rules.payees:
        told = shipped.account, shipped.tax_class, shipped.business_share, SuggestionSource.SHIPPED
        below = shipped.no_invoice_below or 0
        for words in shipped.words:
            yield _Candidate(words, *told, below, shipped.status == "unconfirmed")


def _last_at(reader: Reader, payee: str) -> _Last | None:
    """Return the last expense at a payee, however his name was written; a name is compared once."""
    folded = fold_payee(payee)
    names = reader.each("SELECT DISTINCT payee FROM expenses")
    same = [name for (name,) in names if fold_payee(name) == folded]
    row = reader.row(
        "SELECT payee, account, tax_class, business_share, registration_number, paid_by, paid_part"
        " FROM expenses WHERE payee IN (SELECT value FROM json_each(?))"
        " ORDER BY spent_on DESC, id DESC LIMIT 1",
        (json.dumps(same),),
    )
    return None if row is None else _Last(*row)
