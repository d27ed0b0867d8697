"""What a year's end asks: orders not accepted yet, receivables below zero, what was booked."""

from datetime import date

from app.models.money import Yen
from app.models.types import Stage
from app.services.bookkeeping import set_opening_balance
from app.services.tax_forms import delivered_not_accepted
from app.services.year_end import book_tax_due, move_below_zero
from app.services.year_end_queries import (
    YearEnd,
    YearOpening,
    below_zero,
    delivered_orders,
    year_end,
    year_openings,
)
from app.storage.database import Database
from tests.services.bookkeeping_samples import NOW, chart, pay_out, refund, sell


def test_orders_handed_over_and_not_accepted_in_the_year_are_listed(database: Database) -> None:
    database.write(sell, "1", date(2026, 12, 1))
    database.write(sell, "2", date(2026, 12, 29), stage=Stage.DELIVERED)
    database.write(sell, "3", date(2027, 1, 3), delivered=date(2026, 12, 30))
    found = database.read(delivered_orders, 2026)
    assert [(one.number, one.delivered_on, one.earned_on) for one in found] == [
        ("2", date(2026, 12, 29), None),
        ("3", date(2026, 12, 30), date(2027, 1, 3)),
    ]
    assert found[1].net == 7_800
    assert len(found) == database.read(delivered_not_accepted, 2026)


def test_receivables_below_zero_are_named_until_they_are_moved(database: Database) -> None:
    order_id, _ = database.write(sell, "1", date(2026, 11, 3))
    database.write(pay_out, [order_id], date(2026, 11, 20))
    database.write(refund, order_id, date(2026, 12, 10))
    (found,) = database.read(below_zero, 2026, chart=chart())
    assert (found.part, found.closing) == ("coconala", -7_800)
    assert database.read(year_end, 2026) == YearEnd(Yen(0), 0, None)
    database.write(move_below_zero, 2026, chart=chart(), now=NOW)
    database.write(book_tax_due, 2026, Yen(500), now=NOW)
    assert database.read(below_zero, 2026, chart=chart()) == ()
    assert database.read(year_end, 2026) == YearEnd(Yen(7_800), 1, Yen(500))
    assert database.read(year_end, 2027) == YearEnd(Yen(0), 0, None)


def test_what_a_year_began_with_is_told_by_account(database: Database) -> None:
    database.write(set_opening_balance, 2026, "cash", Yen(700), chart=chart())
    assert database.read(year_openings, 2026) == (YearOpening("cash", "", Yen(700)),)
    assert database.read(year_openings, 2027) == ()
