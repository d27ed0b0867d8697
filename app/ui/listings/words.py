"""What the page 出品 calls fields, states and services."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.models.listing_fields import ListingField
from app.models.types import ListingState, PauseReason
from app.ui.kit.harmless import one_line
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.services.listing_queries import ServiceCard, SiteState

STATE_TONES = {
    ListingState.DRAFT: "",
    ListingState.PUBLISHED: "ok",
    ListingState.PAUSED: "warn",
    ListingState.FULL: "info",
    ListingState.ARCHIVED: "",
}


class ListingWords(QObject):
    """Words in the language of the window."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def field(self, field: ListingField) -> str:
        """Return what a field is called."""
        names = {
            ListingField.TITLE: self.tr("Title"),
            ListingField.CATCHPHRASE: self.tr("Catchphrase"),
            ListingField.BODY: self.tr("Body"),
            ListingField.REQUEST: self.tr("Requests to the buyer"),
            ListingField.FAQ: self.tr("Questions and answers"),
            ListingField.OPTIONS: self.tr("Paid options"),
            ListingField.IMAGES: self.tr("Images"),
            ListingField.PRICE: self.tr("Price"),
            ListingField.DELIVERY_DAYS: self.tr("Delivery (days)"),
            ListingField.REVISION_COUNT: self.tr("Free revisions"),
            ListingField.CATEGORY: self.tr("Category"),
        }
        return names[field]

    def state(self, state: ListingState, reason: PauseReason | None = None) -> str:
        """Return a state, and why it is paused."""
        said = self._context.text.word(state)
        if state is not ListingState.PAUSED or reason is None:
            return said
        return self.tr("{state} ({reason})").format(state=said, reason=self.reason(reason))

    def reason(self, reason: PauseReason) -> str:
        """Return why a listing is paused."""
        reasons = {
            PauseReason.ABSENCE: self.tr("away"),
            PauseReason.CAPACITY: self.tr("no capacity"),
            PauseReason.RETIRED: self.tr("withdrawn"),
        }
        return reasons[reason]

    def kind(self, kind: str) -> str:
        """Return what a kind of service is called; an own one stays as the seller wrote it."""
        kinds = {
            "text": self.tr("Made to order"),
            "video": self.tr("Video call"),
            "phone": self.tr("Phone"),
            "content": self.tr("Content market"),
        }
        return kinds.get(kind, kind)

    def stale(self, count: int) -> str:
        """Return how many fields the site shows in an older form."""
        return self.tr("Not on the site yet: {n}").format(n=count)

    def short_stale(self, count: int) -> str:
        """Return the same where there is little room."""
        return self.tr("{n} to update").format(n=count)

    def permit(self) -> str:
        """Return the word beside a service whose permit ends soon, or cannot be shown."""
        return self.tr("Permit")

    def card_state(self, card: "ServiceCard") -> tuple[str, str]:
        """Return the state of a service as a word and its tone: the best of its listings."""
        if card.is_archived:
            return self._context.text.word(ListingState.ARCHIVED), ""
        states = [site.state for site in card.sites]
        for state in (ListingState.PUBLISHED, ListingState.FULL, ListingState.PAUSED):
            if state in states:
                return self._context.text.word(state), STATE_TONES[state]
        return self._context.text.word(ListingState.DRAFT), ""

    def sentence(self, card: "ServiceCard") -> str:
        """Return a service as one sentence for a screen reader."""
        parts = [one_line(card.title), one_line(card.category), self.card_state(card)[0]]
        parts += [self._site(site) for site in card.sites]
        if card.stale_count:
            parts.append(self.stale(card.stale_count))
        return self._context.formats.listed(part for part in parts if part)

    def _site(self, site: "SiteState") -> str:
        name = self._context.face(site.marketplace_id).name
        return f"{name} {self.state(site.state, site.pause_reason)}"
