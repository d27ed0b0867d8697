"""Says how much of a site's bounds a field uses."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.models.listing_fields import ListingField
from app.rulebook.catalog import UnknownMarketplaceError
from app.rulebook.counters import Counter, Verdict, counter
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.ui.listings.control import Control

ROWS = {ListingField.OPTIONS, ListingField.IMAGES, ListingField.FAQ}
NUMBERS = {ListingField.PRICE, ListingField.DELIVERY_DAYS, ListingField.REVISION_COUNT}


class Counting(QObject):
    """Counts the fields of one marketplace after another."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def count(self, marketplace_id: str, control: "Control", on: date) -> Counter | None:
        """Count what stands in a control; None where nothing of the site is known of it."""
        try:
            marketplace = self._context.catalog.marketplace(marketplace_id)
        except UnknownMarketplaceError:
            return None
        value = control.value
        if control.used is not None and isinstance(value, str) and control.used > len(value):
            value += " " * (control.used - len(value))  # what an input method composes
        return counter(marketplace, control.field, value, on)

    def said(self, field: ListingField, counted: Counter) -> str:
        """Return the counter in words: 18 / 25, and what is wrong."""
        note = self._note(counted)
        if field in NUMBERS:
            return note
        used = f"{counted.used:,}"
        if counted.maximum is not None:
            used = f"{used} / {counted.maximum:,}"
        elif field in ROWS:
            used = ""
        return " ・ ".join(part for part in (note, used) if part)

    def _note(self, counted: Counter) -> str:
        sentences = {
            Verdict.SHORT: self.tr("at least {least}"),
            Verdict.BRIEF: self.tr("better from {recommended} on"),
            Verdict.ENDING: self.tr("should end in {ending}"),
            Verdict.LONG: self.tr("the site takes {most} at most"),
            Verdict.OFF_STEP: self.tr("not a price this site takes"),
            Verdict.EMPTY: self.tr("empty"),
        }
        return sentences.get(counted.verdict, "").format(
            least=f"{counted.minimum or 0:,}",
            recommended=f"{counted.recommended or 0:,}",
            most=f"{counted.maximum or 0:,}",
            ending=self._context.formats.quoted(counted.ending or ""),
        )
