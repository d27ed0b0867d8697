"""The card 評価: averages both ways, promises kept, and what is still to be rated."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.rulebook.ladders import Tally
from app.ui.page import PageContext
from app.ui.standing.rows_card import BREAK, Row, RowsCard
from app.ui.standing.words import StandingWords

if TYPE_CHECKING:
    from app.services.rating_queries import MonthRatings, Ratings, UnratedOrder

MOST_ROWS = 6


class RatingsCard(RowsCard):
    """Rows are orders that a side has not rated; they open the order."""

    order_opened = Signal(int)

    def __init__(
        self, context: PageContext, words: StandingWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(context.theme, "", parent=parent)
        self._context = context
        self._words = words
        self.opened.connect(self._open)

    def title(self) -> str:
        return self.tr("Ratings")

    def show_ratings(self, ratings: "Ratings") -> None:
        """Show averages, and what closes first."""
        received, given = Tally(), Tally()
        for month in ratings.months:
            received, given = received.plus(month.received), given.plus(month.given)
        lines = [
            self._average(self.tr("Received: {average} ({count} in 6 months)"), received),
            self._average(self.tr("Given: {average} ({count})"), given),
            self._trend(ratings),
            self._promises(ratings),
        ]
        rows = [self._row(order) for order in ratings.unrated[:MOST_ROWS]]
        count = len(ratings.unrated)
        self.show_rows(
            rows, lead=BREAK.join(line for line in lines if line), badge=self._count(count)
        )

    def _row(self, order: "UnratedOrder") -> Row:
        is_mine = order.given is None
        now = self._context.clock()
        return Row(
            order.order_id,
            order.title,
            note=self._what(order),
            icon="star" if is_mine else "hourglass",
            ink="warn" if is_mine else "text3",
            right=self._context.formats.until(order.until, now),
            tone="warn" if is_mine else "",
        )

    def _what(self, order: "UnratedOrder") -> str:
        site = self._context.face(order.marketplace_id).name
        if order.given is None:
            words = self.tr("You have not rated yet ・ {client} ・ {site}")
        else:
            words = self.tr("Waiting for their rating ・ {client} ・ {site}")
        return words.format(client=order.client or self.tr("nobody"), site=site)

    def _average(self, words: str, tally: Tally) -> str:
        average = self._words.value("rating", tally.rating)
        return words.format(average=average, count=tally.ratings)

    def _trend(self, ratings: "Ratings") -> str:
        months = [month for month in ratings.months if month.received.ratings]
        return " → ".join(self._month(month) for month in months)

    def _month(self, month: "MonthRatings") -> str:
        average = self._words.value("rating", month.received.rating)
        return f"{self._context.formats.short_month(month.month)} {average}"

    def _promises(self, ratings: "Ratings") -> str:
        kept, orders = ratings.promises
        if not orders:
            return ""
        share = self._context.formats.percent(kept / orders)
        words = self.tr("Delivered by the promised day: {share} of {count} in 12 months")
        return words.format(share=share, count=f"{orders:,}")

    def _count(self, count: int) -> str:
        return str(count) if count else ""

    def _open(self, key: object) -> None:
        if isinstance(key, int):
            self.order_opened.emit(key)
