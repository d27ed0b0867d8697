"""What a marketplace lets the seller begin."""

from datetime import date

from app.errors import AppError
from app.rulebook.catalog import Catalog
from app.rulebook.closing import Phase, phase_of
from app.rulebook.marketplace import Marketplace


class MarketplaceClosedError(AppError):
    """Nothing could be bought there any more on that day (`marketplace`, `closed_on`)."""


class MarketplaceEndedError(AppError):
    """The site was gone on that day: nothing happened there (`marketplace`, `closed_on`)."""


class UnknownKindError(AppError):
    """The marketplace has no such kind of service (`kind`, `marketplace`, `known`)."""


def check_open(marketplace: Marketplace, on: date) -> None:
    """Refuse what begins after the marketplace stopped taking purchases.

    Raises:
        MarketplaceClosedError: It had stopped.
    """
    if not marketplace.is_open(on):
        raise MarketplaceClosedError(
            marketplace=marketplace.id, closed_on=marketplace.purchases_stopped_on
        )


def check_lives(catalog: Catalog | None, marketplace_id: str, on: date) -> None:
    """Refuse what would happen on a site after its last day.

    What happened before may be written down later: that is no change of the past, and an order
    that was left open could never be ended otherwise. Payouts are not checked: proceeds arrive
    when the site is gone. Without a catalog, and of a site that no rulebook knows, nothing is
    known of an end.

    Raises:
        MarketplaceEndedError: It was gone.
    """
    if catalog is None or marketplace_id not in catalog.ids:
        return
    marketplace = catalog.marketplace(marketplace_id)
    if phase_of(marketplace, on) is Phase.ENDED:
        raise MarketplaceEndedError(marketplace=marketplace_id, closed_on=marketplace.closed_on)


def check_kind(marketplace: Marketplace, kind: str) -> None:
    """Refuse a kind of service that the marketplace does not have.

    Raises:
        UnknownKindError: It is none of them.
    """
    if kind not in marketplace.kinds:
        raise UnknownKindError(kind=kind, marketplace=marketplace.id, known=marketplace.kinds)
