"""The dialogs of the page 出品 over it, and what is done with their answers."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from app.models.types import ON_SALE
from app.ui.kit.dialog import Dialog
from app.ui.listings.absence_commands import AbsenceCommands
from app.ui.listings.absence_dialog import AbsenceDialog
from app.ui.listings.absence_words import AbsenceWords
from app.ui.listings.commands import ListingCommands
from app.ui.listings.dialogs import ListingDialog, ServiceDialog
from app.ui.listings.words import ListingWords
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.services.absence_queries import AbsenceRow
    from app.services.listing_details import ServiceDetails
    from app.services.listing_queries import ServiceCard

Then = Callable[[int], object]


class Asking(QObject):
    """Opens the dialogs that add a service, a marketplace or an absence."""

    def __init__(
        self, context: PageContext, words: ListingWords, commands: ListingCommands, page: QWidget
    ) -> None:
        super().__init__(page)
        self._context, self._words, self._commands, self._page = context, words, commands, page
        self.away, self.away_words = AbsenceCommands(context, self), AbsenceWords(context, self)

    def service(self, then: Then) -> None:
        """Ask for the title of a new service, and go on with its id."""
        dialog = ServiceDialog(self._context, self._words, self._page)
        dialog.titled.connect(lambda title: self._commands.add_service(title, then))
        self._run(dialog)

    def listing(self, details: "ServiceDetails", then: Then) -> None:
        """Ask where a service is to be offered next, and go on with the listing's id."""
        today = self._commands.today()
        dialog = ListingDialog(self._context, self._words, details, today, self._page)
        dialog.drafted.connect(lambda draft: self._commands.add_listing(details.id, draft, then))
        self._run(dialog)

    def absence(self, rows: "Sequence[AbsenceRow]", cards: "Sequence[ServiceCard]") -> None:
        """Ask for the days of an absence."""
        on_sale = sum(site.state in ON_SALE for card in cards for site in card.sites)
        words, page = self.away_words, self._page
        self._run(AbsenceDialog(self._context, words, self.away, rows, on_sale, page))

    def _run(self, dialog: Dialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
