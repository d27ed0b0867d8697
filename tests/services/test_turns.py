from datetime import timedelta

from sqlalchemy.orm import Session

from app.models.order import Order
from app.models.types import Ball, BallReason, Stage
from app.rulebook.catalog import Catalog
from app.services.order_rules import FrozenRules
from app.services.orders import rate_order
from app.services.turns import clocks_running, facts_of, settle_turn
from app.storage.database import Database
from tests.services.sample import NOW, add, move


def test_the_turn_follows_the_order_through_its_life(database: Database, catalog: Catalog) -> None:
    order_id = add(database, catalog)
    expected = [
        (Stage.WORKING, Ball.ME, BallReason.WORK),
        (Stage.DELIVERED, Ball.CLIENT, BallReason.ACCEPTANCE),
        (Stage.WORKING, Ball.ME, BallReason.REVISE),
        (Stage.DELIVERED, Ball.CLIENT, BallReason.ACCEPTANCE),
        (Stage.COMPLETED, Ball.NONE, BallReason.SETTLED),
    ]
    for stage, ball, reason in expected:
        move(database, catalog, order_id, stage)
        row = database.read(lambda reader: reader.row("SELECT ball, ball_reason FROM orders"))
        assert row == (ball, reason)


def test_the_facts_of_an_order_are_its_own_record(database: Database, catalog: Catalog) -> None:
    order_id = add(database, catalog)
    move(database, catalog, order_id, Stage.CANCELLED)
    database.write(rate_order, order_id, given=5, now=NOW)

    def look(session: Session) -> None:
        order = session.get_one(Order, order_id)
        facts = facts_of(order)
        assert facts.cancelled_at == NOW
        assert facts.rated
        assert not facts.payout_requested
        order.stage = Stage.PURCHASED
        rule = FrozenRules(session).of(order)
        assert rule is not None
        settle_turn(order, rule)
        assert order.ball_until_at == NOW + timedelta(hours=48)
        assert clocks_running(order, rule)[0].until == order.ball_until_at
        session.rollback()

    database.write(look)
