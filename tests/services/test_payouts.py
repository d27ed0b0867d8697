from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.bookkeeping_types import AdjustmentKind, PayoutKind
from app.models.money import Yen
from app.models.order import Order
from app.models.types import Stage
from app.rulebook.catalog import Catalog
from app.services.bookkeeping import UnknownAccountError, close_month, record_adjustment
from app.services.clients import add_client
from app.services.journal_queries import journal, trial_balance
from app.services.order_drafts import NegativeAmountError
from app.services.order_lookup import OrderMissingError
from app.services.payout_lookup import PayoutMissingError
from app.services.payout_queries import balance_orders, coming_payouts
from app.services.payouts import (
    BelowMinimumError,
    NothingOnBalanceError,
    NotOnBalanceError,
    PaidBeforeRequestError,
    PayoutArrivedError,
    SeveralPayersError,
    cancel_payout,
    exchange_for_points,
    forfeit_balance,
    record_payment_received,
    request_payout,
)
from app.services.reconciliation_queries import payout_orders, payout_rows, refunds_owed
from app.services.reconciling import match_payout
from app.storage.database import Database
from tests.services.bookkeeping_samples import bank_line, chart, sell
from tests.services.sample import NOW, add, move

SEPTEMBER_10 = datetime(2026, 9, 10, 3, tzinfo=UTC)


def completed(database: Database, catalog: Catalog, **changes: object) -> int:
    order_id = add(database, catalog, **changes)
    move(database, catalog, order_id, Stage.COMPLETED)
    return order_id


def test_a_request_of_10_september_2026_arrives_on_the_24th(
    database: Database, catalog: Catalog
) -> None:
    completed(database, catalog)
    database.write(request_payout, "coconala", catalog=catalog, at=SEPTEMBER_10)
    row = database.read(
        lambda reader: reader.row("SELECT expected_on, amount, transfer_fee FROM payouts")
    )
    assert row == ("2026-09-24", 39_000, 0)


def test_a_small_transfer_costs_its_fee(database: Database, catalog: Catalog) -> None:
    completed(database, catalog, price=Yen(1_000))
    database.write(request_payout, "coconala", catalog=catalog, at=NOW)
    assert database.read(lambda reader: reader.value("SELECT transfer_fee FROM payouts")) == 160


def test_only_the_named_orders_go_along(database: Database, catalog: Catalog) -> None:
    first, second = completed(database, catalog), completed(database, catalog)
    database.write(request_payout, "coconala", catalog=catalog, at=NOW, order_ids=[second])
    states = database.read(lambda reader: reader.rows("SELECT id, payment_state FROM orders"))
    assert dict(states) == {first: "balance", second: "requested"}
    database.write(record_payment_received, 1, paid_on=date(2026, 12, 7), now=NOW)
    states = database.read(lambda reader: reader.rows("SELECT id, payment_state FROM orders"))
    assert dict(states) == {first: "balance", second: "paid"}


def test_a_site_without_a_known_cycle_transfers_some_day(
    database: Database, catalog: Catalog
) -> None:
    completed(database, catalog, marketplace_id="direct")
    database.write(request_payout, "direct", catalog=catalog, at=NOW)
    row = database.read(lambda reader: reader.row("SELECT expected_on, amount FROM payouts"))
    assert row == (None, 50_000)


@pytest.mark.parametrize(
    ("error", "marketplace", "order_ids"),
    [
        (NothingOnBalanceError, "lancers", None),
        (NothingOnBalanceError, "coconala", []),
        (NotOnBalanceError, "coconala", [1]),
        (NotOnBalanceError, "timeticket", [2]),
        (NotOnBalanceError, "skillcloud", [3]),
        (OrderMissingError, "coconala", [99]),
        (BelowMinimumError, "timeticket", None),
    ],
)
def test_a_payout_that_cannot_be_is_refused(
    database: Database,
    catalog: Catalog,
    error: type[AppError],
    marketplace: str,
    order_ids: list[int] | None,
) -> None:
    add(database, catalog)
    completed(database, catalog)
    completed(database, catalog, marketplace_id="skillcloud")
    completed(database, catalog, marketplace_id="timeticket", price=Yen(1_000))
    with pytest.raises(error):
        database.write(request_payout, marketplace, catalog=catalog, at=NOW, order_ids=order_ids)


