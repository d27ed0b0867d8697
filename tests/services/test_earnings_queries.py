from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import TYPE_CHECKING

import pytest
from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.bookkeeping_types import AdjustmentKind
from app.models.money import Yen
from app.models.types import PaymentState, Stage
from app.rulebook.catalog import Catalog
from app.services.bookkeeping import record_adjustment, set_withheld
from app.services.earnings_queries import (
    EarningsKey,
    earnings,
    earnings_total,
    escrow_ladder,
    first_earned_on,
    month_slices,
    paid_net,
)
from app.services.orders import step_order
from app.services.payout_reconciling import unmatch_payout
from app.services.payouts import (
    cancel_payout,
    exchange_for_points,
    forfeit_balance,
    record_payment_received,
    request_payout,
)
from app.services.tax_forms import profit
from app.storage.database import Database
from app.storage.reader import Reader
from tests.services.bookkeeping_samples import chart, pay_out, sell
from tests.services.sample import NOW, add, fill, move

if TYPE_CHECKING:
    from collections.abc import Callable

OCTOBER = datetime(2026, 10, 31, 15, 30, tzinfo=UTC)
"""Already 1 November in Japan."""


@pytest.mark.parametrize(
    ("by", "keys"),
    [
        (EarningsKey.MONTH, ["2026-11"]),
        (EarningsKey.MARKETPLACE, ["coconala", "timeticket"]),
        (EarningsKey.SERVICE, [""]),
        (EarningsKey.CLIENT, ["みなと", "みなと"]),
    ],
)
def test_earnings_are_grouped(
    database: Database, catalog: Catalog, by: EarningsKey, keys: list[str]
) -> None:
    fill(database, catalog)
    rows = database.read(earnings, by, None, None)
    assert [row.key for row in rows] == keys
    total = database.read(earnings_total, None, None)
    assert sum(row.net for row in rows) == total.net
    assert total.orders == 2


def test_a_service_is_named_by_its_master_title(database: Database, catalog: Catalog) -> None:
    fill(database, catalog)
    move(database, catalog, add(database, catalog, listing_id=1), Stage.COMPLETED)
    rows = database.read(earnings, EarningsKey.SERVICE, None, None)
    assert {row.key for row in rows} == {"", "ロゴ制作"}


def test_a_day_is_a_day_in_japan_and_both_ends_count(database: Database, catalog: Catalog) -> None:
    order_id = add(database, catalog, purchased_at=OCTOBER)
    database.write(step_order, order_id, Stage.COMPLETED, catalog=catalog, at=OCTOBER, now=OCTOBER)
    first = date(2026, 11, 1)
    assert database.read(earnings_total, first, first).orders == 1
    assert database.read(earnings_total, None, date(2026, 10, 31)).orders == 0
    assert database.read(earnings_total, first, None, ("direct",)).orders == 0
    (piece,) = database.read(month_slices, first, date(2026, 11, 30), ("coconala",))
    assert (piece.month, piece.marketplace_id, piece.net) == (first, "coconala", 39_000)


def test_an_unknown_gross_is_counted_and_its_net_still_sums(
    database: Database, catalog: Catalog
) -> None:
    order_id = add(database, catalog, price=None)

    def take_net(session: Session) -> None:
        session.connection().exec_driver_sql("UPDATE orders SET net = 13260, gross = NULL")

    move(database, catalog, order_id, Stage.COMPLETED)
    database.write(take_net)
    (row,) = database.read(earnings, EarningsKey.MONTH, None, None)
    assert (row.orders, row.gross, row.fee, row.net, row.gross_unknown) == (1, 0, 0, 13_260, 1)


def test_the_ladder_tells_where_the_money_is_and_how_old_it_is(
    database: Database, catalog: Catalog
) -> None:
    fill(database, catalog)
    old = NOW - timedelta(days=16)
    add(database, catalog, purchased_at=old)
    held, balance, requested = database.read(escrow_ladder, NOW)
    assert (held.orders, held.net, held.net_unknown) == (3, 78_000, 1)
    assert (held.ages, held.counts) == ((39_000, 0, 39_000, 0), (2, 0, 1, 0))
    assert held.oldest_days == 16
    assert (balance.state, balance.net) == (PaymentState.BALANCE, 39_000)
    assert (requested.state, requested.orders) == (PaymentState.REQUESTED, 1)
    (only, *_) = database.read(escrow_ladder, NOW, ("direct",))
    assert (only.orders, only.oldest_days) == (0, None)


def test_what_was_paid_out_is_part_of_what_was_earned(database: Database, catalog: Catalog) -> None:
    fill(database, catalog)
    span = (date(2026, 11, 1), date(2026, 11, 30))
    assert database.read(paid_net, *span) == 0
    database.write(request_payout, "coconala", catalog=catalog, at=NOW)
    database.write(record_payment_received, 2, paid_on=date(2026, 12, 7), now=NOW)
    assert database.read(paid_net, *span) == 39_000
    assert database.read(paid_net, *span, ("timeticket",)) == 0


def test_what_became_points_or_expired_was_never_paid(database: Database, catalog: Catalog) -> None:
    for day, command in ((NOW, exchange_for_points), (NOW, forfeit_balance)):
        order_id = add(database, catalog)
        move(database, catalog, order_id, Stage.COMPLETED)
        database.write(command, "coconala", on=day.date(), chart=chart())
    span = (date(2026, 11, 1), date(2026, 11, 30))
    assert database.read(paid_net, *span) == 0
    assert database.read(earnings_total, *span).net == 78_000


def test_the_first_day_of_earnings_is_told(database: Database, catalog: Catalog) -> None:
    assert database.read(first_earned_on) is None
    fill(database, catalog)
    assert database.read(first_earned_on) == date(2026, 11, 23)


