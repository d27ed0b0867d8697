"""Expenses of two tax years, what returns each month, and the receipts that are filed."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from app.models.bookkeeping_types import EvidenceKind, PaidBy
from app.models.moments import JST
from app.models.money import Yen
from app.rulebook.expense_rules import ExpenseRulebook
from app.rulebook.turns_of_month import turns
from app.services.demo.money_words import DemoRecurring, MoneyWords, Spending
from app.services.demo.plan import DemoSpec
from app.services.demo.receipts import PDF, PNG, receipt_pdf, receipt_picture
from app.services.demo.sheet import Sheet

NOT_FILED = timedelta(days=100)
"""Some receipts younger than this still lie on his desk."""
EVERY_OTHER = 4
WAITING = (1, 2, 5)
"""Days ago: receipts of things bought since, kept but not booked yet."""


@dataclass(frozen=True, slots=True)
class Spent:
    """One expense, and whose turn of a month it is, where it returns; its id once it is booked."""

    what: Spending
    on: date
    amount: Yen
    recurring_id: int | None = None
    id: int = 0


def first_day(today: date) -> date:
    """Return the day the books begin: that of the last tax year."""
    return date(today.year - 1, 1, 1)


def write_spending(
    sheet: Sheet, words: MoneyWords, rules: ExpenseRulebook, spec: DemoSpec
) -> list[Spent]:
    """Add expenses, recurring ones, rules and receipts; return the expenses by their days."""
    found = [*_returned(sheet, words, spec), *_bought(words, spec.today)]
    found.sort(key=lambda one: (one.on, one.what.payee))
    written = [_write(sheet, one, words, rules) for one in found]
    _write_rules(sheet, words)
    digests: set[str] = set()
    for one in written:
        if _is_filed(one, spec.today):
            _file(sheet, one, digests)
    for days, what in zip(WAITING, words.habit, strict=False):
        on = spec.today - timedelta(days=days)
        _file(sheet, Spent(what, on, what.amounts[-1]), digests)
    return written


def _returned(sheet: Sheet, words: MoneyWords, spec: DemoSpec) -> Iterator[Spent]:
    for what in words.recurring:
        recurring_id = _add_recurring(sheet, what, words, first_day(spec.today))
        last = spec.today.replace(day=1) - timedelta(days=1) if what.awaits else spec.today
        for on in turns(what.day, first_day(spec.today), last):
            yield Spent(what, on, what.amount, recurring_id)


def _bought(words: MoneyWords, today: date) -> Iterator[Spent]:
    for what in words.habit:
        on, turn = today - timedelta(days=what.days), 0
        while on >= first_day(today):
            yield Spent(what, on, what.amounts[turn % len(what.amounts)])
            on, turn = on - timedelta(days=what.every), turn + 1


def _part(what: Spending, words: MoneyWords) -> str:
    """Return which account or card paid."""
    parts = {PaidBy.BANK: words.account[0].name, PaidBy.CARD: words.card}
    return parts.get(what.paid_by, "")


def _booking(what: Spending, words: MoneyWords) -> dict[str, object]:
    return {
        "account": what.account,
        "payee": what.payee,
        "memo": what.memo,
        "registration_number": what.number,
        "paid_by": what.paid_by,
        "paid_part": _part(what, words),
        "business_share": what.share,
    }


def _add_recurring(sheet: Sheet, what: DemoRecurring, words: MoneyWords, since: date) -> int:
    row_id = sheet.next_id("recurring_expenses")
    sheet.add(
        "recurring_expenses",
        id=row_id,
        **_booking(what, words),
        amount=what.amount,
        tax_class="",
        day=what.day,
        starts_on=since,
        ends_on=None,
    )
    return row_id


def _write(sheet: Sheet, one: Spent, words: MoneyWords, rules: ExpenseRulebook) -> Spent:
    """Add an expense, outside of the tax: he is exempt."""
    row_id = sheet.next_id("expenses")
    tax_class = rules.tax_class(
        one.what.account,
        one.on,
        one.amount,
        is_qualified=False,
        is_taxable=False,
    )
    sheet.add(
        "expenses",
        id=row_id,
        spent_on=one.on,
        **_booking(one.what, words),
        amount=one.amount,
        tax_class=tax_class,
        order_id=None,
        recurring_expense_id=one.recurring_id,
        recurring_month=None if one.recurring_id is None else f"{one.on:%Y-%m}",
        created_at=_evening(one.on),
    )
    return Spent(one.what, one.on, one.amount, one.recurring_id, row_id)


def _write_rules(sheet: Sheet, words: MoneyWords) -> None:
    for rule in words.rule:
        sheet.add(
            "expense_rules",
            id=sheet.next_id("expense_rules"),
            words=rule.words,
            account=rule.account,
            tax_class=rule.tax_class,
            business_share=rule.share,
        )


def _is_filed(one: Spent, today: date) -> bool:
    """Return whether its receipt is in the locker: rent has none, and some wait to be filed."""
    if one.what.account == "rent":
        return False
    return one.on < today - NOT_FILED or one.id % EVERY_OTHER != 0


def _file(sheet: Sheet, one: Spent, digests: set[str]) -> None:
    is_slip = one.what.paid_by in {PaidBy.CASH, PaidBy.OWN}
    if is_slip:
        content = receipt_picture(one.on, one.amount)
    else:
        content = receipt_pdf(one.what.payee, one.on, one.amount, one.what.number)
    digest = hashlib.sha256(content).hexdigest()
    if digest not in digests:
        digests.add(digest)
        sheet.add(
            "kept_files",
            id=sheet.next_id("kept_files"),
            digest=digest,
            media_type=PNG if is_slip else PDF,
            byte_count=len(content),
            kept_at=_evening(one.on),
            content=content,
        )
    word = "請求書" if one.recurring_id else "領収書"
    sheet.add(
        "evidence",
        id=sheet.next_id("evidence"),
        digest=digest,
        file_name=f"{word}_{one.what.payee}_{one.on:%Y%m%d}.{'png' if is_slip else 'pdf'}",
        kind=EvidenceKind.INVOICE if one.recurring_id else EvidenceKind.RECEIPT,
        dated_on=one.on,
        amount=one.amount,
        counterparty=one.what.payee,
        registration_number=one.what.number,
        note="",
        received_on=one.on,
        stored_at=_evening(one.on),
        expense_id=one.id or None,
        order_id=None,
        payout_id=None,
        voided_at=None,
        void_reason=None,
    )


def _evening(day: date) -> datetime:
    return datetime.combine(day, time(8), JST)
