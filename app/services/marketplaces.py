"""What a marketplace lets the seller begin."""

from datetime import date

from app.errors import AppError
from app.rulebook.marketplace import Marketplace


class MarketplaceClosedError(AppError):
    """Nothing could be bought there any more on that day (`marketplace`, `closed_on`)."""


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


def check_kind(marketplace: Marketplace, kind: str) -> None:
    """Refuse a kind of service that the marketplace does not have.

    Raises:
        UnknownKindError: It is none of them.
    """
    if kind not in marketplace.kinds:
        raise UnknownKindError(kind=kind, marketplace=marketplace.id, known=marketplace.kinds)
