"""What can be done to clients from this page: each asks the writer and says what came of it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from app.services.client_drafts import ClientEdit, DisclosureDraft, RiskDraft
from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.tasks import Task

if TYPE_CHECKING:
    from app.models.changes import Changes
    from app.services import client_merging, client_records, clients, disclosures, erasing
else:
    client_merging = Later("app.services.client_merging")
    client_records = Later("app.services.client_records")
    clients = Later("app.services.clients")
    disclosures = Later("app.services.disclosures")
    erasing = Later("app.services.erasing")

R = TypeVar("R")


class ClientCommands(QObject):
    """Runs commands on the writer thread; a refusal is shown by the frame as a sentence."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def add(self, name: str) -> Task[int]:
        """Add a client."""
        task = self._context.tasks.write(clients.add_client, name, now=self._context.clock())
        return self._told(task, self.tr("Added {name}").format(name=name))

    def edit(self, client_id: int, edit: ClientEdit) -> Task[None]:
        """Write anew who a client is."""
        task = self._context.tasks.write(clients.edit_client, client_id, edit)
        return self._told(task, self.tr("Saved {name}").format(name=edit.name))

    def set_note(self, client_id: int, note: str) -> Task[None]:
        """Write the own note on a client."""
        task = self._context.tasks.write(clients.set_client_note, client_id, note)
        return self._told(task, self.tr("Saved the note"))

    def tag(self, client_ids: Sequence[int], name: str) -> Task[int]:
        """Put a tag on clients."""
        task = self._context.tasks.write(client_records.tag_clients, list(client_ids), name)
        said = self.tr("Tagged {n} with “{tag}”")
        return self._counted(task, lambda count: said.format(n=f"{count:,}", tag=name))

    def untag(self, client_ids: Sequence[int], name: str) -> Task[int]:
        """Take a tag off clients."""
        task = self._context.tasks.write(client_records.untag_clients, list(client_ids), name)
        said = self.tr("Took “{tag}” off {n}")
        return self._counted(task, lambda count: said.format(n=f"{count:,}", tag=name))

    def add_risk(self, client_id: int, draft: RiskDraft) -> Task[int]:
        """Keep a fact that speaks for care."""
        task = self._context.tasks.write(client_records.add_risk_note, client_id, draft)
        return self._told(task, self.tr("Kept the risk note"))

    def edit_risk(self, note_id: int, draft: RiskDraft) -> Task[None]:
        """Write a risk note anew."""
        task = self._context.tasks.write(client_records.edit_risk_note, note_id, draft)
        return self._told(task, self.tr("Kept the risk note"))

    def remove_risk(self, note_id: int) -> Task[None]:
        """Take a risk note away."""
        task = self._context.tasks.write(client_records.remove_risk_note, note_id)
        return self._told(task, self.tr("Removed the risk note"))

    def merge(self, keep_id: int, other_id: int, edit: ClientEdit) -> Task[int]:
        """Join two records of one client."""
        now = self._context.clock()
        task = self._context.tasks.write(
            client_merging.merge_clients, keep_id, other_id, edit, now=now
        )
        return self._told(task, self.tr("Merged into {name}").format(name=edit.name))

    def unmerge(self, merge_id: int, name: str) -> Task[int]:
        """Part two records again."""
        task = self._context.tasks.write(client_merging.unmerge_client, merge_id)
        return self._told(task, self.tr("{name} stands alone again").format(name=name))

    def keep_apart(self, first_id: int, second_id: int) -> Task[None]:
        """Note that two who look alike are not the same."""
        task = self._context.tasks.write(client_merging.keep_apart, first_id, second_id)
        return self._told(task, self.tr("Noted that they are two people"))

    def disclose(self, draft: DisclosureDraft) -> Task[int]:
        """Note that something of the seller's own went to somebody."""
        now = self._context.clock()
        task = self._context.tasks.write(disclosures.record_disclosure, draft, now=now)
        return self._told(task, self.tr("Recorded the disclosure"))

    def remove_disclosure(self, line_id: int) -> Task[None]:
        """Take a line out of the ledger."""
        task = self._context.tasks.write(disclosures.remove_disclosure, line_id)
        return self._told(task, self.tr("Removed the line"))

    def erase(self, client_id: int) -> "Task[Changes | None]":
        """Erase the personal data of a client, for good."""
        label, now = self.tr("Erased client {n}"), self._context.clock()
        return self._context.tasks.erase(erasing.erase_client, client_id, label, now=now)

    def _told(self, task: Task[R], said: str) -> Task[R]:
        return self._counted(task, lambda _result: said)

    def _counted(self, task: Task[R], say: Callable[[R], str]) -> Task[R]:
        return task.then(lambda result: self._context.toast(say(result), undo=True))
