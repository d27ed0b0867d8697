"""What changes earnings beside prices is told like orders are, and groups come with both."""

from datetime import date

from app.models.bookkeeping_types import AdjustmentKind
from app.models.money import Yen
from app.services.bookkeeping import record_adjustment, set_withheld
from app.storage.database import Database
from app.storage.earned_sums import EARNED_CHANGES, SUMS, UNKNOWN, earned_by
from tests.services.bookkeeping_samples import sell

DAY = date(2026, 8, 5)


def test_a_change_has_its_own_day_and_an_unknown_net_stays_unknown(plain_book: Database) -> None:
    first, _ = plain_book.write(sell, "1", DAY)
    unknown, _ = plain_book.write(sell, "2", DAY, 10_000, None)
    plain_book.write(
        record_adjustment, first, AdjustmentKind.FEE_BACK, Yen(220), on=date(2026, 9, 1)
    )
    plain_book.write(
        record_adjustment, first, AdjustmentKind.DISCOUNT, Yen(500), on=date(2026, 8, 1)
    )
    plain_book.write(record_adjustment, unknown, AdjustmentKind.DISCOUNT, Yen(300), on=DAY)
    plain_book.write(set_withheld, first, Yen(40), is_on_top=True)
    plain_book.write(set_withheld, unknown, Yen(50), is_on_top=True)
    sql = f"SELECT earned_on, gross, fee, net FROM {EARNED_CHANGES} o ORDER BY 1, 2, 3"  # noqa: S608
    assert plain_book.read(lambda reader: reader.rows(sql)) == [
        ("2026-08-05", -500, 0, -500),
        ("2026-08-05", -300, 0, 0),
        ("2026-08-05", 40, 0, 40),
        ("2026-08-05", 50, 0, 0),
        ("2026-09-01", 0, -220, 220),
    ]


def test_groups_sum_orders_and_changes(plain_book: Database) -> None:
    for number, site in (("1", "coconala"), ("2", "lancers"), ("3", "lancers")):
        plain_book.write(sell, number, DAY, site=site)
    plain_book.write(record_adjustment, 2, AdjustmentKind.REFUND, Yen(500), on=date(2026, 9, 1))
    inner = earned_by("o.marketplace_id", "o.marketplace_id", "", "o.earned_on >= ?")
    sql = f"SELECT name, {SUMS}, {UNKNOWN} FROM ({inner}) GROUP BY told ORDER BY 1"  # noqa: S608
    assert plain_book.read(lambda reader: reader.rows(sql, ("2026",) * 2)) == [
        ("coconala", 1, 10_000, 2_200, 7_800, 0, 0, 0),
        ("lancers", 2, 19_500, 4_400, 15_100, 0, 0, 0),
    ]
