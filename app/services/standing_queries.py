"""Where the seller stands on every ladder: now, at the next evaluation, and once before."""

from datetime import date, timedelta
from typing import NamedTuple

from app.models.money import Yen
from app.rulebook.catalog import Catalog
from app.rulebook.ladders import (
    Standing,
    Tallies,
    Tally,
    Window,
    asked_of,
    is_fresh,
    months_before,
    next_evaluation,
    standing,
    window_at,
    window_now,
    windows_of,
    with_more,
)
from app.rulebook.schema import Criterion, RankRule
from app.services.preference_queries import book_facts
from app.storage.reader import Reader

RATE_MONTHS = 3
"""Over how many months the rate of completion is shown where no ladder says."""


class Leaving(NamedTuple):
    """What is left out of the figures: a client, or a service that is offered no more."""

    client_id: int | None = None
    service_id: int | None = None


NOBODY = Leaving()


class HeldRow(NamedTuple):
    """A rank that was held since a day."""

    id: int
    rank_id: str
    since_on: date
    note: str


class SiteStanding(NamedTuple):
    """One marketplace with a ladder.

    `evaluates_on` is None where the site's day is not known: then all counts up to today. `tallies`
    are the figures that will count on it, as far as they are known today; `falling` is what counts
    today and will not then, over the longest window. `open_orders` is sold and not done yet.
    """

    marketplace_id: str
    evaluates_on: date | None
    ladder: tuple[RankRule, ...]
    tallies: Tallies
    answers: dict[str, bool]
    falling: Tally
    open_orders: Tally
    history: tuple[HeldRow, ...]

    @property
    def forecast(self) -> Standing:
        """Where these figures stand on the next day of evaluation."""
        return standing(self.ladder, self.tallies, self.answers)

    @property
    def asked(self) -> tuple[Criterion, ...]:
        """What the seller himself must answer."""
        return asked_of(self.ladder)

    @property
    def held(self) -> HeldRow | None:
        """The rank he noted last."""
        return self.history[0] if self.history else None

    def with_more(self, more: Tally) -> Standing:
        """Return where these figures with more on top would stand then."""
        return standing(self.ladder, with_more(self.tallies, more), self.answers)


def standings(reader: Reader, catalog: Catalog, today: date) -> tuple[SiteStanding, ...]:
    """Return the marketplaces of the seller that have a ladder, in his order."""
    chosen = book_facts(reader).marketplaces or catalog.ids
    found = (site_standing(reader, catalog, site, today) for site in chosen if site in catalog.ids)
    return tuple(one for one in found if one is not None)


def site_standing(
    reader: Reader,
    catalog: Catalog,
    marketplace_id: str,
    today: date,
    leaving: Leaving = NOBODY,
) -> SiteStanding | None:
    """Return where the seller stands on a marketplace; None where there is no ladder any more.

    Of the tallies what is `leaving` is left out.
    """
    marketplace = catalog.marketplace(marketplace_id)
    rule = marketplace.evaluation(today)
    day = None if rule is None else next_evaluation(rule, today)
    ladder = marketplace.ladder(day or today)
    if not ladder or not marketplace.is_open(today):
        return None
    windows = {
        months: window_now(today, months) if day is None else window_at(day, months)
        for months in windows_of(ladder)
    }
    tallies = {
        months: tally(reader, marketplace_id, window, leaving) for months, window in windows.items()
    }
    longest = max((months or 0 for months in windows), default=0)
    falling = Tally()
    if longest and day is not None:
        falling = _falling(reader, marketplace_id, longest, day, today)
    return SiteStanding(
        marketplace_id=marketplace_id,
        evaluates_on=day,
        ladder=ladder,
        tallies=tallies,
        answers=_answers(reader, marketplace_id, ladder, today),
        falling=falling,
        open_orders=_open(reader, marketplace_id),
        history=held_ranks(reader, marketplace_id),
    )


def tally(reader: Reader, marketplace_id: str, window: Window, leaving: Leaving = NOBODY) -> Tally:
    """Return what was done on a marketplace within a window, without what is leaving.

    A rating counts on the day its order was completed, a lost sale on the day it was lost.
    """
    values = {
        "site": marketplace_id,
        "first": (window.first or date.min).isoformat(),
        "last": window.last.isoformat(),
        **leaving._asdict(),
    }
    others = _others(leaving)
    row = reader.row(
        "SELECT COUNT(*), COALESCE(SUM(gross), 0), COUNT(*) - COUNT(gross),"  # noqa: S608
        " COALESCE(SUM(rating_received), 0), COUNT(rating_received) FROM orders"
        " WHERE marketplace_id = :site AND earned_on BETWEEN :first AND :last"
        f" AND payment_state IN ('balance', 'requested', 'paid'){others}",
        values,
    )
    sales, amount, unknown, stars, ratings = row or (0, 0, 0, 0, 0)
    lost = reader.value(
        "SELECT COUNT(*) FROM orders WHERE payment_state = 'returned' AND marketplace_id = :site"  # noqa: S608
        f" AND date(ended_at + 32400, 'unixepoch') BETWEEN :first AND :last{others}",
        values,
    )
    return Tally(sales, Yen(amount), unknown, lost, stars, ratings)


def held_ranks(reader: Reader, marketplace_id: str) -> tuple[HeldRow, ...]:
    """Return the ranks held on a marketplace, newest first."""
    rows = reader.rows(
        "SELECT id, rank_id, since_on, note FROM rank_history WHERE marketplace_id = ?"
        " ORDER BY since_on DESC",
        (marketplace_id,),
    )
    return tuple(
        HeldRow(held, rank, date.fromisoformat(day), note) for held, rank, day, note in rows
    )


def _others(leaving: Leaving) -> str:
    if leaving.client_id is not None:
        return " AND client_id IS NOT :client_id"
    if leaving.service_id is not None:
        own = "SELECT id FROM listings WHERE service_id = :service_id"
        return f" AND COALESCE(listing_id NOT IN ({own}), 1)"
    return ""


def _falling(
    reader: Reader, marketplace_id: str, months: int, evaluates_on: date, today: date
) -> Tally:
    """Return what counts today and no more on the day of evaluation."""
    first = months_before(today + timedelta(days=1), months)
    last = months_before(evaluates_on, months) - timedelta(days=1)
    return tally(reader, marketplace_id, Window(first, last))


def _open(reader: Reader, marketplace_id: str) -> Tally:
    row = reader.row(
        "SELECT COUNT(*), COALESCE(SUM(gross), 0), COUNT(*) - COUNT(gross) FROM orders"
        " WHERE stage IN ('purchased', 'working', 'delivered') AND marketplace_id = ?",
        (marketplace_id,),
    )
    sales, amount, unknown = row or (0, 0, 0)
    return Tally(sales, Yen(amount), unknown)


def _answers(
    reader: Reader, marketplace_id: str, ladder: tuple[RankRule, ...], today: date
) -> dict[str, bool]:
    """Return the answers that still hold."""
    asked = {criterion.measure: criterion for criterion in asked_of(ladder)}
    rows = reader.rows(
        "SELECT measure, is_met, answered_on FROM standing_answers WHERE marketplace_id = ?",
        (marketplace_id,),
    )
    return {
        measure: bool(is_met)
        for measure, is_met, day in rows
        if measure in asked and is_fresh(asked[measure], date.fromisoformat(day), today)
    }
