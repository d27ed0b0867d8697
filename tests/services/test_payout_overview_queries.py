"""The card of payouts asks once."""

from datetime import date

from app.models.money import Yen
from app.models.types import Stage
from app.rulebook.catalog import Catalog
from app.services.payout_overview_queries import payout_overview
from app.storage.database import Database
from tests.services.bookkeeping_samples import bank_line, pay_out, sell
from tests.services.sample import NOW, add, move


def test_what_is_old_stays_while_it_is_not_settled(database: Database, catalog: Catalog) -> None:
    for number, on, received in (
        ("1", date(2026, 3, 5), None),
        ("2", date(2026, 3, 5), Yen(7_000)),
        ("3", date(2026, 3, 5), Yen(7_800)),
        ("4", date(2026, 11, 5), Yen(7_800)),
    ):
        order_id, _ = database.write(sell, number, date(2026, 3, 1))
        database.write(pay_out, [order_id], on, received=received)
    order_id, _ = database.write(sell, "5", date(2026, 3, 1))
    database.write(pay_out, [order_id], None, day=date(2026, 3, 20))
    move(database, catalog, add(database, catalog), Stage.COMPLETED)
    database.write(bank_line, date(2026, 3, 20), 7_800, "open")
    found = database.read(payout_overview, catalog, NOW)
    assert [row.id for row in found.payouts] == [4, 5, 2, 1]
    assert [row.marketplace_id for row in found.balances] == ["coconala"]
    assert [match.payout_id for match in found.suggested] == [5]
    assert found.safe == ()
    assert [one.marketplace_id for one in found.advice] == ["coconala"]
    elsewhere = database.read(payout_overview, catalog, NOW, ("direct",))
    assert elsewhere[:2] == ((), ())
    assert elsewhere.advice == ()
