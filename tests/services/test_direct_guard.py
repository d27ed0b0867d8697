"""Direct work has an origin and written terms before it is delivered."""

from typing import Any

import pytest

from app.models.types import Stage
from app.rulebook.catalog import Catalog
from app.services.direct_guard import TermsMissingError
from app.services.direct_terms import record_terms
from app.services.orders import step_order, step_orders
from app.storage.database import Database
from tests.services.bookkeeping_samples import NOW
from tests.services.paper_samples import agreed, direct_order, paper_rules
from tests.services.sample import add

RULES = paper_rules()


def stage_of(book: Database, order_id: int) -> object:
    return book.read(lambda r: r.value("SELECT stage FROM orders WHERE id = ?", (order_id,)))


def step(book: Database, catalog: Catalog, order_id: int, stage: Stage) -> None:
    book.write(step_order, order_id, stage, catalog=catalog, at=NOW, now=NOW)


def test_direct_work_is_delivered_when_origin_and_terms_are_recorded(
    database: Database, catalog: Catalog
) -> None:
    order_id = direct_order(database, catalog)
    step(database, catalog, order_id, Stage.WORKING)
    for stage in (Stage.DELIVERED, Stage.COMPLETED):
        with pytest.raises(TermsMissingError) as caught:
            step(database, catalog, order_id, stage)
        assert caught.value.details == {"number": "D-0001", "field": "origin"}
    database.write(record_terms, order_id, agreed(pay_on=None), rules=RULES)
    with pytest.raises(TermsMissingError) as caught:
        step(database, catalog, order_id, Stage.DELIVERED)
    assert caught.value.details["field"] == "pay_on"
    database.write(record_terms, order_id, agreed(), rules=RULES)
    step(database, catalog, order_id, Stage.DELIVERED)
    step(database, catalog, order_id, Stage.COMPLETED)
    assert stage_of(database, order_id) == Stage.COMPLETED


def test_of_many_orders_none_moves_when_one_lacks_its_terms(
    database: Database, catalog: Catalog
) -> None:
    first, second = add(database, catalog), direct_order(database, catalog)
    stage = Stage.DELIVERED
    with pytest.raises(TermsMissingError):
        database.write(step_orders, [first, second], stage, catalog=catalog, at=NOW, now=NOW)
    assert stage_of(database, first) == Stage.PURCHASED


def test_what_is_delivered_already_is_not_asked_again(database: Database, catalog: Catalog) -> None:
    order_id = direct_order(database, catalog)
    told: dict[str, Any] = {"catalog": catalog, "at": NOW, "now": NOW}
    database.write(step_order, order_id, Stage.DELIVERED, is_guarded=False, **told)
    step(database, catalog, order_id, Stage.COMPLETED)
    assert stage_of(database, order_id) == Stage.COMPLETED
