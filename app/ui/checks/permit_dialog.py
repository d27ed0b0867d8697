"""The dialog of one permit: its kind, number, days, and the paper that proves it."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QWidget

from app.errors import AppError
from app.models.moments import JST
from app.rulebook.payout_calendar import holiday_name
from app.rulebook.permits import PermitKind
from app.services.order_drafts import NUMBER_LENGTH
from app.services.permit_drafts import PermitDraft
from app.ui.kit.buttons import Button
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.date_field import DateField
from app.ui.kit.dialog import Dialog
from app.ui.kit.fields import Field, TextField
from app.ui.kit.growing_text import GrowingText
from app.ui.kit.labels import Label
from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.permit_names import permit_name
from app.ui.tasks import Latest, Task

if TYPE_CHECKING:
    from app.services import kept_files, permits
    from app.services.kept_files import FileDraft
    from app.services.permit_queries import PermitRow
else:
    kept_files = Later("app.services.kept_files")
    permits = Later("app.services.permits")

LINES = (2, 5)
WIDTH = 520


class PermitDialog(Dialog):
    """Adds a permit, or writes one anew; what cannot be is said where it stands."""

    def __init__(
        self,
        context: PageContext,
        row: "PermitRow | None" = None,
        kind: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Add a permit") if row is None else self.tr("Edit a permit")
        super().__init__(context.theme, title, parent)
        self.setMinimumWidth(context.theme.px(WIDTH))
        self._context, self._row = context, row
        self._paper: FileDraft | None = None
        self._drops_paper = False
        self._reading = Latest()
        theme = context.theme
        self.kind = ChoiceBox(self)
        for known in context.catalog.permits.kinds:
            self.kind.addItem(permit_name(context, known.id), known.id)
        self.number = TextField(theme, self.tr("Number"))
        self.number.setMaxLength(NUMBER_LENGTH)
        self.issued = self._day(self.tr("Issued on"))
        self.expires = self._day(self.tr("Last day"))
        self.endless = QCheckBox(self.tr("Holds without an end"), self)
        self.note = GrowingText(theme, self.tr("Note"), *LINES)
        self.paper = Label(theme, "", "body", "text2", self).wrapped()
        self.choose = Button(theme, self.tr("Choose a file…"), "paperclip", "secondary", self)
        self.drop = Button(theme, self.tr("Take away"), "", "ghost", self)
        self.kind_field = Field(theme, self.tr("Kind"), self.kind)
        self.expires_field = Field(theme, self.tr("Last day"), self.expires)
        self._lay_out()
        self._fill(row, kind)
        self._connect()
        self._show_kind()
        self._show_paper()
        if row is not None:
            self.add_action(self.tr("Remove"), "trash-2").clicked.connect(self._remove)
        self.add_reject(self.tr("Cancel"))
        self.add_accept(self.tr("Save"))
        (self.kind if row is None else self.number).setFocus()

    def accept(self) -> None:
        """Keep the permit; the dialog stays open when it cannot be kept."""
        for day in (self.issued, self.expires):
            if day.is_unclear:
                day.set_wrong(wrong=True)
                day.setFocus()
                return
        draft = PermitDraft(
            kind=self.kind.currentData(),
            number=self.number.text(),
            issued_on=self.issued.day,
            expires_on=None if self.endless.isChecked() else self.expires.day,
            is_endless=self.endless.isChecked(),
            note=self.note.toPlainText(),
            paper=self._paper,
            drops_paper=self._drops_paper,
        )
        self._keep(draft).then(self._done).otherwise(self._refuse)

    def _keep(self, draft: PermitDraft) -> "Task[Any]":
        context, row, now = self._context, self._row, self._context.clock()
        catalog = context.catalog
        if row is None:
            return context.tasks.write(permits.add_permit, draft, catalog=catalog, now=now)
        return context.tasks.write(permits.edit_permit, row.id, draft, catalog=catalog, now=now)

    def take_paper(self, path: Path) -> None:
        """Read a file that shall be the paper, and say so when it cannot be."""
        task = self._context.tasks.run(kept_files.read_paper, path)
        self._reading.ask(task).then(self._take_paper).otherwise(self._refuse_paper)

    def _take_paper(self, paper: "FileDraft") -> None:
        self._paper, self._drops_paper = paper, False
        self._show_paper()

    def _refuse_paper(self, error: BaseException) -> None:
        if isinstance(error, AppError):
            self.paper.setText(self._context.text.error(error))
            self.paper.set_color("bad")
        else:
            self._context.fail(error)

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, AppError):
            self.expires_field.set_error(self._context.text.error(error))
        else:
            self._context.fail(error)

    def _done(self, _id: int | None) -> None:
        self._context.toast(self.tr("Permit kept"), undo=True)
        super().accept()

    def _remove(self) -> None:
        if self._row is not None:
            task = self._context.tasks.write(permits.remove_permit, self._row.id)
            said = self.tr("Permit removed")
            task.then(lambda _nothing: self._context.toast(said, undo=True))
        self.reject()

    def _choose(self) -> None:
        kinds = self.tr("Papers (*.pdf *.png *.jpg *.jpeg *.webp);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("The permit's paper"), "", kinds)
        if path:
            self.take_paper(Path(path))

    def _drop(self) -> None:
        self._paper, self._drops_paper = None, True
        self._show_paper()

    def _show_paper(self) -> None:
        kept = None if self._row is None or self._drops_paper else self._row.file_name
        name = kept if self._paper is None else self._paper.name
        self.paper.set_color("text" if name else "text3")
        self.paper.setText(name or self.tr("No paper yet: a PDF or a picture of it."))
        self.drop.setVisible(bool(name))

    def _show_kind(self) -> None:
        kind = self._kind()
        may_be_endless = kind is not None and kind.may_be_endless
        self.endless.setEnabled(may_be_endless)
        if not may_be_endless:
            self.endless.setChecked(False)
        self.expires.setEnabled(not self.endless.isChecked())
        if kind is not None:
            said = kind.text.ja if self._context.formats.language == "ja" else kind.text.en
            self.kind_field.set_help(f"{said}（{kind.law}）")
        self.expires_field.set_error("")
        self.fit()

    def _kind(self) -> PermitKind | None:
        return self._context.catalog.permits.kind(self.kind.currentData())

    def _fill(self, row: "PermitRow | None", kind: str | None) -> None:
        wanted = kind if row is None else row.kind
        self.kind.setCurrentIndex(max(0, self.kind.findData(wanted)))
        if row is not None:
            self.number.setText(row.number)
            self.issued.set_day(row.issued_on)
            self.expires.set_day(row.expires_on)
            self.endless.setChecked(row.is_endless)
            self.note.setPlainText(row.note)

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._show_kind)
        self.endless.toggled.connect(self._show_kind)
        self.choose.clicked.connect(self._choose)
        self.drop.clicked.connect(self._drop)

    def _lay_out(self) -> None:
        theme = self.theme
        self.body.addWidget(self.kind_field)
        self.body.addWidget(Field(theme, self.tr("Number"), self.number))
        days = QHBoxLayout()
        days.setSpacing(12)
        days.addWidget(Field(theme, self.tr("Issued on"), self.issued), 1)
        days.addWidget(self.expires_field, 1)
        self.body.addLayout(days)
        self.body.addWidget(self.endless)
        file = QHBoxLayout()
        file.setSpacing(8)
        file.addWidget(self.paper, 1)
        file.addWidget(self.drop)
        file.addWidget(self.choose)
        self.body.addWidget(Label(theme, self.tr("Paper"), "caption_b", "text2", self))
        self.body.addLayout(file)
        self.body.addWidget(Field(theme, self.tr("Note"), self.note))

    def _day(self, label: str) -> DateField:
        context = self._context
        return DateField(context.theme, context.formats, label, self._today, holiday_name)

    def _today(self) -> date:
        return self._context.clock().astimezone(JST).date()