@pytest.mark.parametrize("seed", range(8))
def test_the_rungs_sum_to_the_net_of_all_open_orders_whatever_happened(
    database: Database, catalog: Catalog, seed: int
) -> None:
    random = Random(seed)  # noqa: S311  the same histories in every run
    for _ in range(25):
        _live(database, catalog, random)
        rungs = database.read(escrow_ladder, NOW)
        still_open = (
            "SELECT COALESCE(SUM(net - (SELECT COALESCE(SUM(CASE WHEN a.kind = 'fee_back' THEN"
            " -a.amount ELSE a.amount END), 0) FROM adjustments a WHERE a.order_id = orders.id AND"
            " (payout_id IS NULL OR a.adjusted_on <= '2026-11-23'))), 0), COUNT(*) FROM orders"
            " WHERE has_escrow AND purchased_at IS NOT NULL AND stage NOT IN"
            " ('inquiry', 'cancelled', 'refunded')"
            " AND COALESCE((SELECT p.paid_on FROM payouts p WHERE p.id = payout_id), '') = ''"
        )
        net, count = database.read(_pair, still_open)
        assert sum(rung.net for rung in rungs) == net
        assert sum(rung.orders for rung in rungs) == count
        for rung in rungs:
            assert (sum(rung.ages), sum(rung.counts)) == (rung.net, rung.orders)


def _pair(reader: Reader, sql: str) -> tuple[int, int]:
    net, count = reader.rows(sql)[0]
    return net, count


def _live(database: Database, catalog: Catalog, random: Random) -> None:
    """Let one thing happen in a seller's life; what is refused happens not."""
    site = random.choice(("coconala", "timeticket", "skillcloud"))
    ids = database.read(lambda reader: reader.rows("SELECT id FROM orders"))
    stage = random.choice((*Stage,))
    at = NOW - timedelta(days=random.randrange(60))
    payout = random.randrange(1, 4)
    calls: list[Callable[[], object]] = [
        lambda: add(database, catalog, marketplace_id=site, purchased_at=at),
        lambda: database.write(request_payout, site, catalog=catalog, at=NOW),
        lambda: database.write(record_payment_received, payout, paid_on=NOW.date(), now=NOW),
        lambda: database.write(cancel_payout, payout, now=NOW),
        lambda: database.write(unmatch_payout, payout, now=NOW),
        lambda: database.write(forfeit_balance, site, on=NOW.date(), chart=chart()),
        database.undo,
    ]
    if ids:
        (order_id,) = random.choice(ids)
        calls += [lambda: move(database, catalog, order_id, stage)] * 8
        kind = random.choice((*AdjustmentKind,))
        on = NOW.date() + timedelta(days=random.randrange(-2, 3))
        calls += [
            lambda: database.write(record_adjustment, order_id, kind, Yen(300), on=on),
            lambda: database.write(request_payout, site, catalog=catalog, at=NOW),
        ] * 2
    with suppress(AppError):
        random.choice(calls)()


def test_a_refund_takes_the_order_out(database: Database, catalog: Catalog) -> None:
    order_id = add(database, catalog)
    move(database, catalog, order_id, Stage.COMPLETED, Stage.REFUNDED)
    assert database.read(earnings_total, None, None).orders == 0


AUGUST = (date(2026, 8, 1), date(2026, 8, 31))
SEPTEMBER = (date(2026, 9, 1), date(2026, 9, 30))


def changed_sales(database: Database) -> None:
    """Sell twice in August; take something off the first in September; the second's tax is paid."""
    first, _ = database.write(sell, "1", date(2026, 8, 5))
    second, _ = database.write(sell, "2", date(2026, 8, 6), 50_000, 11_000)
    for kind, amount in ((AdjustmentKind.DISCOUNT, 1_000), (AdjustmentKind.FEE_BACK, 220)):
        on = date(2026, 9, 2)
        database.write(record_adjustment, first, kind, Yen(amount), on=on)
    database.write(set_withheld, second, Yen(5_685), is_on_top=True)


def test_what_is_taken_off_counts_on_its_day_and_tax_on_top_is_a_part_of_the_sale(
    database: Database,
) -> None:
    changed_sales(database)
    august, september = (database.read(earnings_total, *span) for span in (AUGUST, SEPTEMBER))
    assert (august.orders, august.gross, august.fee, august.net) == (2, 65_685, 13_200, 52_485)
    assert (september.orders, september.gross, september.fee) == (0, -1_000, -220)
    assert september.net == -780
    months = database.read(earnings, EarningsKey.MONTH, None, None)
    assert [(row.key, row.gross, row.net) for row in months] == [
        ("2026-08", 65_685, 52_485),
        ("2026-09", -1_000, -780),
    ]
    for key in EarningsKey:
        rows = database.read(earnings, key, AUGUST[0], SEPTEMBER[1])
        assert (sum(row.gross for row in rows), sum(row.net for row in rows)) == (64_685, 51_705)
    slices = database.read(month_slices, AUGUST[0], SEPTEMBER[1])
    assert [(one.orders, one.gross, one.net) for one in slices] == [
        (2, 65_685, 52_485),
        (0, -1_000, -780),
    ]


def test_the_books_tell_the_same_sales(database: Database) -> None:
    changed_sales(database)
    for span in (AUGUST, SEPTEMBER):
        income = database.read(profit, *span, chart=chart()).income
        assert database.read(earnings_total, *span).gross == income


def test_what_was_taken_off_is_off_what_was_paid(database: Database) -> None:
    changed_sales(database)
    database.write(pay_out, [1], date(2026, 9, 20))
    span = (AUGUST[0], SEPTEMBER[1])
    assert database.read(paid_net, *span) == 7_020
