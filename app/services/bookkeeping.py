"""Commands on the books: how a year is kept, what it began with, which months are closed."""

import re
from datetime import date, datetime

from sqlalchemy import delete, select, text
from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.bookkeeping import Adjustment, ClosedMonth, FiscalYear, OpeningBalance
from app.models.bookkeeping_types import AdjustmentKind
from app.models.moments import JST
from app.models.money import Yen
from app.models.types import Stage
from app.rulebook.chart import Account, AccountKind, Chart
from app.rulebook.taxes import TaxRules
from app.services.book_beginning import check_in_book
from app.services.direct_guard import session_reader
from app.services.expense_drafts import check_day
from app.services.order_drafts import NOTE_LENGTH, check_amount, check_length
from app.services.order_lookup import order_with
from app.services.tax_forms import YearFacts
from app.services.tax_year_queries import book_begins
from app.storage.journal_view import CLOSE
from app.storage.payout_sums import AMOUNT_IS_UNKNOWN, UNEXPLAINED

FIXED_BY_CLOSING = ("recognition", "withholding", "household")
"""What of a year's facts its rows hang on: a closed month holds it fast."""
_MONTH = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])\Z")


class MonthError(AppError):
    """This is no month that can be closed (`month`)."""


class MonthNotOverError(AppError):
    """A month can be closed when it is over (`month`)."""


class MonthClosedError(AppError):
    """The month is closed already, and what came before it (`month`, `closed` the last one)."""


class UnexplainedDifferenceError(AppError):
    """A payout of the month arrived with another amount than was explained (`amount`, `count`)."""


class UnknownArrivalError(AppError):
    """It is not known how much of payouts arrived (`count`; `marketplace`, `paid_on` of one)."""


class UnknownAccountError(AppError):
    """The chart has no such account (`account`)."""


class OpeningBelowZeroError(AppError):
    """There cannot be less than nothing of that (`account`, `amount`)."""


class UnknownMethodError(AppError):
    """The consumption tax of that year cannot be reckoned so (`method`, `year`)."""


class UnknownDeductionError(AppError):
    """No blue return of that year has this deduction (`deduction`, `year`)."""


class YearBegunError(AppError):
    """The book cannot begin with that year: it has it, or it has not come (`year`, `begins`)."""


class NotSoldError(AppError):
    """Nothing can be taken off what is not sold, or of which no amount is known (`number`)."""


class TooMuchOffError(AppError):
    """More cannot be taken off than was sold (`amount`, `rest`)."""


def set_fiscal_year(session: Session, year: int, facts: YearFacts, *, taxes: TaxRules) -> None:
    """Say how the books of a year are kept.

    Raises:
        UnknownMethodError: The rules know no such way to reckon that year's tax.
        UnknownDeductionError: The rules know no such deduction in that year.
        MonthClosedError: A month of the year is closed, and what stands there would change: the
            day a sale counts on, where withheld tax stands, when private shares are taken out.
    """
    if facts.method is not None and not taxes.knows(facts.method, year):
        raise UnknownMethodError(method=facts.method, year=year)
    if facts.deduction is not None and taxes.blue_deduction(facts.deduction, year) is None:
        raise UnknownDeductionError(deduction=facts.deduction, year=year)
    row = session.scalar(select(FiscalYear).where(FiscalYear.year == year))
    before = YearFacts() if row is None else row
    if any(getattr(facts, name) != getattr(before, name) for name in FIXED_BY_CLOSING):
        _check_no_month_closed(session, year)
    if row is None:
        row = FiscalYear(year=year)
        session.add(row)
    for name, value in facts._asdict().items():
        setattr(row, name, value)
    session.info["subject"] = str(year)


def begin_year(session: Session, year: int, *, today: date) -> None:
    """Begin the book with an earlier year: for costs before the opening, or older books.

    It is kept as a year whose books are kept as most are, and changes nothing else.

    Raises:
        YearBegunError: The book has that year already, or it has not come yet.
        TooEarlyError: No book is that old.
    """
    begins = book_begins(session_reader(session)) or today.year + 1
    if year >= begins:
        raise YearBegunError(year=year, begins=begins)
    check_day(date(max(year, 1), 1, 1))
    session.add(FiscalYear(year=year))
    session.info["subject"] = str(year)


def set_opening_balance(
    session: Session, year: int, account: str, amount: Yen, part: str = "", *, chart: Chart
) -> None:
    """Say what an account held when a year began; nothing takes the line away.

    Raises:
        UnknownAccountError, MonthClosedError
        OpeningBelowZeroError: It is cash, a thing or a loan, of which there is none below zero.
    """
    if account not in chart.accounts:
        raise UnknownAccountError(account=account)
    _check_not_below_zero(chart.account(account), amount)
    _check_no_month_closed(session, year)
    check_amount("amount", Yen(abs(amount)))
    session.info["subject"] = chart.account(account).name.ja
    kept = select(OpeningBalance).where(
        OpeningBalance.year == year, OpeningBalance.account == account, OpeningBalance.part == part
    )
    row = session.scalar(kept)
    if row is None:
        if amount:
            session.add(OpeningBalance(year=year, account=account, part=part, amount=amount))
    elif amount:
        row.amount = amount
    else:
        session.execute(delete(OpeningBalance).where(OpeningBalance.id == row.id))


