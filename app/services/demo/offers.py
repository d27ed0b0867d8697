"""What the invented seller offers, in full, and how each of its listings differs from it."""

import tomllib
from pathlib import Path

import msgspec

from app.models.listing_fields import ListingField, Option, Question
from app.models.money import Yen
from app.models.types import ListingState, PauseReason
from app.rulebook.comparison import Basis, PriceWish
from app.services.price_drafts import scenario_text

OWN = ("title", "catchphrase", "body", "price", "delivery_days")
"""The fields that a listing of the file may say in its own words."""


class OfferedListing(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A service on one marketplace: what it says otherwise, and what the site still shows.

    `weeks` ago it was brought up to date; 0 where it never was.
    """

    site: str
    state: ListingState = ListingState.PUBLISHED
    reason: PauseReason | None = None
    slots: int | None = None
    weeks: int = 0
    title: str | None = None
    catchphrase: str | None = None
    body: str | None = None
    price: int | None = None
    delivery_days: int | None = None
    shown: dict[ListingField, str] = {}

    @property
    def own(self) -> dict[ListingField, object]:
        """The fields that it does not inherit."""
        said = ((ListingField(name), getattr(self, name)) for name in OWN)
        return {field: value for field, value in said if value is not None}


class OfferedScenario(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A comparison of prices that the seller named."""

    name: str
    basis: Basis
    amount: int
    extras: tuple[int, ...] = ()
    quotation: bool = False
    own: dict[str, int] = {}

    def body(self, minutes: int) -> str:
        """Return it as the book keeps it."""
        wish = PriceWish(
            basis=self.basis,
            amount=Yen(self.amount),
            extras=tuple(map(Yen, self.extras)),
            is_quotation=self.quotation,
            minutes=minutes,
        )
        return scenario_text(wish, {site: Yen(price) for site, price in self.own.items()})


class Offer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A service with all that it says; `archived` so many days ago."""

    title: str
    catchphrase: str
    category: str
    body: str
    request: str
    delivery_days: int
    revision_count: int
    work_minutes: int
    faq: tuple[tuple[str, str], ...]
    options: tuple[tuple[str, int, int], ...]
    pictures: tuple[str, ...] = ()
    price: int = 0
    permit: str | None = None
    archived: int | None = None
    listing: tuple[OfferedListing, ...] = ()
    scenario: tuple[OfferedScenario, ...] = ()

    def fields(self) -> dict[ListingField, object]:
        """Return what it says, without its pictures, in the order of the fields."""
        return {
            ListingField.TITLE: self.title,
            ListingField.CATCHPHRASE: self.catchphrase,
            ListingField.BODY: self.body.strip(),
            ListingField.REQUEST: self.request.strip(),
            ListingField.FAQ: tuple(Question(*row) for row in self.faq),
            ListingField.OPTIONS: tuple(
                Option(title, Yen(price), days) for title, price, days in self.options
            ),
            ListingField.PRICE: Yen(self.price),
            ListingField.DELIVERY_DAYS: self.delivery_days,
            ListingField.REVISION_COUNT: self.revision_count,
            ListingField.CATEGORY: self.category,
        }


class _Services(msgspec.Struct, frozen=True):
    service: tuple[Offer, ...]


def load_offers(folder: Path) -> tuple[Offer, ...]:
    """Read `services.toml` of this folder."""
    text = (folder / "services.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(text), _Services).service
