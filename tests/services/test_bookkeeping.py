"""Books of a year: what is refused, and what holds through any history."""

import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.bookkeeping_types import (
    AdjustmentKind,
    BooksForm,
    PrivateShare,
    Recognition,
    WithheldAs,
)
from app.models.expense import Expense
from app.models.money import Yen
from app.models.order import Order
from app.models.types import Stage
from app.services.bookkeeping import (
    FIXED_BY_CLOSING,
    MonthClosedError,
    MonthError,
    MonthNotOverError,
    NotSoldError,
    OpeningBelowZeroError,
    TooMuchOffError,
    UnexplainedDifferenceError,
    UnknownAccountError,
    UnknownDeductionError,
    UnknownMethodError,
    close_month,
    record_adjustment,
    remove_adjustment,
    set_fiscal_year,
    set_opening_balance,
    set_withheld,
)
from app.services.journal_queries import JournalRow, journal, trial_balance
from app.services.own_entries import (
    ClosedDayError,
    StandsClosedError,
    add_own_entry,
    edit_own_entry,
    remove_own_entry,
)
from app.services.own_entry_drafts import OwnEntryDraft
from app.services.tax_forms import YearFacts
from app.storage.database import Database
from tests.services.bookkeeping_samples import (
    NOW,
    at,
    chart,
    explain,
    pay_out,
    refund,
    sell,
    spend,
    taxes,
    tell_amounts,
    tell_fee,
)
from tests.store import new_book

SEPTEMBER_3 = date(2026, 9, 3)


def year(book: Database, number: int = 2026, **changes: Any) -> None:
    book.write(set_fiscal_year, number, YearFacts(**changes), taxes=taxes())


def opening(book: Database, account: str, amount: int, part: str = "") -> None:
    book.write(set_opening_balance, 2026, account, Yen(amount), part, chart=chart())


def kinds(book: Database) -> Counter[str]:
    return Counter(row.kind for row in book.read(journal))


def test_a_year_is_kept_as_was_said_last(database: Database) -> None:
    year(database, method="two_tenths")
    year(database, form=BooksForm.WHITE)
    rows = database.read(lambda reader: reader.rows("SELECT year, form, method FROM fiscal_years"))
    assert rows == [(2026, "white", None)]


def test_a_closed_month_holds_what_its_rows_hang_on(database: Database) -> None:
    year(database)
    database.write(close_month, "2026-01", now=NOW)
    year(database, form=BooksForm.WHITE)
    values = Recognition.DELIVERY, WithheldAs.PREPAID, PrivateShare.YEAR_END
    for name, value in zip(FIXED_BY_CLOSING, values, strict=True):
        changes: dict[str, Any] = {name: value}
        with pytest.raises(MonthClosedError) as caught:
            year(database, **changes)
        assert caught.value.details == {"month": "2026-01", "closed": "2026-01"}
        year(database, 2027, **changes)


def test_an_opening_may_be_changed_and_taken_away(database: Database) -> None:
    for amount in (100, 250):
        opening(database, "bank", amount, "楽天銀行")
    assert [row.amount for row in database.read(journal)] == [250]
    opening(database, "bank", 0, "楽天銀行")
    opening(database, "cash", 0)
    assert database.read(journal) == ()


@pytest.mark.parametrize(
    ("account", "amount"), [("cash", -1), ("equipment", -500), ("loans", 300), ("deposits", 1)]
)
def test_nobody_has_less_than_nothing_of_cash_or_of_a_loan(
    database: Database, account: str, amount: int
) -> None:
    with pytest.raises(OpeningBelowZeroError) as caught:
        opening(database, account, amount)
    assert caught.value.details["amount"] == -abs(amount)
    assert database.read(journal) == ()


@pytest.mark.parametrize(
    ("account", "amount"),
    [("bank", -5), ("receivable", -5), ("payable", 5), ("capital", 5), ("loans", -300)],
)
def test_an_account_may_be_overdrawn_and_money_owed_back(
    database: Database, account: str, amount: int
) -> None:
    opening(database, account, amount)
    assert database.read(lambda r: r.value("SELECT amount FROM opening_balances")) == amount


