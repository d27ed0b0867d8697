"""What the seller should know before asking for a payout."""

from datetime import UTC, date, datetime, timedelta

import msgspec

from app.models.money import Yen
from app.models.types import Stage
from app.rulebook.catalog import Catalog
from app.services.orders import step_order
from app.services.payout_advice_queries import PayoutAdvice, payout_advice
from app.storage.database import Database
from tests.services.sample import NOW, add


def delivered(database: Database, catalog: Catalog, at: datetime, **changes: object) -> int:
    order_id = add(database, catalog, purchased_at=at, **changes)
    for stage in (Stage.WORKING, Stage.DELIVERED):
        database.write(step_order, order_id, stage, catalog=catalog, at=at, now=at)
    return order_id


def completed(database: Database, catalog: Catalog, at: datetime, **changes: object) -> int:
    order_id = delivered(database, catalog, at, **changes)
    database.write(step_order, order_id, Stage.COMPLETED, catalog=catalog, at=at, now=at)
    return order_id


def advice(database: Database, catalog: Catalog, now: datetime = NOW) -> dict[str, PayoutAdvice]:
    return {one.marketplace_id: one for one in database.read(payout_advice, catalog, now)}


def test_under_3000_yen_waiting_saves_160_and_the_orders_that_complete_next_are_named(
    database: Database, catalog: Catalog
) -> None:
    completed(database, catalog, NOW, price=Yen(3_000))
    first = delivered(database, catalog, NOW - timedelta(days=1), price=Yen(500))
    second = delivered(database, catalog, NOW, price=Yen(1_000))
    third = delivered(database, catalog, NOW, price=Yen(50_000))
    delivered(database, catalog, NOW, price=Yen(50_000), marketplace_id="timeticket")
    found = advice(database, catalog)["coconala"]
    assert (found.balance, found.orders, found.below_minimum) == (2_340, 1, None)
    assert found.waiting is not None
    assert (found.waiting.missing, found.waiting.fee) == (660, 160)
    assert [order.order_id for order in found.waiting.soon] == [first, second]
    assert found.waiting.is_enough
    # Delivered on the 22nd: silence accepts after 72 hours, and a day later it is on the balance.
    assert found.waiting.soon[0].on == date(2026, 11, 26)
    assert third not in {order.order_id for order in found.waiting.soon}


def test_what_completes_next_may_not_be_enough(database: Database, catalog: Catalog) -> None:
    completed(database, catalog, NOW, price=Yen(1_000))
    delivered(database, catalog, NOW, price=Yen(1_000))
    waiting = advice(database, catalog)["coconala"].waiting
    assert waiting is not None
    assert (waiting.missing, len(waiting.soon), waiting.is_enough) == (2_220, 1, False)


def test_nothing_is_saved_where_the_transfer_is_free_or_its_fee_never_falls_away(
    database: Database, catalog: Catalog
) -> None:
    completed(database, catalog, NOW)
    completed(database, catalog, NOW, marketplace_id="timeticket")
    found = advice(database, catalog)
    assert found["coconala"].waiting is None
    assert found["timeticket"].waiting is None


def test_what_is_missing_of_the_minimum_is_told(database: Database, catalog: Catalog) -> None:
    completed(database, catalog, NOW, marketplace_id="timeticket", price=Yen(1_000))
    found = advice(database, catalog)["timeticket"]
    assert found.below_minimum == 1_000 - found.balance > 0


def test_a_sale_113_days_old_warns_and_one_of_121_has_lapsed(
    database: Database, catalog: Catalog
) -> None:
    completed(database, catalog, NOW - timedelta(days=113))
    completed(database, catalog, NOW - timedelta(days=121), price=Yen(10_000))
    completed(database, catalog, NOW)
    found = advice(database, catalog)["coconala"]
    assert found.expires_on == NOW.date() + timedelta(days=7)
    assert (found.expiring, found.lapsed) == (39_000, 7_800)
    assert found.balance == 2 * 39_000 + 7_800


def test_the_last_day_itself_is_not_lapsed(database: Database, catalog: Catalog) -> None:
    completed(database, catalog, NOW - timedelta(days=120))
    late = NOW.replace(hour=14)
    found = advice(database, catalog, late)["coconala"]
    assert (found.expires_on, found.expiring, found.lapsed) == (NOW.date(), 39_000, 0)


def test_open_work_asks_by_when_to_deliver_so_that_silence_pays_in_this_period(
    database: Database, catalog: Catalog
) -> None:
    add(database, catalog)
    now = datetime(2026, 9, 10, 3, tzinfo=UTC)
    found = advice(database, catalog, now)["coconala"]
    assert (found.open_orders, found.balance, found.waiting) == (1, 0, None)
    assert found.period is not None
    assert found.period == (date(2026, 9, 11), date(2026, 9, 15), date(2026, 9, 24))
    too_late = advice(database, catalog, datetime(2026, 9, 14, 3, tzinfo=UTC))["coconala"]
    assert too_late.period == (date(2026, 9, 26), date(2026, 9, 30), date(2026, 10, 5))


def test_a_site_without_windows_has_no_period_and_one_without_a_rule_no_advice(
    database: Database, catalog: Catalog
) -> None:
    add(database, catalog, marketplace_id="anytimes")
    add(database, catalog, marketplace_id="timeticket")
    add(database, catalog, marketplace_id="direct")
    found = advice(database, catalog)
    assert "direct" not in found
    assert found["anytimes"].period is None
    assert found["timeticket"].period is None


def test_where_silence_accepts_but_no_window_is_known_there_is_no_period(
    database: Database, catalog: Catalog
) -> None:
    (rule,) = msgspec.to_builtins(catalog.marketplace("coconala").payouts)
    body = msgspec.json.encode({"payouts": [{**rule, "windows": []}]}).decode()
    add(database, catalog)
    assert advice(database, catalog.with_overrides({"coconala": body}))["coconala"].period is None
