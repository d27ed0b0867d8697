"""A year is told whole: how it is kept, what it began with, and what its end asks for."""

from datetime import date

from app.models.bookkeeping_types import BooksForm, Recognition
from app.models.money import Yen
from app.services.bookkeeping import close_month, set_fiscal_year, set_opening_balance
from app.services.ledger_queries import year_balances
from app.services.tax_forms import YearFacts
from app.services.year_end_queries import YearOpening
from app.services.year_overview import Renewal, YearOverview, year_overview
from app.storage.database import Database
from tests.services.bookkeeping_samples import NOW, chart, pay_out, refund, sell, spend, taxes


def overview(book: Database, year: int) -> YearOverview:
    return book.read(year_overview, year, chart=chart(), taxes=taxes())


def test_a_year_of_which_nothing_was_said_is_kept_as_most_keep_it(database: Database) -> None:
    found = overview(database, 2026)
    assert (found.facts.recognition, found.facts.form) == (Recognition.ACCEPTANCE, BooksForm.BLUE)
    assert (found.is_closed, found.due, found.openings, found.balances) == (False, None, (), ())
    assert found.renewal == Renewal(Yen(0), Yen(0), Yen(0), Yen(0))


def test_the_next_capital_is_what_the_next_year_begins_with(database: Database) -> None:
    database.write(set_opening_balance, 2026, "cash", Yen(50_000), chart=chart())
    database.write(sell, "1", date(2026, 5, 3), 20_000, 4_400)
    own = {"paid_by": "own", "paid_part": ""}
    database.write(spend, date(2026, 6, 1), "supplies", 3_300, **own)
    database.write(spend, date(2026, 6, 2), "rent", 8_000, paid_by="cash", business_share=2_500)
    found = overview(database, 2026)
    assert found.openings == (YearOpening("cash", "", Yen(50_000)),)
    assert found.renewal == Renewal(Yen(50_000), Yen(3_300), Yen(10_300), Yen(6_000))
    begun = {one.account: one for one in database.read(year_balances, 2027, chart=chart())}
    assert begun["capital"].opening == -found.renewal.next_capital == -57_600


def test_tax_due_orders_left_and_receivables_below_zero_are_told(database: Database) -> None:
    database.write(
        set_fiscal_year,
        2026,
        YearFacts(method="two_tenths"),
        taxes=taxes(),
    )
    database.write(sell, "1", date(2026, 5, 3), 1_100_000, 0)
    order_id, _ = database.write(sell, "2", date(2026, 11, 3), site="requ")
    database.write(pay_out, [order_id], date(2026, 11, 20))
    database.write(refund, order_id, date(2026, 12, 10))
    database.write(sell, "3", date(2027, 1, 3), delivered=date(2026, 12, 30))
    found = overview(database, 2026)
    assert found.due is not None
    assert found.due.total == 19_800
    assert [one.number for one in found.delivered] == ["3"]
    assert [(one.part, one.closing) for one in found.below_zero] == [("requ", -7_800)]
    assert found.end.tax_due is None


def test_a_closed_month_of_the_year_or_after_it_is_told(database: Database) -> None:
    database.write(close_month, "2026-01", now=NOW)
    assert overview(database, 2026).is_closed
    assert overview(database, 2025).is_closed
    assert not overview(database, 2027).is_closed