def close_month(session: Session, month: str, *, now: datetime) -> None:
    """Let a month, and all before it, stand as they are: later changes are booked after it.

    Raises:
        MonthError, MonthNotOverError, MonthClosedError
        UnexplainedDifferenceError: A payout that arrived by then leaves a yen unexplained.
        UnknownArrivalError: A payout arrived by then, and nobody said how much.
    """
    if not _MONTH.match(month):
        raise MonthError(month=month)
    if month >= f"{now.astimezone(JST):%Y-%m}":
        raise MonthNotOverError(month=month)
    last = session.scalar(select(ClosedMonth.month).order_by(ClosedMonth.month.desc()).limit(1))
    if last is not None and month <= last:
        raise MonthClosedError(month=month, closed=last)
    _check_explained(session, month)
    _check_amounts_known(session, month)
    session.flush()
    session.execute(text(CLOSE), {"month": month})
    session.add(ClosedMonth(month=month, closed_at=now))
    session.info["subject"] = month


def record_adjustment(
    session: Session,
    order_id: int,
    kind: AdjustmentKind,
    amount: Yen,
    *,
    on: date,
    note: str = "",
) -> int:
    """Take something off a sale that was made: a discount, a refund in part, a fee given back.

    Raises:
        OrderMissingError, NotSoldError, TooMuchOffError, NegativeAmountError, TooLongError
        BeforeBookError
    """
    order = order_with(session, order_id)
    session.info["subject"] = order.title
    check_amount("amount", amount)
    check_length("note", note, NOTE_LENGTH)
    is_fee = kind is AdjustmentKind.FEE_BACK
    whole = order.fee if is_fee else order.gross
    if order.stage != Stage.COMPLETED or whole is None:
        raise NotSoldError(number=order.number)
    taken = session.scalars(select(Adjustment).where(Adjustment.order_id == order_id)).all()
    off = sum(one.amount for one in taken if (one.kind == AdjustmentKind.FEE_BACK) is is_fee)
    rest = whole - off
    if not 0 < amount <= rest:
        raise TooMuchOffError(amount=amount, rest=Yen(rest))
    check_in_book(session, on)
    row = Adjustment(order_id=order_id, kind=kind, adjusted_on=on, amount=amount, note=note)
    session.add(row)
    session.flush()
    return row.id


def remove_adjustment(session: Session, adjustment_id: int) -> None:
    """Take an adjustment back; one that is gone already is left."""
    row = session.get(Adjustment, adjustment_id)
    if row is not None:
        session.info["subject"] = order_with(session, row.order_id).title
        session.delete(row)


def set_withheld(
    session: Session, order_id: int, amount: Yen | None, *, is_on_top: bool = False
) -> None:
    """Note the income tax a payer keeps of an order, as the site or the client shows it.

    On top of the price where a site's buyer pays it for the seller; else out of the price.

    Raises:
        OrderMissingError, NegativeAmountError, TooLargeAmountError
    """
    order = order_with(session, order_id)
    check_amount("withheld", amount)
    session.info["subject"] = order.title
    order.withheld = amount or None
    order.is_withheld_on_top = int(is_on_top and order.withheld is not None)


def _check_not_below_zero(account: Account, amount: Yen) -> None:
    """Refuse what nobody can have; a bank account may be overdrawn, a receivable owed back."""
    held = amount if account.kind is AccountKind.ASSET else Yen(-amount)
    is_held = account.kind in {AccountKind.ASSET, AccountKind.LIABILITY}
    if is_held and held < 0 and not account.below_zero:
        raise OpeningBelowZeroError(account=account.name, amount=held)


def _check_no_month_closed(session: Session, year: int) -> None:
    closed = session.scalar(select(ClosedMonth.month).order_by(ClosedMonth.month.desc()).limit(1))
    if closed is not None and closed >= f"{year:04}-01":
        raise MonthClosedError(month=f"{year:04}-01", closed=closed)


def _check_explained(session: Session, month: str) -> None:
    """Refuse while a payout that arrived leaves something unexplained."""
    row = session.execute(
        text(
            "SELECT COUNT(*), COALESCE(SUM(rest), 0) FROM ("  # noqa: S608
            f" SELECT {UNEXPLAINED} AS rest FROM payouts p WHERE substr(p.paid_on, 1, 7) <= :month"
            ") WHERE rest <> 0"
        ),
        {"month": month},
    ).one()
    count, amount = row
    if count:
        raise UnexplainedDifferenceError(count=count, amount=Yen(amount))


def _check_amounts_known(session: Session, month: str) -> None:
    """Refuse while it is not known how much of a payout arrived."""
    row = session.execute(
        text(
            "SELECT COUNT(*) OVER (), p.marketplace_id, p.paid_on FROM payouts p"  # noqa: S608
            f" WHERE {AMOUNT_IS_UNKNOWN} AND substr(p.paid_on, 1, 7) <= :month"
            " ORDER BY p.paid_on, p.id LIMIT 1"
        ),
        {"month": month},
    ).one_or_none()
    if row is not None:
        count, site, day = row
        raise UnknownArrivalError(count=count, marketplace=site, paid_on=date.fromisoformat(day))
