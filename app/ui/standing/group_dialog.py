"""The dialog of one item of the checklist: its name, its note, and what proves it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QFileDialog, QWidget

from app.services.order_drafts import TITLE_LENGTH
from app.services.pro_drafts import GROUP_LENGTH, EvidenceDraft, file_evidence
from app.ui.kit.buttons import Button
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.fields import TextField
from app.ui.page import PageContext
from app.ui.standing.commands import StandingCommands
from app.ui.standing.dialogs import StandingDialog
from app.ui.standing.rows_card import Row, RowsCard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.pro_queries import Dossier, EvidenceRow, GroupRow, WorkRow

NOTHING = ("", 0)


class GroupDialog(StandingDialog):
    """A new item has a name alone; a known one also a note, proofs, and whether it is ready."""

    def __init__(
        self,
        context: PageContext,
        commands: StandingCommands,
        dossier: "Dossier",
        group: "GroupRow | None" = None,
        works: "Sequence[WorkRow]" = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, commands, parent)
        self._dossier, self._group, self._works = dossier, group, works
        self.name = TextField(context.theme, self.tr("Name"))
        self.name.setMaxLength(GROUP_LENGTH)
        self.add_field(self.tr("Name"), self.name)
        if group is not None:
            self._add_details(group)
        title = self.tr("Add an item") if group is None else self.tr("Edit an item")
        self.finish(title, self.tr("Save"), self.tr("Remove") if group else "")

    def accept(self) -> None:
        name, group = self.name.text().strip(), self._group
        if not name:
            self.name.set_wrong(wrong=True)
            self.name.setFocus()
            return
        if group is None:
            self.commands.add_groups(self._dossier.marketplace_id, [name])
        else:
            self._save(group, name)
        super().accept()

    def remove(self) -> None:
        if self._group is not None:
            self.commands.remove_group(self._group.id)
        super().remove()

    def keep_proof(self) -> None:
        """Keep the proof that is filled in, and begin the next one."""
        note = self.proof.text().strip()
        if self._group is None or not note:
            self.proof.set_wrong(wrong=True)
            self.proof.setFocus()
            return
        kind, about = self.about.currentData()
        draft = EvidenceDraft(
            note=note,
            order_id=about if kind == "order" else None,
            listing_id=about if kind == "listing" else None,
        )
        self.commands.add_evidence(self._group.id, draft)
        self.accept()

    def keep_file(self, path: Path) -> None:
        """Keep a file as proof: its name and digest, not the file."""
        if self._group is None:
            return
        note = self.proof.text().strip() or path.stem[:TITLE_LENGTH]
        try:
            draft = file_evidence(note, path)
        except OSError as error:
            self._field.set_error(self.tr("This file cannot be read."))
            self._field.setToolTip(type(error).__name__)
            return
        self.commands.add_evidence(self._group.id, draft)
        self.accept()

    def _save(self, group: "GroupRow", name: str) -> None:
        note = self.note.toPlainText().strip()
        if (name, note) != (group.name, group.note):
            self.commands.save_group(group.id, name, note)
        if self.ready.isChecked() != (group.done_on is not None):
            self.commands.tick_group(group.id, is_done=self.ready.isChecked())

    def _add_details(self, group: "GroupRow") -> None:
        self.name.setText(group.name)
        self.note = self.add_text(self.tr("Note"), group.note)
        self.ready = QCheckBox(self.tr("This is ready"), self)
        self.ready.setChecked(group.done_on is not None)
        self.body.addWidget(self.ready)
        self.proofs = RowsCard(self.theme, self.tr("Proofs"), parent=self)
        lead = "" if group.evidence else self.tr("None yet.")
        self.proofs.show_rows([self._row(one) for one in group.evidence], lead=lead)
        self.proofs.opened.connect(self._remove_proof)
        self.body.addWidget(self.proofs)
        self.proof = TextField(self.theme, self.tr("New proof"))
        self.proof.setMaxLength(TITLE_LENGTH)
        self._field = self.add_field(self.tr("New proof"), self.proof)
        self.about = ChoiceBox(self)
        self._fill_about()
        self.add_field(self.tr("About"), self.about)
        keep = Button(self.theme, self.tr("Keep this proof"), "plus", parent=self)
        keep.clicked.connect(self.keep_proof)
        choose = Button(self.theme, self.tr("A file as proof"), "paperclip", parent=self)
        choose.clicked.connect(self._choose_file)
        self.body.addWidget(keep)
        self.body.addWidget(choose)

    def _fill_about(self) -> None:
        self.about.addItem(self.tr("Words alone"), NOTHING)
        for listing in self._dossier.listings:
            words = self.tr("Listing: {title}").format(title=listing.title)
            self.about.addItem(words, ("listing", listing.listing_id))
        for work in self._works:
            day = self.context.formats.full_day(work.earned_on)
            self.about.addItem(f"{work.title} ({day})", ("order", work.order_id))

    def _row(self, one: "EvidenceRow") -> Row:
        icon = "paperclip" if one.digest else "file-text"
        return Row(one.id, one.note, note=one.about, icon=icon, right=self.tr("Remove"))

    def _remove_proof(self, key: object) -> None:
        if isinstance(key, int):
            self.commands.remove_evidence(key)
            self.accept()

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("A file as proof"))
        if path:
            self.keep_file(Path(path))
