from datetime import UTC, date, datetime

import pytest

from app.errors import AppError
from app.models.money import Yen
from app.models.types import Stage
from app.rulebook.catalog import Catalog
from app.services.order_lookup import OrderMissingError
from app.services.payouts import (
    BelowMinimumError,
    NothingOnBalanceError,
    NotOnBalanceError,
    PaidBeforeRequestError,
    PayoutMissingError,
    record_payment_received,
    request_payout,
)
from app.storage.database import Database
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
