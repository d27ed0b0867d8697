"""What is to come of a payout and what of it is unexplained is reckoned to the yen."""

from datetime import date, timedelta

from app.models.bookkeeping_types import AdjustmentKind
from app.models.money import Yen
from app.services.bookkeeping import record_adjustment, set_withheld
from app.storage.database import Database
from app.storage.payout_sums import LEFT, OWED, TO_COME, UNEXPLAINED
from tests.services.bookkeeping_samples import explain, pay_out, sell

DAY = date(2026, 11, 20)
"""The day a payout arrived; it was asked for five days before."""


def sums(book: Database) -> list[tuple[int, int, int | None]]:
    rows = book.read(
        lambda reader: reader.rows(
            f"SELECT {TO_COME}, {LEFT}, {UNEXPLAINED} FROM payouts p ORDER BY p.id"  # noqa: S608
        )
    )
    return [(to_come, left, rest) for to_come, left, rest in rows]


def test_fee_and_what_is_withheld_of_the_price_do_not_come(plain_book: Database) -> None:
    ids = [
        plain_book.write(sell, number, DAY, 100_000, 0, site="direct")[0] for number in ("1", "2")
    ]
    plain_book.write(set_withheld, ids[0], Yen(10_210))
    plain_book.write(set_withheld, ids[1], Yen(5_000), is_on_top=True)
    plain_book.write(pay_out, ids, None, day=DAY, transfer_fee=160)
    assert sums(plain_book) == [(189_630, 189_630, None)]


def test_what_came_and_what_was_explained_leave_the_rest(plain_book: Database) -> None:
    for number, received in (("1", 7_000), ("2", 7_900)):
        order, _ = plain_book.write(sell, number, DAY)
        plain_book.write(pay_out, [order], DAY, received=received)
    assert sums(plain_book) == [(7_800, 7_800, 800), (7_800, 7_800, -100)]
    plain_book.write(explain, 1, "transfer_fee", 500, "fees")
    plain_book.write(explain, 1, "points", 100, "fees")
    plain_book.write(explain, 2, "refund", -100, "other_income")
    assert sums(plain_book) == [(7_800, 7_200, 200), (7_800, 7_900, 0)]


def take_off(book: Database, order_id: int, kind: AdjustmentKind, amount: int, days: int) -> None:
    """Take something off an order so many days after its payout was asked for."""
    on = DAY + timedelta(days=days - 5)
    book.write(record_adjustment, order_id, kind, Yen(amount), on=on)


def owed(book: Database) -> list[int]:
    sql = f"SELECT {OWED} FROM orders o LEFT JOIN payouts p ON p.id = o.payout_id ORDER BY o.id"  # noqa: S608
    return [amount for (amount,) in book.read(lambda reader: reader.rows(sql))]


def test_what_was_taken_off_until_the_request_does_not_come(plain_book: Database) -> None:
    order_id, _ = plain_book.write(sell, "1", DAY - timedelta(days=9))
    take_off(plain_book, order_id, AdjustmentKind.DISCOUNT, 1_000, days=-1)
    take_off(plain_book, order_id, AdjustmentKind.FEE_BACK, 220, days=0)
    assert owed(plain_book) == [7_020]
    plain_book.write(pay_out, [order_id], DAY, received=7_020)
    assert sums(plain_book) == [(7_020, 7_020, 0)]
    assert owed(plain_book) == [7_020]


def test_what_is_taken_off_after_the_request_is_no_part_of_it(plain_book: Database) -> None:
    order_id, _ = plain_book.write(sell, "1", DAY - timedelta(days=9))
    plain_book.write(pay_out, [order_id], None, day=DAY)
    take_off(plain_book, order_id, AdjustmentKind.REFUND, 500, days=1)
    assert (sums(plain_book), owed(plain_book)) == ([(7_800, 7_800, None)], [7_800])


def test_a_client_who_pays_himself_takes_it_off_until_he_pays(plain_book: Database) -> None:
    order_id, _ = plain_book.write(sell, "1", DAY - timedelta(days=9), site="direct")
    plain_book.write(pay_out, [order_id], None, day=DAY)
    take_off(plain_book, order_id, AdjustmentKind.DISCOUNT, 500, days=3)
    assert (sums(plain_book), owed(plain_book)) == ([(7_300, 7_300, None)], [7_300])
    other, _ = plain_book.write(sell, "2", DAY - timedelta(days=9), site="direct")
    plain_book.write(pay_out, [other], DAY)
    take_off(plain_book, other, AdjustmentKind.DISCOUNT, 500, days=6)
    assert owed(plain_book) == [7_300, 7_800]
