"""What the journal waits for is counted by what is missing, and comes when it is known."""

from datetime import date

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.models.bookkeeping_types import Recognition
from app.models.money import Yen
from app.models.types import Stage
from app.services.bookkeeping import close_month, set_fiscal_year
from app.services.journal_queries import JournalRow, Unbooked, journal, unbooked
from app.services.order_queries import Lacking, OrderFilter, order_ids
from app.services.tax_forms import YearFacts
from app.storage.database import Database
from tests.services.bookkeeping_samples import NOW, refund, sell, taxes, tell_fee

NOVEMBER_3 = date(2026, 11, 3)
NOTHING_LEFT = Unbooked()


def short(row: JournalRow) -> tuple[str, str, str, int]:
    debit = "/".join(part for part in (row.debit, row.debit_part) if part)
    credit = "/".join(part for part in (row.credit, row.credit_part) if part)
    return f"{row.booked_on:%m-%d}", debit, credit, row.amount


def rows(book: Database) -> list[tuple[str, str, str, int]]:
    return [short(row) for row in book.read(journal)]


def test_an_order_without_a_known_price_is_told_and_not_booked(plain_book: Database) -> None:
    order_id, _ = plain_book.write(sell, "1", NOVEMBER_3)

    def forget(session: Session, found: int) -> None:
        session.info["subject"] = "1"
        for table, key in (("payments", "order_id"), ("orders", "id")):
            sql = f"UPDATE {table} SET gross = NULL, fee = NULL WHERE {key} = :id"  # noqa: S608
            session.execute(text(sql), {"id": found})

    plain_book.write(forget, order_id)
    assert rows(plain_book) == []
    assert plain_book.read(unbooked) == Unbooked(1, Yen(7_800), 0, Yen(0))
    assert plain_book.read(unbooked, date(2026, 12, 1)) == NOTHING_LEFT


def test_a_sale_is_booked_while_its_fee_is_not_known_and_the_fee_is_told(
    plain_book: Database,
) -> None:
    order_id, _ = plain_book.write(sell, "1", NOVEMBER_3, 10_000, None, tip=500)
    plain_book.write(sell, "2", NOVEMBER_3)
    whole = (
        ("11-03", "receivable/coconala", "sales/coconala", 500),
        ("11-03", "receivable/coconala", "sales/coconala", 10_000),
    )
    assert sorted(rows(plain_book))[1:] == [*whole, whole[1]]
    assert plain_book.read(unbooked) == Unbooked(0, Yen(0), 1, Yen(10_500))
    assert plain_book.read(unbooked, NOVEMBER_3, NOVEMBER_3).fees == 1
    assert plain_book.read(unbooked, None, date(2026, 11, 2)) == NOTHING_LEFT
    plain_book.write(tell_fee, order_id)
    assert plain_book.read(unbooked) == NOTHING_LEFT
    assert [row[3] for row in sorted(rows(plain_book)) if row[1] == "fees/sale"] == [
        110,
        2_200,
        2_200,
    ]


def test_a_fee_that_is_told_after_its_month_was_closed_is_booked_in_the_open_one(
    plain_book: Database,
) -> None:
    order_id, _ = plain_book.write(sell, "1", date(2026, 9, 3), 10_000, None)
    plain_book.write(close_month, "2026-09", now=NOW)
    kept = plain_book.read(journal)
    assert [short(row)[0] for row in kept] == ["09-03"]
    plain_book.write(tell_fee, order_id)
    assert plain_book.read(journal, None, date(2026, 9, 30)) == kept
    (late,) = plain_book.read(journal, date(2026, 10, 1))
    assert short(late) == ("10-01", "fees/sale", "receivable/coconala", 2_200)
    assert (late.kind, late.happened_on) == ("fee", date(2026, 9, 3))


def test_a_refund_takes_back_a_sale_whose_fee_nobody_knows(plain_book: Database) -> None:
    order_id, _ = plain_book.write(sell, "1", NOVEMBER_3, 10_000, None)
    plain_book.write(refund, order_id, date(2026, 12, 5))
    assert rows(plain_book) == [
        ("11-03", "receivable/coconala", "sales/coconala", 10_000),
        ("12-05", "sales/coconala", "receivable/coconala", 10_000),
    ]
    assert plain_book.read(unbooked) == NOTHING_LEFT
    assert plain_book.read(unbooked, NOVEMBER_3, date(2026, 11, 30)).fees == 1


def test_what_is_not_booked_is_counted_on_the_day_a_year_counts_sales(plain_book: Database) -> None:
    facts = YearFacts(Recognition.DELIVERY)
    plain_book.write(set_fiscal_year, 2026, facts, taxes=taxes())
    plain_book.write(sell, "1", date(2027, 1, 5), 10_000, None, delivered=date(2026, 12, 30))
    delivered = {"delivered": date(2026, 12, 31), "stage": Stage.DELIVERED}
    plain_book.write(sell, "2", date(2027, 1, 9), None, None, **delivered)
    assert plain_book.read(unbooked, None, date(2026, 12, 31)) == Unbooked(
        1, Yen(0), 1, Yen(10_000)
    )
    assert plain_book.read(unbooked, date(2027, 1, 1)) == NOTHING_LEFT
    lacking = Lacking("price", date(2026, 12, 31), date(2026, 12, 31))
    assert list(plain_book.read(order_ids, OrderFilter(lacking=lacking))) == [2]
