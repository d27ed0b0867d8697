"""What the page 実績・ランク writes: each with a toast that takes it back."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from app.models.moments import JST
from app.models.types import ProStep
from app.services.pro_drafts import EvidenceDraft
from app.ui.later import Later
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.services import pro_dossier, standing
else:
    pro_dossier = Later("app.services.pro_dossier")
    standing = Later("app.services.standing")


class StandingCommands(QObject):
    """Runs the commands on ranks and on the file of a label."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def today(self) -> date:
        """Return today in Japan."""
        return self._context.clock().astimezone(JST).date()

    def answer(self, marketplace_id: str, measure: str, *, is_met: bool | None) -> None:
        """Keep an answer, or take it away."""
        today = self.today()
        words = self.tr("Answer kept")
        self._write(
            words, standing.answer_measure, marketplace_id, measure, is_met=is_met, today=today
        )

    def save_rank(
        self, marketplace_id: str, rank_id: str, since_on: date, note: str, held_id: int | None
    ) -> None:
        """Add a rank to the history, or write a line of it anew."""
        words, catalog = self.tr("Rank kept"), self._context.catalog
        if held_id is None:
            command = standing.add_rank
            self._write(words, command, marketplace_id, rank_id, since_on, note, catalog=catalog)
        else:
            self._write(
                words, standing.edit_rank, held_id, rank_id, since_on, note, catalog=catalog
            )

    def remove_rank(self, held_id: int) -> None:
        """Take a line out of the history."""
        self._write(self.tr("Rank removed"), standing.remove_rank, held_id)

    def save_step(
        self, marketplace_id: str, kind: ProStep, on: date, note: str, event_id: int | None
    ) -> None:
        """Log a step, or write one anew."""
        words = self.tr("Step logged")
        if event_id is None:
            self._write(words, pro_dossier.log_step, marketplace_id, kind, on, note)
        else:
            self._write(words, pro_dossier.edit_step, event_id, kind, on, note)

    def remove_step(self, event_id: int) -> None:
        """Take a step out of the log."""
        self._write(self.tr("Step removed"), pro_dossier.remove_step, event_id)

    def add_groups(self, marketplace_id: str, names: Sequence[str]) -> None:
        """Add groups to the checklist."""
        self._write(
            self.tr("Added to the checklist"), pro_dossier.add_groups, marketplace_id, names
        )

    def save_group(self, group_id: int, name: str, note: str) -> None:
        """Write a group anew."""
        self._write(self.tr("Item kept"), pro_dossier.edit_group, group_id, name, note)

    def tick_group(self, group_id: int, *, is_done: bool) -> None:
        """Note that a group is ready today, or not after all."""
        words = self.tr("Item ready") if is_done else self.tr("Item open again")
        done_on = self.today() if is_done else None
        self._write(words, pro_dossier.tick_group, group_id, done_on=done_on)

    def remove_group(self, group_id: int) -> None:
        """Take a group away."""
        self._write(self.tr("Item removed"), pro_dossier.remove_group, group_id)

    def add_evidence(self, group_id: int, draft: EvidenceDraft) -> None:
        """Keep a piece of evidence."""
        self._write(self.tr("Proof kept"), pro_dossier.add_evidence, group_id, draft)

    def remove_evidence(self, evidence_id: int) -> None:
        """Take a piece of evidence away."""
        self._write(self.tr("Proof removed"), pro_dossier.remove_evidence, evidence_id)

    def set_labels(self, marketplace_id: str, listing_ids: Sequence[int]) -> None:
        """Let these listings carry the label."""
        self._write(self.tr("Label kept"), pro_dossier.set_labels, marketplace_id, listing_ids)

    def set_interview_note(self, marketplace_id: str, text: str) -> None:
        """Keep the notes for the interview."""
        self._write(self.tr("Notes kept"), pro_dossier.set_interview_note, marketplace_id, text)

    def _write(
        self,
        words: str,
        command: Callable[..., Any],
        *args: object,
        **kwargs: object,
    ) -> None:
        toast = self._context.toast
        self._context.tasks.write(command, *args, **kwargs).then(
            lambda _nothing: toast(words, undo=True)
        )
