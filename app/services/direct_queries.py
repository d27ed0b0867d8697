"""Questions about direct work: where its client came from, what was agreed, what is missing."""

from datetime import date
from typing import NamedTuple

from app.models.bookkeeping_types import DirectOrigin
from app.models.moments import JST, from_epoch
from app.models.money import Yen
from app.rulebook.catalog import Catalog
from app.rulebook.schema import WordingRule
from app.storage.reader import Reader

DIRECT = "direct"
"""The lane without a marketplace."""
_FORBIDDING = ("direct_dealing", "mail")
"""What a site's rule guards against that keeps clients on the site, the plainest first."""


class Terms(NamedTuple):
    """What was agreed in writing, as far as it was recorded.

    `received_on` is the day of receipt that was agreed on, `amount` the price with tax of the
    order; `delivered_on` the day on which it was handed over, once it was.
    """

    order_id: int
    number: str
    title: str
    origin: DirectOrigin | None
    origin_note: str
    agreed_on: date | None
    content: str
    place: str
    received_on: date | None
    pay_on: date | None
    pay_method: str
    amount: Yen | None
    delivered_on: date | None

    @property
    def receipt(self) -> date | None:
        """The day from which the days to pay count."""
        return self.delivered_on or self.received_on

    @property
    def missing(self) -> tuple[str, ...]:
        """The fields that must be there before it is delivered or billed, in their order."""
        needed = {
            "origin": self.origin,
            "agreed_on": self.agreed_on,
            "content": self.content,
            "place": self.place,
            "received_on": self.received_on,
            "amount": self.amount,
            "pay_on": self.pay_on,
        }
        return tuple(field for field, value in needed.items() if value is None or value == "")


class KnownFrom(NamedTuple):
    """A marketplace that a client of direct work has a name on, and the rule that speaks of it."""

    marketplace_id: str
    rule: WordingRule | None


def direct_terms(reader: Reader, order_id: int) -> Terms | None:
    """Return what was agreed for a direct order; None where the order is none."""
    row = reader.row(
        "SELECT o.number, o.title, t.origin, t.agreed_on, COALESCE(t.content, ''),"
        " COALESCE(t.place, ''), t.received_on, t.pay_on, COALESCE(t.pay_method, ''),"
        " o.gross, o.delivered_at"
        " FROM orders o LEFT JOIN direct_terms t ON t.order_id = o.id"
        " WHERE o.id = ? AND o.marketplace_id = ?",
        (order_id, DIRECT),
    )
    if row is None:
        return None
    number, title, origin, agreed, content, place, received, pay, method, gross, delivered = row
    kind, note = _origin(origin or "")
    return Terms(
        order_id=order_id,
        number=number,
        title=title,
        origin=kind,
        origin_note=note,
        agreed_on=_day(agreed),
        content=content,
        place=place,
        received_on=_day(received),
        pay_on=_day(pay),
        pay_method=method,
        amount=gross,
        delivered_on=None if delivered is None else from_epoch(delivered).astimezone(JST).date(),
    )


def known_from(reader: Reader, client_id: int, catalog: Catalog) -> tuple[KnownFrom, ...]:
    """Return the marketplaces where the seller met this client, with the rule of each."""
    rows = reader.rows(
        "SELECT marketplace_id FROM handles WHERE client_id = ?1 AND marketplace_id <> ?2"
        " UNION SELECT marketplace_id FROM orders WHERE client_id = ?1 AND marketplace_id <> ?2"
        " ORDER BY 1",
        (client_id, DIRECT),
    )
    return tuple(KnownFrom(site, _rule(catalog, site)) for (site,) in rows)


def _origin(text: str) -> tuple[DirectOrigin | None, str]:
    """Return an origin and what was noted of it; words without a kind are of another kind."""
    if not text:
        return None, ""
    kind, _, note = text.partition(":")
    if kind in set(DirectOrigin):
        return DirectOrigin(kind), note
    return DirectOrigin.OTHER, text


def _rule(catalog: Catalog, site: str) -> WordingRule | None:
    if site not in catalog.ids:
        return None
    rules = catalog.marketplace(site).wording
    return next(
        (rule for guard in _FORBIDDING for rule in rules if guard in rule.guards),
        None,
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