def test_a_transfer_arrives_after_it_was_asked_for(database: Database, catalog: Catalog) -> None:
    with pytest.raises(PayoutMissingError):
        database.write(record_payment_received, 1, paid_on=date(2026, 12, 1), now=NOW)
    completed(database, catalog)
    database.write(request_payout, "coconala", catalog=catalog, at=NOW)
    with pytest.raises(PaidBeforeRequestError):
        database.write(record_payment_received, 1, paid_on=date(2026, 11, 22), now=NOW)


def states(database: Database) -> dict[int, str]:
    rows = database.read(lambda reader: reader.rows("SELECT id, payment_state FROM orders"))
    return dict(rows)


def test_the_site_may_transfer_by_itself(database: Database, catalog: Catalog) -> None:
    completed(database, catalog)
    database.write(request_payout, "coconala", catalog=catalog, at=NOW, is_automatic=True)
    kind = database.read(lambda reader: reader.value("SELECT kind FROM payouts"))
    assert kind == PayoutKind.AUTOMATIC


def test_proceeds_become_points_and_are_the_owners(database: Database, catalog: Catalog) -> None:
    first, second = completed(database, catalog), completed(database, catalog)
    day = date(2026, 11, 24)
    database.write(exchange_for_points, "coconala", on=day, chart=chart(), order_ids=[first])
    assert states(database) == {first: "paid", second: "balance"}
    (row,) = [row for row in database.read(journal) if row.kind == "points"]
    assert (row.booked_on, row.debit, row.credit, row.amount) == (
        day,
        "owner_draw",
        "receivable",
        39_000,
    )


def test_what_expired_is_lost(database: Database, catalog: Catalog) -> None:
    completed(database, catalog)
    database.write(forfeit_balance, "coconala", on=date(2026, 11, 24), chart=chart())
    (row,) = [row for row in database.read(journal) if row.kind == "forfeited"]
    assert (row.debit, row.credit, row.amount) == ("bad_debt", "receivable", 39_000)
    with pytest.raises(NothingOnBalanceError):
        database.write(forfeit_balance, "coconala", on=date(2026, 11, 24), chart=chart())


@pytest.mark.parametrize(
    ("command", "account"),
    [
        (exchange_for_points, "owner_draw"),
        (exchange_for_points, "fees"),
        (forfeit_balance, "bad_debt"),
        (forfeit_balance, "miscellaneous"),
    ],
)
def test_what_comes_as_no_money_is_booked_where_the_seller_says(
    database: Database, catalog: Catalog, command: Callable[..., int], account: str
) -> None:
    completed(database, catalog)
    day = date(2026, 11, 24)
    database.write(command, "coconala", on=day, chart=chart(), account=account)
    (row,) = [row for row in database.read(journal) if row.kind in {"points", "forfeited"}]
    assert (row.debit, row.debit_tax, row.credit) == (account, "out_of_scope", "receivable")
    (payout,) = database.read(payout_rows)
    assert payout.booked_as == account


@pytest.mark.parametrize(
    ("command", "account"),
    [
        (exchange_for_points, "sales"),
        (exchange_for_points, "gifts"),
        (forfeit_balance, "owner_draw"),
        (forfeit_balance, "advertising"),
    ],
)
def test_no_other_account_takes_it_up(
    database: Database, catalog: Catalog, command: Callable[..., int], account: str
) -> None:
    order_id = completed(database, catalog)
    with pytest.raises(UnknownAccountError):
        database.write(command, "coconala", on=NOW.date(), chart=chart(), account=account)
    assert states(database) == {order_id: "balance"}


def test_the_amount_that_arrived_can_be_typed(database: Database, catalog: Catalog) -> None:
    completed(database, catalog)
    database.write(request_payout, "coconala", catalog=catalog, at=NOW)
    day = date(2026, 12, 7)
    with pytest.raises(NegativeAmountError):
        database.write(record_payment_received, 1, paid_on=day, now=NOW, received=Yen(-1))
    database.write(record_payment_received, 1, paid_on=day, now=NOW, received=Yen(38_840))
    row = database.read(lambda reader: reader.row("SELECT paid_on, received FROM payouts"))
    assert row == ("2026-12-07", 38_840)


