from datetime import date

from sqlalchemy.orm import Session

from app.models.types import Stage
from app.rulebook.catalog import Catalog
from app.services.payout_queries import PayoutState, balance_orders, coming_payouts, payout_rule_of
from app.services.payouts import record_payment_received
from app.storage.database import Database
from tests.services.sample import NOW, add, fill, move


def test_what_was_asked_for_and_what_could_be_come_by_day(
    database: Database, catalog: Catalog
) -> None:
    fill(database, catalog)
    direct = add(database, catalog, marketplace_id="direct")
    move(database, catalog, direct, Stage.COMPLETED)
    coming = database.read(coming_payouts, catalog, NOW)
    assert {(row.marketplace_id, row.state) for row in coming} == {
        ("timeticket", PayoutState.REQUESTED),
        ("coconala", PayoutState.EXPECTED),
        ("direct", PayoutState.EXPECTED),
    }
    by_site = {row.marketplace_id: row for row in coming}
    coconala = by_site["coconala"]
    assert (coconala.expected_on, coconala.amount) == (date(2026, 12, 7), 39_000)
    assert coconala.expires_on == date(2027, 3, 23)
    assert by_site["timeticket"].payout_id == 1
    assert by_site["direct"].expected_on is None
    days = [row.expected_on or date.max for row in coming]
    assert days == sorted(days)


def test_what_arrived_comes_no_more(database: Database, catalog: Catalog) -> None:
    fill(database, catalog)
    database.write(record_payment_received, 1, paid_on=date(2026, 12, 7), now=NOW)
    assert [row.marketplace_id for row in database.read(coming_payouts, catalog, NOW)] == [
        "coconala"
    ]


def test_a_site_no_rulebook_knows_any_more_has_no_cycle(catalog: Catalog) -> None:
    assert payout_rule_of(catalog, "gone", date(2026, 11, 23)) is None


def test_the_orders_of_a_balance_tell_when_their_proceeds_expire(
    database: Database, catalog: Catalog
) -> None:
    fill(database, catalog)
    today = NOW.date()
    (order,) = database.read(balance_orders, catalog, "coconala", today)
    assert (order.title, order.net, order.client) == ("完了", 39_000, "みなと")
    assert (order.completed_on, order.expires_on) == (date(2026, 11, 23), date(2027, 3, 23))
    direct = add(database, catalog, marketplace_id="direct")
    move(database, catalog, direct, Stage.COMPLETED)
    (order,) = database.read(balance_orders, catalog, "direct", today)
    assert order.expires_on is None

    def forget(session: Session) -> None:
        session.connection().exec_driver_sql("UPDATE orders SET completed_at = NULL")

    database.write(forget)
    (order,) = database.read(balance_orders, catalog, "coconala", today)
    assert (order.completed_on, order.expires_on) == (None, None)
    assert database.read(balance_orders, catalog, "anytimes", today) == ()
