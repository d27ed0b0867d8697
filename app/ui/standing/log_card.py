"""The card of an application: its dated steps, the listings with the label, interview notes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.models.types import ProStep
from app.ui.page import PageContext
from app.ui.standing.rows_card import Row, RowsCard

if TYPE_CHECKING:
    from app.services.pro_queries import Dossier, StepRow

LABELS, INTERVIEW = "labels", "interview"
ICONS = {
    ProStep.PREPARING: "notebook-pen",
    ProStep.ENTERED: "file-text",
    ProStep.SCOUTED: "mail",
    ProStep.INTERVIEW: "users-round",
    ProStep.CERTIFIED: "badge-check",
    ProStep.DECLINED: "x",
}


class LogCard(RowsCard):
    """Steps, the newest first; each opens for editing."""

    step_wanted = Signal(object)
    """The `StepRow` to edit; None for a new one."""
    labels_wanted = Signal()
    interview_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "", parent=parent)
        self._context = context
        self._steps: dict[int, StepRow] = {}
        self.opened.connect(self._open)

    def title(self) -> str:
        return self.tr("Application")

    def link(self) -> str:
        return self.tr("Log a step")

    def show_dossier(self, dossier: "Dossier") -> None:
        """Show the log, the labels and the notes."""
        self._steps = {step.id: step for step in dossier.steps}
        rows = [self._row(step) for step in reversed(dossier.steps)]
        labelled = [row.title for row in dossier.listings if row.has_label]
        none = self.tr("none")
        rows.append(
            Row(
                LABELS,
                self.tr("Listings with the label"),
                note=self._context.formats.listed(labelled) or none,
                icon="badge-check",
                right=str(len(labelled)) if labelled else "",
            )
        )
        rows.append(
            Row(
                INTERVIEW,
                self.tr("Notes for the interview"),
                note=" ".join(dossier.interview_note.split()) or none,
                icon="notebook-pen",
            )
        )
        self.show_rows(rows)

    def _row(self, step: "StepRow") -> Row:
        return Row(
            step.id,
            self._context.text.word(step.kind),
            note=" ".join(step.note.split()),
            icon=ICONS[step.kind],
            right=self._context.formats.full_day(step.on),
        )

    def _open(self, key: object) -> None:
        if key == self.LINK:
            self.step_wanted.emit(None)
        elif key == LABELS:
            self.labels_wanted.emit()
        elif key == INTERVIEW:
            self.interview_wanted.emit()
        elif isinstance(key, int):
            self.step_wanted.emit(self._steps[key])
