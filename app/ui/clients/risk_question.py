"""Asks before an order is accepted whose client a risk note speaks of; silent for all others."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.models.types import Stage
from app.services.risk_queries import RiskNoteRow, risk_notes_before
from app.ui.clients.risk_panel import RiskPanel
from app.ui.kit.dialog import Dialog
from app.ui.page import PageContext

ACCEPTED = {Stage.PURCHASED, Stage.WORKING, Stage.DELIVERED, Stage.COMPLETED}
MOST_SHOWN = 5


class RiskQuestion(Dialog):
    """Shows what was noted, the newest first; accepting does what was about to be done."""

    def __init__(
        self,
        context: PageContext,
        notes: Sequence[RiskNoteRow],
        accept: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context.theme, "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._accept = accept
        title = self.tr("Before you accept")
        self.heading.setText(title)
        self.setWindowTitle(title)
        self.say(self.tr("You noted this about the client:"))
        self.notes = RiskPanel(context, parent=self)
        self.notes.show_notes(notes[:MOST_SHOWN])
        self.body.addWidget(self.notes)
        self.add_reject(self.tr("Leave it as it is"))
        self.add_accept(self.tr("Accept all the same"))

    def accept(self) -> None:
        super().accept()
        self._accept()


def before_accepting(
    context: PageContext,
    order_ids: Sequence[int],
    stage: Stage,
    accept: Callable[[], object],
    parent: QWidget | None,
) -> None:
    """Do what takes these orders to a stage, at once or when the seller agrees to the risk."""

    def ask(notes: tuple[RiskNoteRow, ...]) -> None:
        if notes:
            RiskQuestion(context, notes, accept, parent).open()
        else:
            accept()

    if stage in ACCEPTED:
        context.tasks.read(risk_notes_before, list(order_ids)).then(ask)
    else:
        accept()
