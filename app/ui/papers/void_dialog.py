"""Asks why a paper is void."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.errors import AppError
from app.services.order_drafts import ITEM_LENGTH
from app.services.paper_queries import PaperDetails
from app.ui.kit.dialog import Dialog
from app.ui.kit.fields import Field, TextField
from app.ui.page import PageContext
from app.ui.papers.commands import PaperCommands


class VoidDialog(Dialog):
    """The paper stays in the list with its number and this reason."""

    def __init__(
        self,
        context: PageContext,
        commands: PaperCommands,
        details: PaperDetails,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Void {number}?").format(number=details.row.number)
        super().__init__(context.theme, title, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._commands, self._details = context, commands, details
        self.say(
            self.tr(
                "The paper stays in the list with its number, which is never given again, and its"
                " copy among the evidence is void too. Tell whoever has it."
            )
        )
        self.reason = TextField(
            context.theme, self.tr("Reason"), self.tr("For example, the deal was cancelled")
        )
        self.reason.setMaxLength(ITEM_LENGTH)
        self.field = Field(context.theme, self.tr("Reason"), self.reason)
        self.body.addWidget(self.field)
        self.add_reject(self.tr("Cancel"))
        self.add_accept(self.tr("Void it"), "danger")
        self.reason.setFocus()

    def accept(self) -> None:
        """Void the paper; the dialog stays open without a reason."""
        done = super().accept
        self._commands.void(self._details, self.reason.text(), done, self._refuse)

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, AppError):
            self.field.set_error(self._context.text.error(error))
        else:
            self._context.fail(error)
