"""What the price table shows: what is asked, prices that lines have of their own, all offers."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from app.models.money import Yen
from app.rulebook.comparison import Basis, PriceWish, SiteOffer, offer
from app.services.price_drafts import ScenarioBody
from app.services.price_table_queries import ListedPrice, PriceBasis

if TYPE_CHECKING:
    from app.rulebook.catalog import Catalog

EMPTY = PriceBasis(None, "", None, None, (), (), (), is_taxable=False, floor=None, scenarios=())


class PriceLine(NamedTuple):
    """One marketplace: its offer, the listing there, and whether its price was set by itself.

    `is_missing`: the service is listed elsewhere, and not here; `is_archived`: all its listings
    here are; `is_legal`: a listing can have this price.
    """

    key: str
    offer: SiteOffer
    listing: ListedPrice | None
    has_own: bool
    is_missing: bool
    is_legal: bool
    is_archived: bool = False

    @property
    def differs(self) -> bool:
        """Whether the listing says another price than this line."""
        price = self.offer.price
        return self.listing is not None and price is not None and self.listing.price != price

    @property
    def can_apply(self) -> bool:
        """Whether the listing can take this line's price, and has not."""
        return self.differs and self.is_legal


class Sheet:
    """Reckons all lines anew whenever something of it changes; knows neither widgets nor a store.

    `own` holds prices of single lines, by their keys; they go before what is asked of all.
    """

    def __init__(self, catalog: "Catalog", on: date) -> None:
        self._catalog = catalog
        self.on = on
        self.basis = EMPTY
        self.wish = PriceWish()
        self.own: dict[str, Yen] = {}
        self.lines: tuple[PriceLine, ...] = ()

    def begin(self, basis: PriceBasis) -> None:
        """Begin with a service's own prices, or with nothing."""
        self.basis = basis
        self.wish = PriceWish(
            amount=basis.price,
            is_taxable=basis.is_taxable,
            minutes=basis.minutes,
            floor=basis.floor,
        )
        self.own = self._listed_prices()
        self.reckon()

    def follow(self, basis: PriceBasis) -> None:
        """Take what the book says now; what was asked stays, prices follow where they did."""
        before, said = self.basis, self._listed_prices()
        self.basis = basis
        wish = replace(self.wish, floor=basis.floor)
        if wish.amount == before.price and wish.basis is Basis.PRICE:
            wish = replace(wish, amount=basis.price)
        if wish.minutes == before.minutes:
            wish = replace(wish, minutes=basis.minutes)
        if wish.is_taxable == before.is_taxable:
            wish = replace(wish, is_taxable=basis.is_taxable)
        if wish.basis is Basis.PRICE:
            says = self._listed_prices()
            tried = {key: price for key, price in self.own.items() if price != said.get(key)}
            left = {key for key, price in said.items() if self.own.get(key) != price}
            kept = {k: price for k, price in says.items() if k not in left or said[k] != price}
            self.own = kept | tried
        self.wish = wish
        self.reckon()

    def ask(self, wish: PriceWish) -> None:
        """Ask something else of all; a new basis begins without prices of single lines."""
        if wish.basis is not self.wish.basis:
            self.own = self._listed_prices() if wish.basis is Basis.PRICE else {}
        self.wish = wish
        self.reckon()

    def open(self, body: ScenarioBody) -> None:
        """Show a saved comparison."""
        self.wish = body.wish(self.basis.floor)
        self.own = dict(body.own)
        self.reckon()

    def set_own(self, key: str, price: Yen | None) -> None:
        """Give one line a price of its own, or let it follow the others again."""
        if price is None:
            self.own.pop(key, None)
        else:
            self.own[key] = price
        self.reckon()

    def applicable(self) -> dict[int, Yen]:
        """Return by listing the prices that differ from what it says."""
        return {
            line.listing.listing_id: line.offer.price
            for line in self.lines
            if line.can_apply and line.listing is not None and line.offer.price is not None
        }

    def reckon(self) -> None:
        """Work out every line."""
        self.lines = tuple(self._line(key, site, listing) for key, site, listing in self._places())

    def _line(self, key: str, site: str, listing: ListedPrice | None) -> PriceLine:
        own, kind = self.own.get(key), None if listing is None else listing.kind
        found = offer(self._catalog.marketplace(site), self.wish, self.on, kind=kind, price=own)
        follows = own is None or (self.wish.basis is Basis.PRICE and own == self.wish.amount)
        is_archived = listing is None and site in self.basis.archived
        is_missing = listing is None and bool(self.basis.listings) and not is_archived
        is_legal = not found.near and not self.wish.is_quotation
        return PriceLine(key, found, listing, not follows, is_missing, is_legal, is_archived)

    def _places(self) -> Iterator[tuple[str, str, ListedPrice | None]]:
        """Yield each line's place: the seller's sites and those with listings come first."""
        listed: dict[str, list[ListedPrice]] = {}
        for listing in self.basis.listings:
            listed.setdefault(listing.marketplace_id, []).append(listing)
        mine = [*self.basis.marketplaces, *listed]
        known = set(self._catalog.ids)
        order = dict.fromkeys(site for site in [*mine, *self._catalog.ids] if site in known)
        for site in sorted(order, key=self._is_closed):
            found = listed.get(site)
            if not found:
                yield site, site, None
                continue
            for listing in found:
                yield key_of(listing, found[0]), site, listing

    def _listed_prices(self) -> dict[str, Yen]:
        first: dict[str, ListedPrice] = {}
        found: dict[str, Yen] = {}
        for listing in self.basis.listings:
            lead = first.setdefault(listing.marketplace_id, listing)
            if listing.price is not None and listing.price != self.basis.price:
                found[key_of(listing, lead)] = listing.price
        return found

    def _is_closed(self, site: str) -> bool:
        return not self._catalog.marketplace(site).is_open(self.on)


def key_of(listing: ListedPrice, first: ListedPrice) -> str:
    """Return the key of a listing's line: its site's, with its id where the site has several."""
    if listing is first:
        return listing.marketplace_id
    return f"{listing.marketplace_id}#{listing.listing_id}"
