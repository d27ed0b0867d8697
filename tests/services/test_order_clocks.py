from datetime import timedelta

from sqlalchemy import text

from app.models.moments import JST
from app.models.types import Ball, BallReason, Stage
from app.rulebook.catalog import Catalog
from app.services.order_clocks import order_clocks, thawed
from app.services.orders import read_deadline
from app.storage.database import Database
from tests.services.sample import DUE, NOW, PURCHASED, UNKNOWN, fill


def test_the_clocks_of_many_orders_come_at_once(database: Database, catalog: Catalog) -> None:
    fill(database, catalog)
    seen = NOW + timedelta(hours=5)
    database.write(read_deadline, PURCHASED, "first_contact", seen, now=NOW)
    orders = {one.order_id: one for one in database.read(order_clocks, "o.ball <> 'none'")}
    bought = orders[PURCHASED]
    assert (bought.client, bought.stage, bought.due_on) == ("みなと", Stage.PURCHASED, DUE)
    assert bought.reason is BallReason.FIRST_CONTACT
    first = bought.clocks[0]
    assert (first.name, first.whose, first.until) == ("first_contact", Ball.ME, seen)
    assert first.is_observed
    assert first.until.tzinfo is JST
    assert "promised" in {clock.name for clock in bought.clocks}


def test_no_order_is_asked_for_rules_in_vain(database: Database, catalog: Catalog) -> None:
    assert database.read(order_clocks, "o.id = ?", (7,)) == []
    fill(database, catalog)
    (unknown,) = database.read(order_clocks, "o.id = :id", {"id": UNKNOWN})
    assert unknown.marketplace_id == "skillcloud"


def test_a_rule_is_read_once(database: Database, catalog: Catalog) -> None:
    fill(database, catalog)
    body = database.read(lambda reader: reader.value("SELECT body FROM frozen_rules"))
    assert thawed(body) is thawed(str(body))


def test_an_order_without_a_rule_has_no_clocks(database: Database, catalog: Catalog) -> None:
    fill(database, catalog)

    database.write(lambda session: session.execute(text("UPDATE orders SET rule_id = NULL")))
    assert database.read(order_clocks, "o.id = 1")[0].clocks == ()