@pytest.mark.parametrize(
    ("month", "error"),
    [
        ("2026-13", MonthError),
        ("2026-9", MonthError),
        ("last", MonthError),
        ("2026-11", MonthNotOverError),
        ("2026-08", MonthClosedError),
        ("2026-09", MonthClosedError),
    ],
)
def test_a_month_that_cannot_be_closed_is_refused(
    database: Database, month: str, error: type[AppError]
) -> None:
    database.write(sell, "1", SEPTEMBER_3)
    database.write(close_month, "2026-09", now=NOW)
    before = database.read(journal)
    with pytest.raises(error):
        database.write(close_month, month, now=NOW)
    assert database.read(journal) == before


def test_a_month_does_not_close_over_an_unexplained_yen(database: Database) -> None:
    order_id, _ = database.write(sell, "1", SEPTEMBER_3, 6_000, 1_320)
    payout_id, _ = database.write(pay_out, [order_id], date(2026, 9, 24), received=3_925)
    with pytest.raises(UnexplainedDifferenceError) as caught:
        database.write(close_month, "2026-09", now=NOW)
    assert caught.value.details == {"count": 1, "amount": 755}
    database.write(close_month, "2026-08", now=NOW)
    database.write(explain, payout_id, "netted_purchase", 755, "owner_draw")
    database.write(close_month, "2026-09", now=NOW)


def test_a_closed_year_keeps_its_day_of_recognition_and_its_opening(database: Database) -> None:
    database.write(close_month, "2026-01", now=NOW)
    year(database, form=BooksForm.WHITE)
    year(database, 2027, recognition=Recognition.DELIVERY)
    with pytest.raises(MonthClosedError):
        year(database, recognition=Recognition.DELIVERY)
    with pytest.raises(MonthClosedError):
        opening(database, "bank", 1)


def test_what_nobody_knows_is_refused(database: Database) -> None:
    with pytest.raises(UnknownAccountError):
        opening(database, "gold", 1)
    with pytest.raises(UnknownMethodError):
        year(database, 2027, method="two_tenths")
    with pytest.raises(UnknownDeductionError):
        year(database, 2027, deduction="double_entry")


def test_a_discount_and_a_fee_given_back_come_off_the_sale(database: Database) -> None:
    order_id, _ = database.write(sell, "1", SEPTEMBER_3)
    write = database.write
    day = date(2026, 9, 10)
    write(record_adjustment, order_id, AdjustmentKind.DISCOUNT, Yen(1_000), on=day, note="値引き")
    given, _ = write(record_adjustment, order_id, AdjustmentKind.FEE_BACK, Yen(220), on=day)
    later = [row for row in database.read(journal) if row.booked_on == day]
    assert [(row.debit, row.credit, row.amount) for row in later] == [
        ("sales", "receivable", 1_000),
        ("receivable", "fees", 220),
    ]
    write(remove_adjustment, given)
    write(remove_adjustment, given)
    assert kinds(database) == {"sale": 1, "fee": 1, "adjustment": 1}
    write(refund, order_id, date(2026, 9, 20))
    refunded = {"refund": 1, "fee_back": 1, "adjustment": 1, "adjustment_back": 1}
    assert kinds(database) == {"sale": 1, "fee": 1} | refunded


@pytest.mark.parametrize(("kind", "most"), [("refund", 10_000), ("fee_back", 2_200)])
def test_no_more_comes_off_than_was_sold(database: Database, kind: str, most: int) -> None:
    order_id, _ = database.write(sell, "1", SEPTEMBER_3)

    def take(amount: int) -> None:
        what = AdjustmentKind(kind)
        database.write(record_adjustment, order_id, what, Yen(amount), on=SEPTEMBER_3)

    take(most - 1)
    for amount in (0, 2):
        with pytest.raises(TooMuchOffError):
            take(amount)
    take(1)


