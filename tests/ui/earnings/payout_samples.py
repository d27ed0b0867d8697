"""Books with payouts for the tests of this room."""

from datetime import date

from app.capture.facts import BankLineFact
from app.models.money import Yen
from app.services.payout_overview_queries import PayoutOverview, payout_overview
from app.services.reconciling import add_bank_account, take_statement
from tests.services.bookkeeping_samples import pay_out, sell
from tests.ui.today.context import NOW, World

ARRIVED = date(2026, 11, 5)


def fact(amount: int, text: str = "ﾌﾘｺﾐ ｶ)ｺｺﾅﾗ", on: date = ARRIVED) -> BankLineFact:
    """Return a line of a statement."""
    return BankLineFact(2, on, Yen(amount), None, text, "", f"{amount}{text}{on}")


def netted(world: World, *more: BankLineFact) -> int:
    """Let 4,680 be expected of coconala and 3,925 arrive; return the payout's id."""
    database = world.database
    order_id, _ = database.write(sell, "1", date(2026, 10, 20), 6_000, 1_320)
    payout_id, _ = database.write(pay_out, [order_id], None, day=ARRIVED)
    database.write(add_bank_account, "楽天銀行", now=NOW)
    database.write(take_statement, 1, [fact(3_925), *more])
    return payout_id


def overview(world: World) -> PayoutOverview:
    """Return what the card shows."""
    return world.database.read(payout_overview, world.catalog, NOW)
