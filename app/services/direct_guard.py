"""The guard of direct work: no offer before an origin, no delivery and no bill before terms."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.order import Order
from app.models.types import Stage
from app.services.direct_queries import DIRECT, direct_terms
from app.storage.reader import Reader

_GUARDED = {Stage.DELIVERED, Stage.COMPLETED}


class TermsMissingError(AppError):
    """A direct order lacks what must be recorded first (`number`, `field` the first of them)."""


class OriginMissingError(AppError):
    """A client of a marketplace has no recorded origin elsewhere (`client`, `marketplace`)."""


def check_direct(session: Session, orders: Iterable[Order], stage: Stage) -> None:
    """Refuse to deliver direct work without a recorded origin and written terms.

    Raises:
        TermsMissingError: One of the orders lacks something; it is named.
    """
    if stage not in _GUARDED:
        return
    direct = [one for one in orders if one.marketplace_id == DIRECT and one.stage not in _GUARDED]
    if direct:
        session.flush()
        reader = session_reader(session)
        for order in direct:
            check_terms(reader, order.id)


def check_terms(reader: Reader, order_id: int) -> date | None:
    """Refuse a direct order that lacks an origin or terms; return its day of receipt.

    Raises:
        TermsMissingError
    """
    terms = direct_terms(reader, order_id)
    if terms is not None and terms.missing:
        raise TermsMissingError(number=terms.number, field=terms.missing[0])
    return None if terms is None else terms.receipt


def check_origin(reader: Reader, order_id: int) -> None:
    """Refuse a direct order of which nobody recorded how its client was met.

    Raises:
        TermsMissingError
    """
    terms = direct_terms(reader, order_id)
    if terms is not None and terms.origin is None:
        raise TermsMissingError(number=terms.number, field="origin")


def check_client(reader: Reader, client_id: int) -> None:
    """Refuse direct work for a client met on a marketplace, unless an order says where else.

    Raises:
        OriginMissingError
    """
    row = reader.row(
        "SELECT c.name, (SELECT marketplace_id FROM handles WHERE client_id = c.id"
        "   AND marketplace_id <> :direct"
        "   UNION SELECT marketplace_id FROM orders WHERE client_id = c.id"
        "   AND marketplace_id <> :direct LIMIT 1) AS site"
        " FROM clients c WHERE c.id = :client AND site IS NOT NULL AND NOT EXISTS ("
        "   SELECT 1 FROM orders o JOIN direct_terms t ON t.order_id = o.id"
        "   WHERE o.client_id = c.id AND t.origin <> '')",
        {"client": client_id, "direct": DIRECT},
    )
    if row is not None:
        name, site = row
        raise OriginMissingError(client=name, marketplace=site)


def session_reader(session: Session) -> Reader:
    """Return a reader that sees what the session has flushed."""
    driver: Any = session.connection().connection.driver_connection
    return Reader(driver)