def test_nothing_comes_off_what_is_not_sold(database: Database) -> None:
    order_id, _ = database.write(sell, "1", SEPTEMBER_3, stage=Stage.DELIVERED)
    with pytest.raises(NotSoldError):
        database.write(record_adjustment, order_id, AdjustmentKind.DISCOUNT, Yen(1), on=SEPTEMBER_3)


def test_a_sale_whose_fee_nobody_knows_can_be_discounted_and_its_fee_not(
    database: Database,
) -> None:
    order_id, _ = database.write(sell, "1", SEPTEMBER_3, 10_000, None)
    write = database.write
    write(record_adjustment, order_id, AdjustmentKind.DISCOUNT, Yen(1_000), on=SEPTEMBER_3)
    assert kinds(database) == {"sale": 1, "adjustment": 1}
    with pytest.raises(NotSoldError):
        write(record_adjustment, order_id, AdjustmentKind.FEE_BACK, Yen(1), on=SEPTEMBER_3)


def test_withholding_can_be_taken_back(database: Database) -> None:
    order_id, _ = database.write(sell, "1", SEPTEMBER_3)
    database.write(set_withheld, order_id, Yen(1_021), is_on_top=True)
    assert kinds(database)["withheld_on_top"] == 1
    for nothing in (None, Yen(0)):
        database.write(set_withheld, order_id, nothing, is_on_top=True)
        assert "withheld_on_top" not in kinds(database)


# Any history: debits equal credits, closed months stand, and nothing is lost between them.

DAYS = st.integers(0, 300).map(lambda offset: date(2026, 1, 1) + timedelta(days=offset))
SELL = st.tuples(st.sampled_from(["sell", "sell", "price"]), DAYS, st.integers(100, 50_000))
FEE = st.tuples(st.just("fee"), DAYS, st.integers(0, 9))
SPEND = st.tuples(st.just("spend"), DAYS, st.integers(1, 50_000))
REFUND = st.tuples(st.just("refund"), DAYS, st.integers(0, 9))
CHANGE = st.tuples(st.just("change"), DAYS, st.integers(1, 50_000))
PAY = st.tuples(st.just("pay"), DAYS, st.integers(0, 160))
ENTER = st.tuples(st.sampled_from(["enter", "edit"]), DAYS, st.integers(1, 50_000))
LEAVE = st.tuples(st.just("leave"), DAYS, st.just(1))
CLOSE = st.tuples(st.just("close"), DAYS, st.integers(0, 0))
KEEP = st.tuples(st.just("keep"), DAYS, st.integers(0, 3))
WITHHOLD = st.tuples(st.just("withhold"), DAYS, st.integers(1, 99))
UNDO = st.tuples(st.sampled_from(["undo", "undo", "redo"]), DAYS, st.integers(0, 0))
HISTORIES = st.lists(
    st.one_of(
        *(SELL, SELL, FEE, SPEND, SPEND, REFUND, CHANGE, PAY, ENTER, LEAVE, CLOSE, CLOSE, UNDO),
        *(KEEP, WITHHOLD),
    ),
    max_size=14,
)


@contextmanager
def open_book() -> Iterator[Database]:
    with tempfile.TemporaryDirectory() as folder:
        book = new_book(Path(folder) / "book.tokuicho")
        yield book
        book.close()