@pytest.mark.parametrize("command", [exchange_for_points, forfeit_balance])
def test_what_did_not_come_about_is_on_the_balance_again(
    database: Database, catalog: Catalog, command: Callable[..., int]
) -> None:
    order_id = completed(database, catalog)
    database.write(request_payout, "coconala", catalog=catalog, at=NOW)
    database.write(cancel_payout, 1, now=NOW)
    assert states(database) == {order_id: "balance"}
    payout_id, _ = database.write(command, "coconala", on=date(2026, 11, 24), chart=chart())
    database.write(cancel_payout, payout_id, now=NOW)
    assert states(database) == {order_id: "balance"}
    assert database.read(lambda reader: reader.rows("SELECT id FROM payouts")) == []
    with pytest.raises(PayoutMissingError):
        database.write(cancel_payout, 1, now=NOW)


def test_what_arrived_is_not_called_off(database: Database, catalog: Catalog) -> None:
    completed(database, catalog)
    database.write(request_payout, "coconala", catalog=catalog, at=NOW)
    day = date(2026, 12, 7)
    database.write(record_payment_received, 1, paid_on=day, now=NOW)
    with pytest.raises(PayoutArrivedError):
        database.write(cancel_payout, 1, now=NOW)
    line_id, _ = database.write(bank_line, day, 39_000, "open")
    database.write(match_payout, line_id, 1, now=NOW)
    with pytest.raises(PayoutArrivedError):
        database.write(cancel_payout, 1, now=NOW)


def taken_off(database: Database, kind: AdjustmentKind, amount: int, on: date) -> None:
    database.write(record_adjustment, 1, kind, Yen(amount), on=on)


def receivable(database: Database) -> int:
    """Return what the books say is still owed."""
    sides = ((1, "debit"), (-1, "credit"))
    return sum(
        sign * row.amount
        for row in database.read(journal)
        for sign, side in sides
        if getattr(row, side) == "receivable"
    )


def test_what_was_taken_off_before_is_neither_asked_for_nor_awaited(
    database: Database, catalog: Catalog
) -> None:
    database.write(sell, "A", date(2026, 8, 5))
    taken_off(database, AdjustmentKind.DISCOUNT, 1_000, date(2026, 8, 10))
    taken_off(database, AdjustmentKind.FEE_BACK, 220, date(2026, 8, 10))
    at = datetime(2026, 8, 12, 3, tzinfo=UTC)
    (coming,) = database.read(coming_payouts, catalog, at)
    assert (coming.amount, coming.transfer_fee) == (7_020, 0)
    assert [one.net for one in database.read(balance_orders, catalog, "coconala", at.date())] == [
        7_020
    ]
    payout, _ = database.write(request_payout, "coconala", catalog=catalog, at=at)
    (coming,) = database.read(coming_payouts, catalog, at)
    assert (coming.amount, coming.order_count) == (7_020, 1)
    assert [one.net for one in database.read(payout_orders, payout)] == [7_020]
    arrived = date(2026, 8, 20)
    database.write(record_payment_received, payout, paid_on=arrived, received=Yen(7_020), now=NOW)
    (row,) = database.read(payout_rows)
    assert (row.expected, row.received, row.unexplained) == (7_020, 7_020, 0)
    assert (database.read(refunds_owed, payout), receivable(database)) == (0, 0)
    database.write(close_month, "2026-08", now=NOW)


def test_fee_and_minimum_go_by_what_is_left(database: Database, catalog: Catalog) -> None:
    database.write(sell, "A", date(2026, 8, 5), 4_000, 880)
    at = datetime(2026, 8, 12, 3, tzinfo=UTC)
    assert database.read(coming_payouts, catalog, at)[0].transfer_fee == 0
    taken_off(database, AdjustmentKind.DISCOUNT, 2_000, date(2026, 8, 12))
    assert database.read(coming_payouts, catalog, at)[0].transfer_fee == 160
    database.write(request_payout, "coconala", catalog=catalog, at=at)
    (row,) = database.read(payout_rows)
    assert (row.transfer_fee, row.expected) == (160, 4_000 - 880 - 2_000 - 160)


