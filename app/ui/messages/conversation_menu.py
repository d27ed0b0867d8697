"""The menu of a conversation: all that can be done with it and with its messages."""

from datetime import date
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from app.models.moments import JST, day_of
from app.rulebook.payout_calendar import holiday_name
from app.services.conversation_queries import ThreadRow
from app.services.message_queries import MessageLine
from app.services.room_addresses import AddressError, check_address
from app.ui.clients.commands import ClientCommands
from app.ui.clients.edit_dialogs import RiskDialog
from app.ui.kit.date_field import DateField
from app.ui.kit.dialog import Dialog
from app.ui.kit.fields import Field, TextField
from app.ui.messages.conversation_joining import JoinDialog
from app.ui.messages.thread_commands import ThreadCommands
from app.ui.page import PageContext
from app.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable


class Talk(Protocol):
    """The pane, as its menu sees it."""

    @property
    def row(self) -> ThreadRow | None: ...
    @property
    def address(self) -> str | None: ...
    def window(self) -> QWidget: ...
    def open_on_site(self) -> None: ...
    def chosen(self) -> list[MessageLine]: ...
    def copy_chosen(self) -> None: ...
    def copy_whole(self) -> None: ...
    def select_text(self) -> None: ...
    def go_to_day(self, day: date) -> None: ...
    def mark_unread(self) -> None: ...


class ConversationMenu(QObject):
    """Makes the menu anew each time, for the conversation that is shown."""

    def __init__(self, context: PageContext, commands: ThreadCommands, pane: QWidget) -> None:
        super().__init__(pane)
        self._context = context
        self._commands = commands
        self._pane = pane

    def make(self) -> QMenu:
        """Return the menu."""
        menu, talk = QMenu(self._pane), self._talk
        row = talk.row
        menu.addAction(self.tr("Copy message"), talk.copy_chosen)
        menu.addAction(self.tr("Select text…"), talk.select_text)
        menu.addAction(self.tr("Copy whole conversation"), talk.copy_whole)
        menu.addSeparator()
        menu.addAction(self.tr("Go to a day…"), self.ask_day)
        if row is None:
            return menu
        menu.addSeparator()
        opening = menu.addAction(self.tr("Open on the site"), talk.open_on_site)
        opening.setEnabled(talk.address is not None)
        menu.addAction(self.tr("Note the address…"), self.ask_address)
        menu.addSeparator()
        pin = self.tr("Unpin") if row.is_pinned else self.tr("Pin")
        menu.addAction(pin, lambda: self._commands.toggle_pin(row))
        menu.addAction(self.tr("Mark as unread"), talk.mark_unread)
        away = self.tr("Take back into the list") if row.is_archived else self.tr("Put away")
        menu.addAction(away, lambda: self._commands.toggle_archived(row))
        menu.addAction(self.tr("Mark everything as read"), self._commands.mark_all_read)
        menu.addSeparator()
        self._add_order(menu, row)
        chosen, client_id = talk.chosen(), row.client_id
        if client_id is not None and len(chosen) == 1:
            menu.addAction(
                self.tr("Keep as a risk note…"), lambda: self.ask_risk(client_id, chosen[0])
            )
        return menu

    def ask_order(self, row: ThreadRow) -> JoinDialog:
        """Ask which order the conversation is about."""
        dialog = JoinDialog(
            self._context,
            row,
            lambda order_id: self._commands.link_order(row, order_id),
            self._talk.window(),
        )
        dialog.open()
        return dialog

    def ask_risk(self, client_id: int, line: MessageLine) -> RiskDialog:
        """Ask what a message proves of its client."""
        commands = ClientCommands(self._context, self._pane)
        dialog = RiskDialog(self._context, commands, client_id, parent=self._talk.window())
        dialog.prove_by(line.id, day_of(line.sent_at), line.body)
        dialog.open()
        return dialog

    def _add_order(self, menu: QMenu, row: ThreadRow) -> None:
        if row.order is None:
            menu.addAction(self.tr("Join to an order…"), lambda: self.ask_order(row))
            return
        order_id = row.order.id
        menu.addAction(
            self.tr("Open the order"), lambda: self._context.navigate("orders", order_id=order_id)
        )
        menu.addAction(self.tr("Part from the order"), lambda: self._commands.link_order(row, None))

    def ask_day(self) -> "DayDialog":
        """Ask for a day and go there."""
        dialog = DayDialog(self._context, self._talk.go_to_day, self._talk.window())
        dialog.open()
        return dialog

    def ask_address(self) -> "RoomAddressDialog":
        """Ask where the conversation lies on its site."""
        row = self._talk.row
        known = (row.url if row else None) or self._talk.address or ""

        def keep(address: str) -> None:
            if row is not None:
                self._commands.set_address(row, address)

        dialog = RoomAddressDialog(self._context.theme, known, keep, self._talk.window())
        dialog.open()
        return dialog

    @property
    def _talk(self) -> Talk:
        return self._pane  # type: ignore[return-value]


class DayDialog(Dialog):
    """Asks for a day."""

    def __init__(
        self,
        context: PageContext,
        then: "Callable[[date], None]",
        parent: QWidget,
    ) -> None:
        super().__init__(context.theme, self.tr("Go to a day"), parent)
        self.day = DateField(
            context.theme,
            context.formats,
            self.tr("Day"),
            lambda: context.clock().astimezone(JST).date(),
            holiday_name,
            self,
        )
        self._then = then
        self.body.addWidget(Field(context.theme, self.tr("Day"), self.day))
        self.add_accept(self.tr("Go there"))
        self.add_reject(self.tr("Cancel"))

    def accept(self) -> None:
        if self.day.day is not None:
            self._then(self.day.day)
            super().accept()


class RoomAddressDialog(Dialog):
    """Asks for the address of a conversation's page."""

    def __init__(
        self, theme: Theme, known: str, then: "Callable[[str], None]", parent: QWidget
    ) -> None:
        super().__init__(theme, self.tr("Address of the conversation"), parent)
        self.address = TextField(theme, self.tr("Address"), "https://", self)
        self.address.setText(known)
        self._then = then
        help_text = self.tr("Copy it from the browser. It is opened only when you ask for it.")
        self.field = Field(theme, self.tr("Address"), self.address, help_text)
        self.body.addWidget(self.field)
        self.add_accept(self.tr("Keep"))
        self.add_reject(self.tr("Cancel"))

    def accept(self) -> None:
        try:
            address = check_address(self.address.text())
        except AddressError:
            self.field.set_error(self.tr("This is no address of a web page."))
            return
        self._then(address)
        super().accept()
