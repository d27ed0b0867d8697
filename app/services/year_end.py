"""Commands of a year's end: what is moved out of the receivables, and the tax that is due."""

from datetime import date, datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.bookkeeping import ClosedMonth, OwnEntry
from app.models.bookkeeping_types import CONSUMPTION_TAX, EntryPurpose
from app.models.money import Yen
from app.rulebook.chart import Chart
from app.services.bookkeeping import MonthClosedError
from app.services.direct_guard import session_reader
from app.services.expense_drafts import NoAmountError
from app.services.order_drafts import check_amount
from app.services.year_end_queries import below_zero


class NothingBelowZeroError(AppError):
    """No receivable is below zero when the year ends (`year`)."""


def move_below_zero(session: Session, year: int, *, chart: Chart, now: datetime) -> int:
    """Book receivables below zero as debts on 31 December, and back on 1 January; say how many.

    What was moved for that year before is booked anew (J10).

    Raises:
        NothingBelowZeroError
        MonthClosedError: December of that year is closed.
    """
    take_back_moved(session, year)
    session.flush()
    found = below_zero(session_reader(session), year, chart=chart)
    if not found:
        raise NothingBelowZeroError(year=year)
    for one in found:
        there = "receivable", one.part, "payable", one.part
        back = "payable", one.part, "receivable", one.part
        for on, sides in ((date(year, 12, 31), there), (date(year + 1, 1, 1), back)):
            debit, debit_part, credit, credit_part = sides
            session.add(
                OwnEntry(
                    entered_on=on,
                    debit=debit,
                    debit_part=debit_part,
                    credit=credit,
                    credit_part=credit_part,
                    amount=Yen(-one.closing),
                    purpose=EntryPurpose.RECLASS,
                    of_year=year,
                    created_at=now,
                )
            )
    session.info["subject"] = f"{year}"
    return len(found)


def take_back_moved(session: Session, year: int) -> None:
    """Take away what was moved out of the receivables when that year ended.

    Raises:
        MonthClosedError: December of that year is closed.
    """
    _remove(session, year, EntryPurpose.RECLASS)


def book_tax_due(session: Session, year: int, amount: Yen, *, now: datetime) -> None:
    """Book the consumption tax of a year as due on its last day; booked before, it is anew (J22).

    Raises:
        NoAmountError, NegativeAmountError, TooLargeAmountError
        MonthClosedError: December of that year is closed.
    """
    check_amount("amount", amount)
    if not amount:
        raise NoAmountError
    take_back_tax_due(session, year)
    session.add(
        OwnEntry(
            entered_on=date(year, 12, 31),
            debit="taxes",
            credit="payable",
            credit_part=CONSUMPTION_TAX,
            amount=amount,
            purpose=EntryPurpose.TAX_DUE,
            of_year=year,
            created_at=now,
        )
    )


def take_back_tax_due(session: Session, year: int) -> None:
    """Take away the consumption tax that was booked as due for that year.

    Raises:
        MonthClosedError: December of that year is closed.
    """
    _remove(session, year, EntryPurpose.TAX_DUE)


def _remove(session: Session, year: int, purpose: EntryPurpose) -> None:
    last = session.scalar(select(ClosedMonth.month).order_by(ClosedMonth.month.desc()).limit(1))
    december = f"{year:04}-12"
    if last is not None and last >= december:
        raise MonthClosedError(month=december, closed=last)
    session.info["subject"] = f"{year}"
    session.execute(delete(OwnEntry).where(OwnEntry.purpose == purpose, OwnEntry.of_year == year))
