"""What the seller fills in for a figure of a listing; knows no store."""

from dataclasses import dataclass
from datetime import date

from app.models.types import ListingMeasure


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureDraft:
    """What a site counts of a listing from `from_on` to `to_on`, both included.

    A rolling total may not know its first day.
    """

    listing_id: int
    measure: ListingMeasure
    number: int
    from_on: date | None
    to_on: date
    is_rolling: bool = False

    @property
    def window(self) -> tuple[int, ListingMeasure, date | None, date, bool]:
        """What it counts: of two figures that count the same, one stands."""
        return self.listing_id, self.measure, self.from_on, self.to_on, self.is_rolling
