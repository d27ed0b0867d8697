"""The enquiry that an order of a capture began as: known by its client and its price or title."""

from datetime import date
from typing import NamedTuple

from app.capture.facts import OrderFact, PaymentFact, RoomFact
from app.models.moments import JST, day_of
from app.models.money import Yen
from app.models.types import PaymentKind, Stage
from app.rulebook.catalog import Catalog
from app.services.capture_known import known_orders
from app.services.captured_order import KnownOrder, Person
from app.storage.folding import fold
from app.storage.reader import Reader

_OPEN_QUOTES = """
    SELECT number, quoted_at FROM orders
     WHERE marketplace_id = ? AND client_id IS NOT NULL AND quoted_at IS NOT NULL
       AND (stage = 'inquiry'
            OR stage IN ('purchased', 'working', 'delivered') AND number GLOB ?)
"""


class Clue(NamedTuple):
    """What a file tells of an order that the book has not by its number.

    `on` is a day on which it was there; of the amounts a file tells one, or none.
    """

    client_id: int | None
    on: date | None
    title: str = ""
    gross: Yen | None = None
    net: Yen | None = None


class OpenQuotes:
    """The quoted enquiries whose order the site has not told of yet; each becomes one order.

    Those accepted by hand count too, while they have a number of the book's own making.
    """

    def __init__(self, reader: Reader, catalog: Catalog) -> None:
        self._reader = reader
        self._catalog = catalog
        self._by_site: dict[str, list[tuple[date, KnownOrder]]] = {}

    def take(self, marketplace_id: str, clue: Clue) -> KnownOrder | None:
        """Return the enquiry this order is if exactly one can be; it is no other's then."""
        if clue.client_id is None or clue.on is None:
            return None
        quotes = self._quotes(marketplace_id)
        fitting = [one for one in quotes if _fits(*one, clue)]
        if len(fitting) != 1:
            return None
        quotes.remove(fitting[0])
        return fitting[0][1]

    def has_any(self, marketplace_id: str) -> bool:
        """Tell whether there is an enquiry that a purchase could be of."""
        return bool(self._quotes(marketplace_id))

    def _quotes(self, marketplace_id: str) -> list[tuple[date, KnownOrder]]:
        if marketplace_id not in self._by_site:
            prefix = self._catalog.marketplace(marketplace_id).number_prefix
            rows = self._reader.rows(_OPEN_QUOTES, (marketplace_id, f"{prefix}-[0-9]*"))
            days = {number: day_of(quoted_at) for number, quoted_at in rows}
            known = known_orders(self._reader, marketplace_id, days)
            self._by_site[marketplace_id] = [(days[n], order) for n, order in known.items()]
        return self._by_site[marketplace_id]


def clue_of_order(fact: OrderFact, person: Person | None) -> Clue:
    """Return what a row of a list tells."""
    return Clue(_client_id(person), fact.sold_on, fact.title, gross=fact.gross, net=fact.net)


def clue_of_room(fact: RoomFact, person: Person | None) -> Clue:
    """Return what a room tells."""
    days = [message.sent_at.astimezone(JST).date() for message in fact.messages]
    return Clue(_client_id(person), max(days, default=None), fact.title)


def clue_of_payments(facts: list[PaymentFact], person: Person | None) -> Clue:
    """Return what the payments of a sales file tell: the net of the first base price."""
    first = next((fact for fact in facts if fact.kind is PaymentKind.BASE), facts[0])
    return Clue(_client_id(person), first.settled_on, first.title, net=first.net)


def _client_id(person: Person | None) -> int | None:
    return None if person is None else person.client_id


def _fits(quoted_on: date, order: KnownOrder, clue: Clue) -> bool:
    """Tell whether this can be the order: the same client, not before the quote, the same price.

    Only where no price is told the title decides.
    """
    if order.client_id != clue.client_id or clue.on is None or clue.on < quoted_on:
        return False
    price = order.quote_price if order.stage is Stage.INQUIRY else order.gross
    if clue.gross is not None:
        return clue.gross in {price, order.gross}
    if clue.net is not None:
        return clue.net == order.net
    return fold(clue.title) == fold(order.title)
