"""Writes what a capture was planned to bring: new rows in bulk, known orders by their own rules."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import chain
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.capture.bank_mapping import BankMapping
from app.models.capture import ColumnMapping
from app.models.moments import to_epoch
from app.models.types import Stage
from app.rulebook.catalog import Catalog
from app.services.capture_bulk import BulkRows
from app.services.capture_known import listing_titles
from app.services.capture_order_rows import CompletedOrders
from app.services.capture_outcomes import Watch
from app.services.capture_planning import Plan
from app.services.capture_reading import RememberedMapping
from app.services.capture_room_writing import RoomWriter
from app.services.capture_steps import OrderChanger
from app.services.captured_order import CapturedOrder, Person
from app.storage.reader import Reader

Titled = tuple[str, int | None]
"""The title an order gets, and the listing it is of."""


class CaptureWriter:
    """Writes one capture within the session of its command."""

    def __init__(self, session: Session, catalog: Catalog, now: datetime, watch: Watch) -> None:
        driver: Any = session.connection().connection.driver_connection
        self.reader = Reader(driver)
        self._session = session
        self._now = now
        self._bulk = BulkRows(session, watch)
        self._completed = CompletedOrders(session, catalog, now, self._bulk)
        self._changer = OrderChanger(session, catalog, now, watch)
        self._listings: dict[str, list[tuple[str, int]]] = {}
        self._titled: dict[tuple[str, str], Titled] = {}

    def write(self, plan: Plan) -> None:
        """Write the orders, their clients and their rooms.

        Raises:
            CaptureCancelledError: The seller stopped it.
        """
        self._write_people(_people_of(plan))
        plain = [order for order in plan.orders if _is_plain(order)]
        others = [order for order in plan.orders if not _is_plain(order)]
        first_id = self._completed.write(plain, self._titles(plain), plan.rules)
        written = self._changer.write(others, self._titles(others))
        rooms = RoomWriter(self._bulk, self.reader, plan)
        for order_id, order in enumerate(plain, first_id):
            rooms.learn(order, order_id)
        for order_id, order in zip(written, others, strict=True):
            rooms.learn(order, order_id)
        rooms.write()
        rooms.write_mails(plan.mails)

    def remember(self, chosen: RememberedMapping | None) -> None:
        """Keep what the seller said of the columns of a file."""
        if chosen is None:
            return
        kept = self._session.scalar(
            select(ColumnMapping).where(ColumnMapping.header == chosen.header)
        )
        if kept is None:
            kept = ColumnMapping(header=chosen.header)
            self._session.add(kept)
        said = chosen.mapping
        kept.marketplace_id = "" if isinstance(said, BankMapping) else said.marketplace_id
        kept.body = chosen.mapping.to_json()
        self._session.flush()

    def _write_people(self, people: Sequence[Person]) -> None:
        new = [person for person in people if person.client_id is None]
        now = to_epoch(self._now)
        clients: dict[str, list[object]] = {
            "name": [p.name for p in new],
            "created_at": [now] * len(new),
        }
        first_id = self._bulk.add("clients", clients)
        for place, person in enumerate(new):
            person.client_id = first_id + place
        handles: dict[str, list[object]] = {
            "client_id": [person.client_id for person in new],
            "marketplace_id": [person.marketplace_id for person in new],
            "name": [person.name for person in new],
            "site_id": [person.site_id for person in new],
        }
        self._bulk.add("handles", handles)
        self._bulk.run(
            "UPDATE handles SET site_id = ? WHERE id = ?",
            [(p.site_id, p.handle_id) for p in people if p.is_named_anew],
        )

    def _titles(self, orders: Iterable[CapturedOrder]) -> list[Titled]:
        return [self._title(order) for order in orders]

    def _title(self, order: CapturedOrder) -> Titled:
        """Return the longest listing's title that an order's title begins with, and its listing.

        On a list of orders title and catchphrase stand as one.
        """
        key = (order.marketplace_id, order.title)
        if key not in self._titled:
            site = order.marketplace_id
            if site not in self._listings:
                self._listings[site] = listing_titles(self.reader, site)
            found = (row for row in self._listings[site] if order.title.startswith(row[0]))
            self._titled[key] = next(found, (order.title, None))
        return self._titled[key]


def _is_plain(order: CapturedOrder) -> bool:
    """Whether an order only has to be put into the book, with nothing to step through."""
    return order.known is None and order.stage is Stage.COMPLETED


def _people_of(plan: Plan) -> list[Person]:
    """Return the clients that orders and rooms of the capture name, each once."""
    orders = (order.person for order in plan.orders)
    rooms = (room.owner for room in plan.rooms)
    named = {id(person): person for person in chain(orders, rooms) if person is not None}
    return list(named.values())
