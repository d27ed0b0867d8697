from datetime import date

from sqlalchemy.orm import Session

from app.models.money import Yen
from app.models.order import Order
from app.models.types import PaymentKind, TaxStatus
from app.rulebook.catalog import Catalog
from app.services.order_rules import FrozenRules, charged, frozen_rule
from app.storage.database import Database
from tests.services.sample import add

DAY = date(2026, 11, 23)


def test_orders_under_one_rule_share_its_copy(database: Database, catalog: Catalog) -> None:
    for _ in range(2):
        add(database, catalog)
    assert database.read(lambda reader: reader.value("SELECT COUNT(*) FROM frozen_rules")) == 1


def test_a_rule_is_read_once_and_an_order_without_one_has_none(
    database: Database, catalog: Catalog
) -> None:
    order_id = add(database, catalog)

    def look(session: Session) -> None:
        rules, order = FrozenRules(session), session.get_one(Order, order_id)
        assert rules.of(order) is rules.of(order)
        assert frozen_rule(session, catalog, "coconala", "text", DAY).id == order.rule_id
        order.rule_id = None
        assert rules.of(order) is None
        before = order.ball
        rules.settle(order)
        assert order.ball == before
        session.rollback()

    database.write(look)


def test_without_a_rule_the_price_is_the_gross_and_nothing_else_is_known() -> None:
    exempt = charged(None, Yen(1_000), TaxStatus.EXEMPT, PaymentKind.BASE)
    assert (exempt.gross, exempt.tax, exempt.fee, exempt.net) == (1_000, 0, None, None)
    taxable = charged(None, Yen(1_000), TaxStatus.TAXABLE, PaymentKind.BASE)
    assert (taxable.gross, taxable.tax) == (1_000, None)
