"""Leads to the merge of two clients: from the likely doubles, from a drawer, from the table."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.services.client_details import ClientDetails, client_pair
from app.services.client_likeness import LikelyDouble
from app.ui.clients.commands import ClientCommands
from app.ui.clients.doubles_dialog import DoublesDialog
from app.ui.clients.merge_dialog import MergeDialog
from app.ui.clients.partner_dialog import PartnerDialog
from app.ui.clients.words import ClientWords
from app.ui.page import PageContext


class Merging(QObject):
    """Opens the dialogs, one after the other."""

    def __init__(
        self, context: PageContext, words: ClientWords, commands: ClientCommands, page: QWidget
    ) -> None:
        super().__init__(page)
        self._context = context
        self._words = words
        self._commands = commands
        self._page = page
        self._doubles: tuple[LikelyDouble, ...] = ()
        self._list: DoublesDialog | None = None

    def set_doubles(self, doubles: tuple[LikelyDouble, ...]) -> None:
        """Take the pairs that may be one, also for the list that is open."""
        self._doubles = doubles
        if self._list is not None and isValid(self._list):
            self._list.show_doubles(doubles)

    def show_doubles(self) -> DoublesDialog:
        """List the pairs that may be one."""
        window = self._page.window()
        self._list = DoublesDialog(self._context, self._words, self._commands, window)
        self._list.show_doubles(self._doubles)
        self._list.compare_wanted.connect(self.compare)
        self._list.open()
        return self._list

    def ask_partner(self, client_id: int) -> None:
        """Ask which other client is the same as this one."""
        dialog = PartnerDialog(self._context, client_id, self._page.window())
        dialog.partner_chosen.connect(lambda other: self.compare(client_id, other))
        dialog.open()

    def compare(self, first_id: int, second_id: int) -> None:
        """Show two clients side by side."""

        def take(pair: tuple[ClientDetails, ClientDetails] | None) -> None:
            if pair is not None:
                MergeDialog(self._context, self._commands, pair, self._page.window()).open()

        self._context.tasks.read(client_pair, first_id, second_id).then(take)
