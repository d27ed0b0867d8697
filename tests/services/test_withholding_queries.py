"""What payers kept back is told by payer, corrections taken off."""

from datetime import date

from app.models.money import Yen
from app.services.bookkeeping import close_month, set_withheld
from app.services.withholding_queries import Withheld, withheld
from app.storage.database import Database
from tests.services.bookkeeping_samples import NOW, pay_out, sell

YEAR = date(2026, 1, 1), date(2026, 12, 31)


def test_what_each_payer_kept_is_added_up(database: Database) -> None:
    for number, site, amount in (("1", "coconala", 5_685), ("2", "crowdworks", 816)):
        order, _ = database.write(sell, number, date(2026, 10, 3), 50_000, 0, site=site)
        is_on_top = site == "coconala"
        database.write(set_withheld, order, Yen(amount), is_on_top=is_on_top)
        database.write(pay_out, [order], date(2026, 10, 20))
    assert database.read(withheld, *YEAR) == (
        Withheld("coconala", Yen(5_685)),
        Withheld("crowdworks", Yen(816)),
    )
    assert database.read(withheld, date(2025, 1, 1), date(2025, 12, 31)) == ()


def test_what_is_corrected_later_counts_once(database: Database) -> None:
    order, _ = database.write(sell, "1", date(2026, 10, 3), 50_000, 0)
    database.write(set_withheld, order, Yen(5_000), is_on_top=True)
    database.write(close_month, "2026-10", now=NOW)
    database.write(set_withheld, order, Yen(5_685), is_on_top=True)
    assert database.read(withheld, *YEAR) == (Withheld("coconala", Yen(5_685)),)
