"""A paper has its own number, and direct work an origin."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.models.money import Yen
from app.models.order import Order
from app.models.paper import DirectTerms, Paper

AT = datetime(2026, 11, 23, tzinfo=UTC)
RIGHT: dict[str, object] = {
    "kind": "invoice",
    "number": "INV-0001",
    "issued_on": date(2026, 11, 19),
    "total": Yen(110_000),
    "body": "{}",
    "issued_at": AT,
}


def test_a_number_is_used_once_for_each_kind(session: Session) -> None:
    session.add_all([Paper(**RIGHT), Paper(**RIGHT | {"kind": "receipt"})])
    session.flush()
    session.add(Paper(**RIGHT))
    with pytest.raises(IntegrityError):
        session.flush()


@pytest.mark.parametrize("wrong", [{"kind": "letter"}, {"number": ""}, {"voided_at": AT}])
def test_the_schema_refuses_what_no_paper_can_be(
    session: Session, wrong: dict[str, object]
) -> None:
    session.add(Paper(**RIGHT | wrong))
    with pytest.raises(IntegrityError):
        session.flush()


def test_direct_work_comes_from_somewhere(session: Session) -> None:
    order = Order(
        marketplace_id="direct",
        number="D-1",
        title="ロゴ",
        stage="purchased",
        has_escrow=0,
        returned_count=0,
        created_at=AT,
        updated_at=AT,
    )
    session.add(order)
    session.flush()
    session.add(DirectTerms(order_id=order.id, origin=""))
    with pytest.raises(IntegrityError):
        session.flush()
