"""How far a site that shuts down has come: still selling, stopped, or gone."""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum

from app.rulebook.marketplace import Marketplace

LATELY = timedelta(days=180)
"""So long after its end a site is still looked at: proceeds are paid out months later."""


class Phase(StrEnum):
    """Where a marketplace stands on a day.

    CLOSING: the end is announced and things are still bought; STOPPED: nothing is bought any more,
    what was bought is finished and paid out; ENDED: the site is gone, only money may still come.
    """

    OPEN = "open"
    CLOSING = "closing"
    STOPPED = "stopped"
    ENDED = "ended"


def phase_of(marketplace: Marketplace, on: date) -> Phase:
    """Return where a marketplace stands on that day; its last days count as before."""
    closing = marketplace.closing
    if closing is None:
        return Phase.OPEN
    if on > closing.closed_on:
        return Phase.ENDED
    return Phase.STOPPED if on > closing.purchases_stopped_on else Phase.CLOSING


def next_end(marketplace: Marketplace, on: date) -> date | None:
    """Return the day that comes next: purchases stop, then the site goes; None after that."""
    closing = marketplace.closing
    if closing is None or on > closing.closed_on:
        return None
    stopped = closing.purchases_stopped_on
    return stopped if on <= stopped else closing.closed_on


def closing_near(marketplaces: Iterable[Marketplace], on: date) -> tuple[Marketplace, ...]:
    """Return the marketplaces that shut down, or did so lately: money may still come from them."""
    return tuple(
        one
        for one in marketplaces
        if one.closing is not None and on <= one.closing.closed_on + LATELY
    )
