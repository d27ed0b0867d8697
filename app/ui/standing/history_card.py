"""The card ランクの歩み: which rank was held since when, on every marketplace."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.page import PageContext
from app.ui.standing.rows_card import Row, RowsCard
from app.ui.standing.words import StandingWords

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.standing_queries import HeldRow, SiteStanding


class Held(NamedTuple):
    """One line of the history, and the marketplace it is of."""

    marketplace_id: str
    row: "HeldRow"


class HistoryCard(RowsCard):
    """Ranks, newest first; each opens for editing."""

    add_wanted = Signal()
    edit_wanted = Signal(object)
    """The `Held` to edit."""

    def __init__(
        self, context: PageContext, words: StandingWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(context.theme, "", parent=parent)
        self._context = context
        self._words = words
        self._held: dict[int, Held] = {}
        self.opened.connect(self._open)

    def title(self) -> str:
        return self.tr("Ranks held")

    def link(self) -> str:
        return self.tr("Add")

    def show_sites(self, sites: "Sequence[SiteStanding]") -> None:
        """Show the history of these marketplaces."""
        held = [Held(site.marketplace_id, row) for site in sites for row in site.history]
        held.sort(key=lambda one: one.row.since_on, reverse=True)
        self._held = {one.row.id: one for one in held}
        lead = "" if held else self.tr("Note when a rank began, also when one was skipped.")
        self.show_rows([self._row(one) for one in held], lead=lead)

    def _row(self, one: Held) -> Row:
        marketplace = self._context.catalog.marketplace(one.marketplace_id)
        names = {rank.id: rank.name for rank in marketplace.ranks}
        known = names.get(one.row.rank_id)
        name = one.row.rank_id if known is None else self._words.name(known)
        return Row(
            one.row.id,
            name,
            note=one.row.note or self._context.face(one.marketplace_id).name,
            icon="award",
            right=self._context.formats.full_day(one.row.since_on),
        )

    def _open(self, key: object) -> None:
        if key == self.LINK:
            self.add_wanted.emit()
        elif isinstance(key, int):
            self.edit_wanted.emit(self._held[key])
