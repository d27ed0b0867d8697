"""Commands on own entries: rows of the journal that follow from nothing else in the book."""

from datetime import date, datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.bookkeeping import ClosedEntry, ClosedMonth, OwnEntry
from app.models.bookkeeping_types import EntryPurpose
from app.rulebook.chart import AccountKind, Chart, TaxSide
from app.rulebook.expense_rules import OUT_OF_SCOPE
from app.services.book_beginning import check_in_book
from app.services.bookkeeping import UnknownAccountError
from app.services.expense_drafts import NoAmountError
from app.services.order_drafts import NAME_LENGTH, NOTE_LENGTH, check_amount, check_length
from app.services.own_entry_drafts import OwnEntryDraft

_TAXED = {AccountKind.INCOME: TaxSide.PURCHASE, AccountKind.EXPENSE: TaxSide.SALE}
"""Accounts whose rows have a tax class, and the side that none of their classes is of."""


class OwnEntryMissingError(AppError):
    """There is no such entry in the book (`id`)."""


class MadeByTheYearsEndError(AppError):
    """The entry was made by a step of a year's end: it is made anew there, not edited (`year`)."""


class ClosedDayError(AppError):
    """An own entry cannot be dated in a closed month (`month`, `opens` the first open one)."""


class StandsClosedError(AppError):
    """An own entry stands in a closed month, and stays (`month`, `opens` the first open one)."""


class SameSidesError(AppError):
    """Debit and credit are the same account, so that nothing would move (`account`)."""


class UnfitTaxClassError(AppError):
    """No row of that account can be of that tax class (`account`)."""


def add_own_entry(session: Session, draft: OwnEntryDraft, *, chart: Chart, now: datetime) -> int:
    """Enter a row of the journal, and return its id.

    Raises:
        ClosedDayError
        UnknownAccountError, SameSidesError, NoAmountError, NegativeAmountError
        TooLargeAmountError, UnfitTaxClassError, TooEarlyError, TooLongError, BeforeBookError
    """
    _check(draft, chart)
    check_in_book(session, draft.entered_on)
    _check_day_open(session, draft.entered_on)
    row = OwnEntry(purpose=EntryPurpose.OWN, created_at=now)
    _fill(session, row, draft, chart)
    session.add(row)
    session.flush()
    return row.id


def edit_own_entry(session: Session, entry_id: int, draft: OwnEntryDraft, *, chart: Chart) -> None:
    """Say anew what an own entry is.

    Raises:
        OwnEntryMissingError, MadeByTheYearsEndError, StandsClosedError, ClosedDayError
        UnknownAccountError, SameSidesError, NoAmountError, NegativeAmountError
        TooLargeAmountError, UnfitTaxClassError, TooLongError
        TooEarlyError, BeforeBookError: It is another day than before.
    """
    row = _entry_with(session, entry_id)
    if row.purpose != EntryPurpose.OWN:
        raise MadeByTheYearsEndError(year=row.of_year)
    _check(draft, chart)
    _check_stands_open(session, row)
    if draft.entered_on != row.entered_on:
        check_in_book(session, draft.entered_on)
        _check_day_open(session, draft.entered_on)
    _fill(session, row, draft, chart)


def remove_own_entry(session: Session, entry_id: int) -> None:
    """Take an own entry away.

    Raises:
        OwnEntryMissingError, StandsClosedError
    """
    row = _entry_with(session, entry_id)
    _check_stands_open(session, row)
    session.info["subject"] = row.memo or f"{row.entered_on}"
    session.delete(row)


def _entry_with(session: Session, entry_id: int) -> OwnEntry:
    row = session.get(OwnEntry, entry_id)
    if row is None:
        raise OwnEntryMissingError(id=entry_id)
    return row


def _check_day_open(session: Session, on: date) -> None:
    closed, month = _last_closed(session), f"{on:%Y-%m}"
    if month <= closed:
        raise ClosedDayError(month=month, opens=_next(closed))


def _check_stands_open(session: Session, row: OwnEntry) -> None:
    """Refuse where a closed month holds the entry: by its day, or kept late in a later month."""
    origin = f"{row.purpose or 'own'}:{row.id}"
    booked_on = session.scalar(
        select(func.max(ClosedEntry.booked_on)).where(ClosedEntry.origin == origin)
    )
    if booked_on is not None:
        raise StandsClosedError(month=f"{booked_on:%Y-%m}", opens=_next(_last_closed(session)))


def _last_closed(session: Session) -> str:
    return session.scalar(select(func.max(ClosedMonth.month))) or ""


def _next(month: str) -> str:
    """Return the month after one, both YYYY-MM."""
    return f"{date.fromisoformat(f'{month}-01') + timedelta(days=31):%Y-%m}"


def _fill(session: Session, row: OwnEntry, draft: OwnEntryDraft, chart: Chart) -> None:
    """Write what was typed into a row, and name it as what the command is about."""
    row.entered_on, row.amount, row.memo = draft.entered_on, draft.amount, draft.memo.strip()
    row.debit, row.debit_part = draft.debit, draft.debit_part.strip()
    row.credit, row.credit_part = draft.credit, draft.credit_part.strip()
    row.debit_tax = _tax_of(draft.debit, draft, chart)
    row.credit_tax = _tax_of(draft.credit, draft, chart)
    session.info["subject"] = row.memo or chart.account(draft.debit).name.ja


def _check(draft: OwnEntryDraft, chart: Chart) -> None:
    for account in (draft.debit, draft.credit):
        if account not in chart.accounts:
            raise UnknownAccountError(account=account)
    sides = (draft.debit, draft.debit_part.strip()), (draft.credit, draft.credit_part.strip())
    if sides[0] == sides[1]:
        raise SameSidesError(account=chart.account(draft.debit).name)
    check_amount("amount", draft.amount)
    if not draft.amount:
        raise NoAmountError
    check_length("memo", draft.memo, NOTE_LENGTH)
    for part in (draft.debit_part, draft.credit_part):
        check_length("paid_part", part, NAME_LENGTH)


def _tax_of(account: str, draft: OwnEntryDraft, chart: Chart) -> str:
    """Return the tax class of a side: none but income and expense have one."""
    unfit = _TAXED.get(chart.account(account).kind)
    if unfit is None:
        return OUT_OF_SCOPE
    known = chart.tax_classes.get(draft.tax_class)
    if known is None or known.side is unfit:
        raise UnfitTaxClassError(account=chart.account(account).name)
    return draft.tax_class