def happen(book: Database, number: int, step: tuple[str, date, int]) -> None:
    """Do one thing, or nothing where it cannot be."""
    what, day, amount = step
    if what == "sell":
        book.write(sell, str(number), day, amount, amount * 22 // 100)
    elif what == "price":
        book.write(sell, str(number), day, amount, None)
    elif what == "spend":
        book.write(spend, day, "supplies", amount, business_share=amount % 10_001)
    elif what in {"enter", "edit", "leave"}:
        _enter(book, what, day, amount)
    elif what in {"undo", "redo"}:
        (book.undo if what == "undo" else book.redo)()
    elif what in {"close", "keep"}:
        _close_or_keep(book, what, day, amount)
    else:
        book.write(_change, what, day, amount)


def _close_or_keep(book: Database, what: str, day: date, choice: int) -> None:
    """Close a month, or say anew where withheld tax stands and when private shares go."""
    try:
        if what == "close":
            book.write(tell_amounts)
            book.write(close_month, f"{day:%Y-%m}", now=NOW)
        else:
            withholding, household = list(WithheldAs)[choice % 2], list(PrivateShare)[choice // 2]
            year(book, withholding=withholding, household=household)
    except MonthClosedError:
        return


def _enter(book: Database, what: str, day: date, amount: int) -> None:
    """Enter a row by hand, or say anew or take away the first one, where the months are open."""
    draft = OwnEntryDraft(entered_on=day, debit="bank", credit="owner_lend", amount=Yen(amount))
    first = book.read(lambda reader: reader.value("SELECT MIN(id) FROM own_entries"))
    try:
        if what == "enter" or first is None:
            book.write(add_own_entry, draft, chart=chart(), now=NOW)
        elif what == "edit":
            book.write(edit_own_entry, first, draft, chart=chart())
        else:
            book.write(remove_own_entry, first)
    except (ClosedDayError, StandsClosedError):
        return


def _change(session: Session, what: str, day: date, amount: int) -> None:
    session.info["subject"] = what
    if what == "change":
        spent = session.query(Expense).order_by(Expense.id).first()
        if spent is not None:
            spent.amount, spent.spent_on = Yen(amount), day
        return
    sold = session.query(Order).filter_by(stage="completed", payout_id=None).all()
    known = [order for order in sold if order.net is not None]
    if what == "pay" and known:
        pay_out(session, [order.id for order in known], day, transfer_fee=Yen(amount))
    elif what == "fee" and len(known) < len(sold):
        tell_fee(session, next(order.id for order in sold if order.net is None))
    elif what == "withhold" and sold:
        order = sold[amount % len(sold)]
        set_withheld(session, order.id, Yen(amount), is_on_top=bool(amount % 2))
    elif what == "refund" and sold:
        order = sold[amount % len(sold)]
        ended = max(at(day), order.completed_at or at(day))
        order.step(Stage.REFUNDED, ended)


def standing(rows: tuple[JournalRow, ...]) -> Counter[tuple[str, str]]:
    whole: Counter[tuple[str, str]] = Counter()
    for row in rows:
        whole[row.debit, row.debit_part] += row.amount
        whole[row.credit, row.credit_part] -= row.amount
    return Counter({key: amount for key, amount in whole.items() if amount})


def derived_alone(book: Database) -> Counter[tuple[str, str]]:
    """Return what the accounts would hold had no month ever been closed."""

    def forget(session: Session) -> None:
        session.info["subject"] = "x"
        for table in ("closed_entries", "closed_months"):
            session.connection().exec_driver_sql(f"DELETE FROM {table}")  # noqa: S608

    book.write(forget)
    return standing(book.read(journal))


@settings(max_examples=40, deadline=None)
@given(HISTORIES)
def test_through_any_history_the_books_balance_and_closed_months_stand(
    steps: list[tuple[str, date, int]],
) -> None:
    with open_book() as book:
        frozen: dict[str, list[JournalRow]] = {}
        for number, step in enumerate(steps):
            happen(book, number, step)
            months = book.read(lambda reader: reader.rows("SELECT month FROM closed_months"))
            rows = book.read(journal)
            by_month: dict[str, list[JournalRow]] = {}
            for row in rows:
                by_month.setdefault(f"{row.booked_on:%Y-%m}", []).append(row)
            last = max((month for (month,) in months), default="")
            closed = {month: found for month, found in by_month.items() if month <= last}
            if step[0] not in {"undo", "redo"}:
                for month, before in frozen.items():
                    assert closed.get(month, []) == before
            frozen = closed
            by_hand = [row for row in rows if row.kind == "own"]
            assert all(row.happened_on == row.booked_on and not row.version for row in by_hand)
            assert sum(one.balance for one in book.read(trial_balance)) == 0
            assert len({(row.origin, row.version, row.is_reversal) for row in rows}) == len(rows)
        assert standing(book.read(journal)) == derived_alone(book)
