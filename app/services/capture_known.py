"""What the book knows of the orders, payments and rooms a capture speaks of."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any

from app.models.types import PaymentKind, Stage, TaxStatus
from app.services.capture_people import chunks, marks
from app.services.captured_order import CapturedPayment, KnownOrder
from app.storage.reader import Reader

_ORDERS = """
    SELECT o.id, o.number, o.title, o.kind, o.stage, o.client_id, COALESCE(c.name, ''), o.rule_id,
           o.tax_status, o.gross, o.fee, o.net, o.quote_price, o.purchased_at, o.started_at,
           o.earned_on, o.due_on
      FROM orders o LEFT JOIN clients c ON c.id = o.client_id
     WHERE o.marketplace_id = ? AND o.number IN ({marks})
"""
_PAYMENTS = """
    SELECT p.order_id, p.kind, p.price, p.tax, p.gross, p.fee, p.net, p.settled_on, p.identity, p.id
      FROM orders o JOIN payments p ON p.order_id = o.id
     WHERE o.marketplace_id = ? AND o.number IN ({marks}) ORDER BY p.order_id, p.position, p.id
"""
_DEADLINES = """
    SELECT d.order_id, d.clock, d.until_at
      FROM orders o JOIN observed_deadlines d ON d.order_id = o.id
     WHERE o.marketplace_id = ? AND o.number IN ({marks})
"""


def known_orders(
    reader: Reader, marketplace_id: str, numbers: Iterable[str]
) -> dict[str, KnownOrder]:
    """Return those of these orders that are in the book, by number."""
    found: dict[str, KnownOrder] = {}
    for part in chunks(list(set(numbers))):
        values = (marketplace_id, *part)
        rows = reader.rows(_ORDERS.format(marks=marks(part)), values)
        if not rows:
            continue
        payments: dict[int, list[CapturedPayment]] = defaultdict(list)
        for order_id, *payment in reader.rows(_PAYMENTS.format(marks=marks(part)), values):
            payments[order_id].append(_payment(payment))
        deadlines: dict[int, dict[str, int]] = defaultdict(dict)
        for order_id, clock, until in reader.rows(_DEADLINES.format(marks=marks(part)), values):
            deadlines[order_id][clock] = until
        for row in rows:
            found[row[1]] = _order(row, payments[row[0]], deadlines[row[0]])
    return found


def known_identities(reader: Reader, identities: Iterable[str]) -> list[str]:
    """Return those of these identities that a payment of the book has."""
    found: list[str] = []
    for part in chunks(list(set(identities))):
        sql = f"SELECT identity FROM payments WHERE identity IN ({marks(part)})"  # noqa: S608
        found += [row[0] for row in reader.rows(sql, part)]
    return found


def listing_titles(reader: Reader, marketplace_id: str) -> list[tuple[str, int]]:
    """Return the titles and ids of the listings of a marketplace, the longest title first.

    A title that was changed here and not there yet is known by what the site shows, too.
    """
    rows = reader.rows(
        "SELECT title, id FROM listings WHERE marketplace_id = ?1 UNION"
        " SELECT p.text, l.id FROM listings l JOIN published_fields p"
        " ON p.listing_id = l.id AND p.field = 'title' WHERE l.marketplace_id = ?1 ORDER BY 2",
        (marketplace_id,),
    )
    return sorted(((title, number) for title, number in rows), key=lambda row: -len(row[0]))


def _order(
    row: tuple[Any, ...], payments: list[CapturedPayment], deadlines: dict[str, int]
) -> KnownOrder:
    fields = list(row)
    fields[4] = Stage(row[4])
    fields[8] = TaxStatus(row[8])
    fields[15] = _day(row[15])
    fields[16] = _day(row[16])
    return KnownOrder._make((*fields, tuple(payments), deadlines))


def _payment(row: list[Any]) -> CapturedPayment:
    kind, price, tax, gross, fee, net, settled_on, identity, number = row
    return CapturedPayment(
        PaymentKind(kind), price, tax, gross, fee, net, _day(settled_on), identity, number
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
