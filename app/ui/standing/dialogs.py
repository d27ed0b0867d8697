"""The dialogs of ranks, steps, labels and notes: a few fields each, saved through the commands."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QScrollArea, QVBoxLayout, QWidget

from app.models.moments import JST
from app.models.types import ProStep
from app.rulebook.payout_calendar import holiday_name
from app.services.order_drafts import NOTE_LENGTH
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.date_field import DateField
from app.ui.kit.dialog import Dialog
from app.ui.kit.fields import Field
from app.ui.kit.growing_text import GrowingText
from app.ui.page import PageContext
from app.ui.standing.commands import StandingCommands
from app.ui.standing.words import StandingWords

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.pro_queries import Dossier, StepRow
    from app.ui.standing.history_card import Held

LEAST_LINES, MOST_LINES = 3, 12


class StandingDialog(Dialog):
    """A dialog with a title and, when something is edited, a button that removes it."""

    def __init__(
        self, context: PageContext, commands: StandingCommands, parent: QWidget | None
    ) -> None:
        super().__init__(context.theme, "", parent)
        self.context = context
        self.commands = commands

    def add_field(self, label: str, control: QWidget, help_text: str = "") -> Field:
        """Add a labelled input."""
        field = Field(self.theme, label, control, help_text)
        self.body.addWidget(field)
        return field

    def add_day(self, label: str, day: date | None) -> DateField:
        """Add a field for a day, which begins with today."""
        context = self.context
        control = DateField(context.theme, context.formats, label, self.today, holiday_name)
        control.set_day(day or self.today())
        self.add_field(label, control)
        return control

    def add_text(self, label: str, text: str) -> GrowingText:
        """Add a field for several lines."""
        control = GrowingText(self.theme, label, LEAST_LINES, MOST_LINES)
        control.setPlainText(text)
        self.add_field(label, control)
        return control

    def finish(self, title: str, accept: str, remove: str = "") -> None:
        """Add heading and buttons."""
        self.heading.setText(title)
        self.setWindowTitle(title)
        if remove:
            self.add_action(remove, "trash-2").clicked.connect(self.remove)
        self.add_reject(self.tr("Cancel"))
        self.add_accept(accept)

    def remove(self) -> None:
        """Remove what is edited; a dialog with such a button says how."""
        self.reject()

    def today(self) -> date:
        """Return today in Japan."""
        return self.context.clock().astimezone(JST).date()


class RankDialog(StandingDialog):
    """Which rank, where, and since when."""

    def __init__(
        self,
        context: PageContext,
        commands: StandingCommands,
        sites: "Sequence[str]",
        held: "Held | None" = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, commands, parent)
        self._held = held
        self._words = StandingWords(context.formats, self)
        self.site, self.rank = ChoiceBox(self), ChoiceBox(self)
        for marketplace_id in sites:
            self.site.addItem(context.face(marketplace_id).name, marketplace_id)
        self.add_field(self.tr("Marketplace"), self.site)
        self.add_field(self.tr("Rank"), self.rank, self.tr("Ranks in between may be left out."))
        self.since = self.add_day(self.tr("Since"), held.row.since_on if held else None)
        self.note = self.add_text(self.tr("Note"), held.row.note if held else "")
        self.site.currentIndexChanged.connect(self._list_ranks)
        if held is not None:
            self.site.setCurrentIndex(self.site.findData(held.marketplace_id))
            self.site.setEnabled(False)
        self._list_ranks()
        if held is not None:
            self.rank.setCurrentIndex(self.rank.findData(held.row.rank_id))
        title = self.tr("Add a rank") if held is None else self.tr("Edit a rank")
        self.finish(title, self.tr("Save"), self.tr("Remove") if held else "")

    def accept(self) -> None:
        day, rank_id = self.since.day, self.rank.currentData()
        if day is None or rank_id is None:
            self.since.set_wrong(wrong=True)
            return
        note = self.note.toPlainText()
        held_id = self._held.row.id if self._held else None
        self.commands.save_rank(self.site.currentData(), rank_id, day, note, held_id)
        super().accept()

    def remove(self) -> None:
        if self._held is not None:
            self.commands.remove_rank(self._held.row.id)
        super().remove()

    def _list_ranks(self) -> None:
        self.rank.clear()
        marketplace_id = self.site.currentData()
        if marketplace_id is None:
            return
        names = {
            rank.id: rank.name for rank in self.context.catalog.marketplace(marketplace_id).ranks
        }
        for rank_id, name in names.items():
            self.rank.addItem(self._words.name(name), rank_id)


class StepDialog(StandingDialog):
    """One step of an application: what happened, when, and a note."""

    def __init__(
        self,
        context: PageContext,
        commands: StandingCommands,
        marketplace_id: str,
        step: "StepRow | None" = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, commands, parent)
        self._site, self._step = marketplace_id, step
        self.kind = ChoiceBox(self)
        for kind in ProStep:
            self.kind.addItem(context.text.word(kind), kind.value)
        if step is not None:
            self.kind.setCurrentIndex(self.kind.findData(step.kind.value))
        self.add_field(self.tr("What happened"), self.kind)
        self.day = self.add_day(self.tr("On"), step.on if step else None)
        self.note = self.add_text(self.tr("Note"), step.note if step else "")
        title = self.tr("Log a step") if step is None else self.tr("Edit a step")
        self.finish(title, self.tr("Save"), self.tr("Remove") if step else "")

    def accept(self) -> None:
        day = self.day.day
        if day is None:
            self.day.set_wrong(wrong=True)
            return
        kind, step_id = ProStep(self.kind.currentData()), self._step.id if self._step else None
        self.commands.save_step(self._site, kind, day, self.note.toPlainText(), step_id)
        super().accept()

    def remove(self) -> None:
        if self._step is not None:
            self.commands.remove_step(self._step.id)
        super().remove()


class LabelsDialog(StandingDialog):
    """Which listings of the marketplace carry the label."""

    def __init__(
        self,
        context: PageContext,
        commands: StandingCommands,
        dossier: "Dossier",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, commands, parent)
        self._site = dossier.marketplace_id
        self.boxes: dict[int, QCheckBox] = {}
        inside = QWidget(self)
        inside.setObjectName("scrolled")
        column = QVBoxLayout(inside)
        for row in dossier.listings:
            box = QCheckBox(row.title, inside)
            box.setChecked(row.has_label)
            self.boxes[row.listing_id] = box
            column.addWidget(box)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        scroll.viewport().setAutoFillBackground(False)
        if not self.boxes:
            self.say(self.tr("There is no listing on this marketplace yet."))
        self.body.addWidget(scroll, 1)
        self.finish(self.tr("Listings with the label"), self.tr("Save"))

    def accept(self) -> None:
        chosen = [listing for listing, box in self.boxes.items() if box.isChecked()]
        self.commands.set_labels(self._site, chosen)
        super().accept()


class InterviewDialog(StandingDialog):
    """What to say, and what was asked."""

    def __init__(
        self,
        context: PageContext,
        commands: StandingCommands,
        dossier: "Dossier",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, commands, parent)
        self._site = dossier.marketplace_id
        self.say(self.tr("Only for you: these notes never go into the evidence kit."), "caption")
        self.note = self.add_text(self.tr("Notes"), dossier.interview_note)
        self.finish(self.tr("Notes for the interview"), self.tr("Save"))

    def accept(self) -> None:
        self.commands.set_interview_note(self._site, self.note.toPlainText()[:NOTE_LENGTH])
        super().accept()
