"""All that the card of payouts shows at once: balances, what is awaited, what arrived lately."""

from datetime import datetime, timedelta
from typing import NamedTuple

from app.models.moments import JST
from app.rulebook.catalog import Catalog
from app.rulebook.payout_matching import Match
from app.services.payout_advice_queries import PayoutAdvice, payout_advice
from app.services.payout_queries import ComingPayout, coming_payouts
from app.services.reconciliation_queries import (
    PayoutRow,
    payout_rows,
    safe_matches,
    suggested_matches,
    unsettled_payouts,
)
from app.storage.reader import Reader

LATELY = timedelta(days=92)


class PayoutOverview(NamedTuple):
    """Balances nobody asked for; payouts not settled or of the last three months, newest first.

    `suggested` are the open deposits that seem to be awaited payouts, `safe` those of them that
    can be taken without looking.
    """

    balances: tuple[ComingPayout, ...]
    payouts: tuple[PayoutRow, ...]
    suggested: tuple[Match, ...]
    safe: tuple[Match, ...]
    advice: tuple[PayoutAdvice, ...]


def payout_overview(
    reader: Reader, catalog: Catalog, now: datetime, marketplaces: tuple[str, ...] = ()
) -> PayoutOverview:
    """Return it for these marketplaces, or for all; suggestions are of all either way."""

    def is_shown(row: ComingPayout | PayoutRow | PayoutAdvice) -> bool:
        return not marketplaces or row.marketplace_id in marketplaces

    unsettled = {row.id: row for row in unsettled_payouts(reader)}
    lately = payout_rows(reader, now.astimezone(JST).date() - LATELY)
    older = [row for row in unsettled.values() if row.id not in {one.id for one in lately}]
    coming = coming_payouts(reader, catalog, now)
    return PayoutOverview(
        tuple(row for row in coming if row.payout_id is None and is_shown(row)),
        tuple(filter(is_shown, (*lately, *older))),
        suggested_matches(reader),
        safe_matches(reader),
        tuple(filter(is_shown, payout_advice(reader, catalog, now))),
    )
