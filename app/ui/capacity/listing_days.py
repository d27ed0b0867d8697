"""How long the orders of listings took: the seller's own days, and all days with the waiting."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.ui.kit.labels import Label
from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.tasks import Latest

if TYPE_CHECKING:
    from app.services import own_days_queries
    from app.services.own_days_queries import ListingDays
else:
    own_days_queries = Later("app.services.own_days_queries")


class ListingDaysLabel(Label):
    """A line for each listing with completed orders of a year: medians, hidden where none are."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context.theme, "", "caption", "text2")
        self.setWordWrap(True)
        self._context = context
        self._latest = Latest()
        self._names: Mapping[int, str] = {}
        self.hide()

    def show_listings(self, names: Mapping[int, str]) -> None:
        """Ask about these listings; `names` says what each is called."""
        self._names = names
        tasks, now = self._context.tasks, self._context.clock()
        task = tasks.read(own_days_queries.listing_days, now, tuple(names))
        self._latest.ask(task).then(self._take)

    def _take(self, found: "tuple[ListingDays, ...]") -> None:
        line = self.tr("{name}: {own} own days of {all} ({n} orders)")
        lines = [
            line.format(
                name=self._names[one.listing_id],
                own=f"{one.median_own_days:g}",
                all=f"{one.median_days:g}",
                n=one.orders,
            )
            for one in found
            if one.listing_id in self._names
        ]
        head = self.tr("Median of a year; the rest was waiting for the buyer.")
        self.setText("\n".join([head, *lines]))
        self.setVisible(bool(lines))
