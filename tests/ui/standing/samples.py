"""Ladders with figures for the tests of the cards."""

from datetime import date

from app.models.money import Yen
from app.rulebook.catalog import Catalog
from app.rulebook.ladders import Tally
from app.services.standing_queries import HeldRow, SiteStanding

KNOWN = {"identity_verified": True, "login_count": True}
GOLD = Tally(sales=19, amount=Yen(95_000), lost=1, stars=97, ratings=20)
"""60, 30 and 5 thousand yen, 95 %, 4.85."""


def site_of(  # noqa: PLR0913 - one standing, told in full
    catalog: Catalog,
    tally: Tally = GOLD,
    *,
    marketplace_id: str = "coconala",
    answers: dict[str, bool] | None = None,
    falling: Tally | None = None,
    open_orders: Tally | None = None,
    history: tuple[HeldRow, ...] = (),
) -> SiteStanding:
    """Return a standing whose windows all hold these figures."""
    has_day = marketplace_id == "coconala"
    return SiteStanding(
        marketplace_id=marketplace_id,
        evaluates_on=date(2026, 12, 1) if has_day else None,
        ladder=catalog.marketplace(marketplace_id).ladder(date(2026, 12, 1)),
        tallies={None: tally, 3: tally},
        answers=KNOWN if answers is None else answers,
        falling=falling or Tally(),
        open_orders=open_orders or Tally(),
        history=history,
    )
