"""What can be done to evidence from the window: each asks the writer and says what came of it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from app.services.evidence_drafts import EvidenceNote
from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.tasks import Task

if TYPE_CHECKING:
    from app.services import evidence
    from app.services.kept_files import FileDraft
else:
    evidence = Later("app.services.evidence")

R = TypeVar("R")


class EvidenceCommands(QObject):
    """Runs commands on the writer thread; a refusal is the caller's to say where he can."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def keep(
        self,
        papers: "Sequence[tuple[FileDraft, EvidenceNote]]",
        then: Callable[[tuple[int, ...]], object] = lambda _ids: None,
    ) -> Task[tuple[int, ...]]:
        """Keep files as evidence, and go on with their ids."""
        now = self._context.clock()
        task = self._context.tasks.write(evidence.keep_papers, tuple(papers), now=now)

        def done(ids: tuple[int, ...]) -> None:
            one, many = self.tr("Kept 1 paper"), self.tr("Kept {n} papers")
            said = one if len(ids) == 1 else many.format(n=len(ids))
            self._context.toast(said, undo=True)
            then(ids)

        return task.then(done)

    def correct(self, evidence_id: int, note: EvidenceNote, reason: str) -> Task[None]:
        """Say anew what a paper is, and why."""
        now = self._context.clock()
        task = self._context.tasks.write(evidence.edit_evidence, evidence_id, note, reason, now=now)
        return self._told(task, self.tr("Corrected; what it said before is in its history"))

    def void(self, evidence_id: int, reason: str) -> Task[None]:
        """Take a paper out of use, and say why."""
        now = self._context.clock()
        task = self._context.tasks.write(evidence.void_evidence, evidence_id, reason, now=now)
        return self._told(task, self.tr("The paper is void now; the file stays in the book"))

    def let_go(self, evidence_id: int) -> Task[None]:
        """Let a paper belong to no expense."""
        task = self._context.tasks.write(evidence.attach_evidence, evidence_id, None)
        return self._told(task, self.tr("The paper belongs to no expense now"))

    def _told(self, task: Task[R], said: str) -> Task[R]:
        return task.then(lambda _result: self._context.toast(said, undo=True))
