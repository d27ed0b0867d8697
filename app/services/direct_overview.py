"""What the drawer of a direct order shows at once: its terms, its client's sites, its papers."""

from datetime import date
from typing import NamedTuple

from app.models.moments import JST, from_epoch
from app.rulebook.catalog import Catalog
from app.rulebook.paper_rules import PaperRules
from app.services.direct_queries import KnownFrom, Terms, direct_terms, known_from
from app.services.paper_queries import PaperFilter, PaperRow, paper_ids, paper_rows
from app.services.paper_sources import end_of_next_month
from app.storage.reader import Reader

PLACE = "データで納品（メール・ダウンロード）"
METHOD = "銀行振込"


class DirectOverview(NamedTuple):
    """A direct order: what was agreed, where else its client is known, papers from new to old."""

    terms: Terms
    sites: tuple[KnownFrom, ...]
    papers: tuple[PaperRow, ...]


def direct_overview(reader: Reader, order_id: int, catalog: Catalog) -> DirectOverview | None:
    """Return all of a direct order; None where the order is none."""
    terms = direct_terms(reader, order_id)
    if terms is None:
        return None
    client = reader.value("SELECT client_id FROM orders WHERE id = ?", (order_id,))
    sites = () if client is None else known_from(reader, client, catalog)
    ids = paper_ids(reader, PaperFilter(order_id=order_id))
    rows = paper_rows(reader, ids)
    return DirectOverview(terms, sites, tuple(rows[paper_id] for paper_id in ids))


def suggested_terms(
    reader: Reader, order_id: int, today: date, *, rules: PaperRules
) -> Terms | None:
    """Return the terms of a direct order, what is open filled in with what is usual."""
    terms = direct_terms(reader, order_id)
    if terms is None:
        return None
    bought, due = reader.row(
        "SELECT purchased_at, due_on FROM orders WHERE id = ?", (order_id,)
    ) or (None, None)
    agreed = today if bought is None else from_epoch(bought).astimezone(JST).date()
    promised = None if due is None else date.fromisoformat(due)
    received = terms.received_on or terms.delivered_on or promised
    return terms._replace(
        agreed_on=terms.agreed_on or agreed,
        content=terms.content or terms.title,
        place=terms.place or PLACE,
        received_on=received,
        pay_on=terms.pay_on or usual_payment(received, rules),
        pay_method=terms.pay_method or METHOD,
    )


def usual_payment(received_on: date | None, rules: PaperRules) -> date | None:
    """Return the end of the month after receipt, or the latest day the law has; None if unknown."""
    if received_on is None:
        return None
    usual, latest = end_of_next_month(received_on), rules.latest_payment(received_on)
    return usual if latest is None else min(usual, latest)