@pytest.mark.parametrize("command", [exchange_for_points, forfeit_balance])
def test_what_was_taken_off_before_neither_lapses_nor_becomes_points(
    database: Database, command: Callable[..., int]
) -> None:
    database.write(sell, "A", date(2026, 8, 5))
    taken_off(database, AdjustmentKind.DISCOUNT, 1_000, date(2026, 8, 12))
    database.write(command, "coconala", on=date(2026, 8, 12), chart=chart())
    assert receivable(database) == 0


def test_a_refund_after_the_request_is_a_claim_however_much_arrives(
    database: Database, catalog: Catalog
) -> None:
    database.write(sell, "A", date(2026, 8, 5))
    at = datetime(2026, 8, 12, 3, tzinfo=UTC)
    payout, _ = database.write(request_payout, "coconala", catalog=catalog, at=at)
    taken_off(database, AdjustmentKind.REFUND, 1_000, date(2026, 8, 15))
    assert database.read(refunds_owed, payout) == 1_000
    arrived = date(2026, 8, 20)
    database.write(record_payment_received, payout, paid_on=arrived, received=Yen(6_800), now=NOW)
    (row,) = database.read(payout_rows)
    assert (row.unexplained, database.read(refunds_owed, payout)) == (1_000, 1_000)


def sold_to(session: Session, /, client: str, gross: int) -> int:
    """Sell to a client who pays himself, and return his id."""
    client_id = add_client(session, client, now=NOW)
    order = session.get_one(Order, sell(session, client, date(2026, 8, 5), gross, 0, site="direct"))
    order.client_id = client_id
    return client_id


def test_each_direct_client_pays_alone(database: Database, catalog: Catalog) -> None:
    first, second = (
        database.write(sold_to, name, gross)[0]
        for name, gross in (("甲社", 10_000), ("乙社", 20_000))
    )
    at = datetime(2026, 8, 12, 3, tzinfo=UTC)
    balances = {row.client: row for row in database.read(coming_payouts, catalog, at)}
    assert {name: (row.amount, row.client_id) for name, row in balances.items()} == {
        "甲社": (10_000, first),
        "乙社": (20_000, second),
    }
    with pytest.raises(SeveralPayersError) as caught:
        database.write(request_payout, "direct", catalog=catalog, at=at)
    assert caught.value.details == {"clients": ("乙社", "甲社")}
    for client_id in (first, second):
        orders = database.read(balance_orders, catalog, "direct", at.date(), client_id)
        ids = [one.id for one in orders]
        payout, _ = database.write(request_payout, "direct", catalog=catalog, at=at, order_ids=ids)
        database.write(record_payment_received, payout, paid_on=date(2026, 8, 20), now=NOW)
        if client_id == first:
            (row, other) = database.read(payout_rows), database.read(coming_payouts, catalog, at)
            assert (row[0].client, [one.client for one in other]) == ("甲社", ["乙社"])
    owed = [row for row in database.read(trial_balance) if row.account == "receivable"]
    assert {row.part: row.balance for row in owed} == {"甲社": 0, "乙社": 0}


def test_what_one_client_has_back_is_no_claim_of_another(
    database: Database, catalog: Catalog
) -> None:
    for name in ("甲社", "乙社"):
        database.write(sold_to, name, 10_000)
    at = datetime(2026, 8, 12, 3, tzinfo=UTC)
    payouts = [
        database.write(request_payout, "direct", catalog=catalog, at=at, order_ids=[one])[0]
        for one in (1, 2)
    ]
    for payout in payouts:
        database.write(record_payment_received, payout, paid_on=date(2026, 8, 20), now=NOW)
    taken_off(database, AdjustmentKind.REFUND, 500, date(2026, 8, 25))
    assert [database.read(refunds_owed, payout) for payout in payouts] == [500, 0]


def test_orders_of_a_client_and_of_nobody_are_not_one_transfer(
    database: Database, catalog: Catalog
) -> None:
    database.write(sold_to, "甲社", 10_000)
    database.write(sell, "B", date(2026, 8, 6), 5_000, 0, site="direct")
    at = datetime(2026, 8, 12, 3, tzinfo=UTC)
    assert {row.client_id for row in database.read(coming_payouts, catalog, at)} == {0, 1}
    nobodys = database.read(balance_orders, catalog, "direct", at.date(), 0)
    assert [one.net for one in nobodys] == [5_000]
    with pytest.raises(SeveralPayersError):
        database.write(request_payout, "direct", catalog=catalog, at=at)
