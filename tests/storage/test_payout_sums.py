"""What is to come of a payout and what of it is unexplained is reckoned to the yen."""

from datetime import date

from app.models.money import Yen
from app.services.bookkeeping import set_withheld
from app.storage.database import Database
from app.storage.payout_sums import LEFT, TO_COME, UNEXPLAINED
from tests.services.bookkeeping_samples import explain, pay_out, sell

DAY = date(2026, 11, 20)


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
