"""A year, an opening, a closed month and what came off a sale are what they can be."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.models.base import Base
from app.models.bookkeeping import (
    Adjustment,
    ClosedEntry,
    ClosedMonth,
    FiscalYear,
    OpeningBalance,
)
from app.models.money import Yen
from app.models.order import Order

AT = datetime(2026, 11, 23, tzinfo=UTC)


def closed(amount: int = 100) -> ClosedEntry:
    return ClosedEntry(
        month="2026-10",
        origin="sale:1",
        version=0,
        is_reversal=0,
        happened_on=date(2026, 10, 3),
        booked_on=date(2026, 10, 3),
        debit="receivable",
        debit_part="ココナラ",
        debit_tax="out_of_scope",
        credit="sales",
        credit_part="ココナラ",
        credit_tax="sale_10",
        amount=Yen(amount),
        partner="ココナラ",
        memo="",
    )


def test_a_year_begins_as_most_sellers_keep_it(session: Session) -> None:
    year = FiscalYear(year=2026)
    session.add_all([year, ClosedMonth(month="2026-10", closed_at=AT), closed()])
    session.flush()
    assert (year.recognition, year.form, year.method) == ("acceptance", "blue", None)
    assert (year.withholding, year.household) == ("owner_draw", "each")


@pytest.mark.parametrize(
    "wrong",
    [
        [FiscalYear(year=2026, recognition="payout")],
        [FiscalYear(year=2026, form="green")],
        [FiscalYear(year=2026, withholding="fees")],
        [FiscalYear(year=2026, household="never")],
        [FiscalYear(year=2026), FiscalYear(year=2026)],
        [OpeningBalance(year=2026, account="bank", amount=Yen(1)) for _ in range(2)],
        [ClosedMonth(month="2026-10", closed_at=AT), ClosedMonth(month="2026-10", closed_at=AT)],
        [closed(amount=0)],
        [closed(), closed()],
    ],
    ids=range(9),
)
def test_the_schema_refuses_what_no_book_holds(session: Session, wrong: list[Base]) -> None:
    session.add_all(wrong)
    with pytest.raises(IntegrityError):
        session.flush()


@pytest.mark.parametrize("wrong", [{"amount": Yen(0)}, {"kind": "gift"}])
def test_an_adjustment_takes_something_off(session: Session, wrong: dict[str, object]) -> None:
    order = Order(
        marketplace_id="coconala",
        number="1001",
        title="ロゴ",
        stage="completed",
        has_escrow=1,
        returned_count=0,
        created_at=AT,
        updated_at=AT,
    )
    session.add(order)
    session.flush()
    right: dict[str, object] = {
        "order_id": order.id,
        "kind": "discount",
        "adjusted_on": date(2026, 11, 1),
        "amount": Yen(500),
    }
    session.add(Adjustment(**right))
    session.flush()
    assert (order.withheld, order.is_withheld_on_top) == (None, 0)
    session.add(Adjustment(**right | wrong))
    with pytest.raises(IntegrityError):
        session.flush()
