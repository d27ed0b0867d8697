"""Erases a client's personal data: says what goes and what stays, and asks for his name."""

from PySide6.QtWidgets import QWidget

from app.services.client_details import ClientDetails
from app.services.order_drafts import NAME_LENGTH
from app.ui.clients.commands import ClientCommands
from app.ui.clients.edit_dialogs import ClientDialog
from app.ui.page import PageContext


class EraseDialog(ClientDialog):
    """Cannot be undone, and says so; the button works once the name stands there."""

    def __init__(
        self,
        context: PageContext,
        commands: ClientCommands,
        details: ClientDetails,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, commands, parent)
        self._line = details.line
        self.say(self.tr("What goes"), "caption_b", "text")
        self.say(
            self.tr(
                "Name, reading, names on the sites, notes, tags, risk notes, and all messages with"
                " their files and drafts: from the book, its history and its search. In titles and"
                " checklists of orders the name is taken out."
            )
        )
        self.say(self.tr("What stays"), "caption_b", "text")
        self.say(
            self.tr(
                "Order numbers, amounts and dates: tax law asks you to keep them, for up to seven"
                " years. The client is called “{name}” there."
            ).format(name=self.tr("Erased client {n}").format(n="…"))
        )
        self.say(
            self.tr(
                "This cannot be undone. What you did before it can no longer be undone either."
            ),
            "body_b",
            "bad",
        )
        help_text = self.tr("Type “{name}” to go on.").format(name=self._line.name)
        self.name = self.add_text(self.tr("The client’s name"), NAME_LENGTH, "", help_text)
        self.add_reject(self.tr("Cancel")).setDefault(True)
        self.button = self.add_accept(self.tr("Erase personal data"), "danger")
        self.button.setEnabled(False)
        title = self.tr("Erase the personal data of {name}?").format(name=self._line.name)
        self.heading.setText(title)
        self.setWindowTitle(title)
        self.name.textChanged.connect(self._compare)

    def accept(self) -> None:
        if not self.button.isEnabled():
            return
        self.button.setEnabled(False)
        self.name.setEnabled(False)
        self.button.setText(self.tr("Erasing…"))
        self.commands.erase(self._line.id).then(lambda _changes: self._tell()).finally_(self._end)

    def _tell(self) -> None:
        self.context.toast(self.tr("The personal data was erased."))
        self.context.act("old_backups")

    def _end(self) -> None:
        super().accept()

    def _compare(self, text: str) -> None:
        self.button.setEnabled(text.strip() == self._line.name.strip())
