"""The words of the price table: its columns, the state of a line, and a line as one sentence."""

from typing import NamedTuple

from PySide6.QtCore import QObject

from app.models.types import ListingState
from app.rulebook.bills import Bill
from app.rulebook.comparison import OfferState, SiteOffer
from app.rulebook.schema import Status
from app.ui.formats import UNKNOWN
from app.ui.page import PageContext
from app.ui.prices.columns import PriceColumn
from app.ui.prices.sheet import PriceLine

TONES = {
    ListingState.PUBLISHED: "ok",
    ListingState.FULL: "info",
    ListingState.PAUSED: "",
    ListingState.DRAFT: "",
}


class Sign(NamedTuple):
    """What the last column says: a chip, and more in plain words."""

    chip: str
    tone: str
    more: str = ""


class PriceWords(QObject):
    """Says in words what a line of the table holds."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._formats = context.formats

    def head(self, column: PriceColumn) -> str:
        """Return what stands over a column."""
        return {
            PriceColumn.SITE: self.tr("Marketplace"),
            PriceColumn.PRICE: self.tr("Price"),
            PriceColumn.RATE: self.tr("Rate"),
            PriceColumn.FEE: self.tr("Fee"),
            PriceColumn.NET: self.tr("Take-home"),
            PriceColumn.BUYER: self.tr("Buyer pays"),
            PriceColumn.HOUR: self.tr("Per hour"),
            PriceColumn.STATE: self.tr("State"),
        }[column]

    def text(self, line: PriceLine, column: PriceColumn) -> str:
        """Return what a cell says in its first line."""
        found, money = line.offer, self._formats.money
        if column is PriceColumn.SITE:
            return self._context.face(found.marketplace_id).name
        if column is PriceColumn.STATE:
            return self.sign(line).chip
        if column is PriceColumn.RATE:
            return UNKNOWN if found.rate is None else self._formats.basis_points(found.rate)
        if found.bill is None:
            return UNKNOWN
        amounts = {
            PriceColumn.PRICE: found.price,
            PriceColumn.FEE: -found.bill.fee,
            PriceColumn.NET: found.bill.net,
            PriceColumn.BUYER: found.bill.buyer_total,
            PriceColumn.HOUR: found.hourly,
        }
        return money(amounts[column])

    def note(self, line: PriceLine, column: PriceColumn) -> str:
        """Return what a cell says below, small; "" for nothing."""
        if column is PriceColumn.STATE:
            return self.sign(line).more
        if column is PriceColumn.SITE:
            return self._place_note(line)
        return "" if line.offer.bill is None else self._figure_note(line, line.offer.bill, column)

    def sign(self, line: PriceLine) -> Sign:
        """Return what the last column says: what hinders first, then what to mind."""
        found = line.offer
        if found.state is not OfferState.PRICED:
            return self._hindered(found)
        if found.near:
            more = self.tr("nearest {near}")
            near = " / ".join(map(self._formats.money, found.near))
            return Sign(self.tr("No listing price"), "warn", more.format(near=near))
        if found.is_under_floor:
            return Sign(self.tr("Below your floor"), "warn")
        return self._minded(line)

    def tip(self, line: PriceLine) -> str:
        """Return all there is to know of a line, for a tooltip."""
        found, money = line.offer, self._formats.money
        parts = [self.sentence(line)]
        if found.arrival is not None and found.arrival.transfer_fee:
            fee = money(found.arrival.transfer_fee)
            words = self.tr("Transfer fee {fee}, if this order alone is paid out at once.")
            parts.append(words.format(fee=fee))
        if found.rule is not None:
            words = self.tr("Rule checked on {day}: {source}")
            day = self._formats.full_day(found.rule.checked_on)
            parts.append(words.format(day=day, source=found.rule.source))
        return "\n".join(parts)

    def sentence(self, line: PriceLine) -> str:
        """Return one full sentence for a screen reader."""
        cells = []
        for column in PriceColumn:
            said, note = self.text(line, column), self.note(line, column)
            if column is PriceColumn.SITE or not said:
                cells.append(said)
            elif said != UNKNOWN:
                cells.append(f"{self.head(column)} {said} {note}".strip())
        if line.has_own:
            cells.append(self.tr("price of its own"))
        return self._formats.listed(cell for cell in cells if cell)

    def _place_note(self, line: PriceLine) -> str:
        if line.is_archived:
            return self.tr("listing archived")
        return self.tr("not listed") if line.is_missing else ""

    def _figure_note(self, line: PriceLine, bill: Bill, column: PriceColumn) -> str:
        found, money = line.offer, self._formats.money
        if column is PriceColumn.PRICE and line.listing is not None and line.differs:
            return self.tr("now {price}").format(price=money(line.listing.price))
        if column is PriceColumn.NET and found.arrival is not None and found.arrival.transfer_fee:
            return self.tr("{amount} arrive").format(amount=money(found.arrival.amount))
        if column is PriceColumn.BUYER and bill.buyer_fee:
            return self.tr("fee {fee} in it").format(fee=money(bill.buyer_fee))
        return ""

    def _minded(self, line: PriceLine) -> Sign:
        found = line.offer
        if found.arrival is not None and found.arrival.is_too_little:
            return Sign(self.tr("Too little to pay out"), "warn")
        if found.rule is not None and found.rule.status is Status.UNCONFIRMED:
            return Sign(self.tr("Rate not confirmed"), "info")
        if line.listing is None:
            return Sign("", "")
        state = line.listing.state
        return Sign(self._context.text.word(state), TONES.get(state, ""))

    def _hindered(self, found: SiteOffer) -> Sign:
        money = self._formats.money
        if found.state is OfferState.CLOSED:
            return Sign(self.tr("Closed"), "", self.tr("takes nothing new"))
        if found.state is OfferState.NO_KIND:
            return Sign(self.tr("Not sold there"), "", self.tr("no such kind of service"))
        if found.state is OfferState.FEE_UNKNOWN:
            return Sign(self.tr("Fee not known"), "info", self.tr("choose it in the settings"))
        if found.bounds is not None:
            lowest, highest = map(money, found.bounds)
            words = self.tr("prices {lowest} – {highest}").format(lowest=lowest, highest=highest)
            return Sign(self.tr("No price does it"), "warn", words)
        return Sign(self.tr("No amount yet"), "")
