"""The notices among the settings: of what, how early, when not, and by which means."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.models.changes import Changes
from app.models.types import DeadlineKind
from app.services.notice_plan import LEADS, NoticeChoices, Quiet
from app.ui.kit.buttons import Button
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.labels import Label
from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.settings.lead_words import LeadWords
from app.ui.settings.pane import explained

if TYPE_CHECKING:
    from app.services import notice_queries, notices
else:
    notice_queries = Later("app.services.notice_queries")
    notices = Later("app.services.notices")

HOURS = 24
MINUTES = 60
LEAST_LETTERS = 16
"""Of a choice that are always to be seen; a longer one ends where the pane does."""
USUAL = NoticeChoices()


class NoticeMeans(Protocol):
    """By which means notices are told on this computer."""

    @property
    def has_tray(self) -> bool:
        """Whether the system has a tray for them."""

    @property
    def stays(self) -> bool:
        """Whether closing the window leaves the program in the tray."""

    def set_stays(self, *, stays: bool) -> None:
        """Choose what closing the window does."""

    def test(self) -> None:
        """Tell a notice, to see how it looks."""


class NoticesPane(QWidget):
    """Shows the choices of the book; each change is kept at once, and can be undone."""

    def __init__(
        self, context: PageContext, means: NoticeMeans, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._means = means
        self._choices = USUAL
        self._words = LeadWords(self)
        self.master = self._check(self.tr("Tell me what must be done in time"), self._take_master)
        self.kinds: dict[DeadlineKind, QCheckBox] = {}
        self.leads: dict[DeadlineKind, QComboBox] = {}
        self.quiet = self._check(self.tr("Quiet hours"), self._take_quiet)
        self.begins, self.ends = self._hour_box(), self._hour_box()
        self.hides = self._check(
            self.tr("Leave titles and names out of what the system shows"), self._take_hides
        )
        self.stays = self._check(
            self.tr("Go on in the tray when the window is closed"), self._take_stays
        )
        self._choices_box = QWidget(self)
        self._lay_out()
        self._show(self._choices)
        self._choices_box.setEnabled(False)
        context.tasks.committed.connect(self._take_notice)
        self._read()

    def _lay_out(self) -> None:
        theme = self._context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 12, 4)
        column.setSpacing(10)
        told = self.tr(
            "Only what is yours to do is told, once at each of these times, also after sleep. "
            "The client's own deadlines are never told."
        )
        column.addWidget(explained(theme, told))
        column.addWidget(self._choices_box)
        inner = QVBoxLayout(self._choices_box)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(10)
        inner.addWidget(self.master)
        inner.addLayout(self._kind_rows())
        inner.addLayout(self._quiet_row())
        hint = self.tr(
            "What falls into them is told in one notice when they end; what would run out in "
            "them is told an hour before they begin."
        )
        inner.addWidget(explained(theme, hint))
        inner.addWidget(self.hides)
        column.addWidget(self.stays)
        self.stays.setEnabled(self._means.has_tray)
        if not self._means.has_tray:
            column.addWidget(
                explained(theme, self.tr("This desktop has no tray: the window itself tells."))
            )
        column.addLayout(self._buttons())
        column.addStretch(1)

    def _kind_rows(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, kind in enumerate(LEADS):
            name = self._context.text.word(kind)
            check = self._check(name, partial(self._take_kind, kind))
            box = ChoiceBox(self)
            box.setAccessibleName(self.tr("{kind}: when").format(kind=name))
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(LEAST_LETTERS)
            for leads in LEADS[kind]:
                box.addItem(self._words.of(kind, leads), leads)
            box.activated.connect(partial(self._take_kind, kind))
            grid.addWidget(check, row, 0)
            grid.addWidget(box, row, 1)
            self.kinds[kind], self.leads[kind] = check, box
        return grid

    def _quiet_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.quiet)
        row.addWidget(self.begins)
        row.addWidget(Label(self._context.theme, self.tr("to"), "body", "text2"))
        row.addWidget(self.ends)
        row.addStretch(1)
        self.begins.setAccessibleName(self.tr("Quiet from"))
        self.ends.setAccessibleName(self.tr("Quiet until"))
        return row

    def _buttons(self) -> QHBoxLayout:
        theme = self._context.theme
        test = Button(theme, self.tr("Show a notice"), "bell", parent=self)
        test.clicked.connect(self._means.test)
        calendar = Button(theme, self.tr("Export to a calendar…"), "calendar", parent=self)
        calendar.clicked.connect(lambda: self._context.act("export_calendar"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(test)
        row.addWidget(calendar)
        row.addStretch(1)
        return row

    def _check(self, words: str, take: Callable[..., object]) -> QCheckBox:
        check = QCheckBox(words, self)
        check.clicked.connect(take)
        return check

    def _hour_box(self) -> QComboBox:
        box = ChoiceBox(self)
        for hour in range(HOURS):
            box.addItem(f"{hour}:00", hour * MINUTES)
        box.activated.connect(self._take_quiet)
        return box

    def _read(self) -> None:
        self._context.tasks.read(notice_queries.notice_choices).then(self._show)

    def _take_notice(self, changes: Changes) -> None:
        if changes.touches("preferences"):
            self._read()

    def _show(self, choices: NoticeChoices) -> None:
        self._choices = choices
        self._choices_box.setEnabled(True)
        self.master.setChecked(choices.is_on)
        for kind, check in self.kinds.items():
            leads = choices.leads.get(kind, ())
            check.setChecked(bool(leads))
            check.setEnabled(choices.is_on)
            self.leads[kind].setEnabled(choices.is_on and bool(leads))
            if leads:
                self._show_leads(kind, leads)
        self.quiet.setChecked(choices.quiet is not None)
        quiet = choices.quiet or Quiet()
        for box, minutes in ((self.begins, quiet.begins), (self.ends, quiet.ends)):
            box.setEnabled(choices.is_on and choices.quiet is not None)
            box.setCurrentIndex(minutes // MINUTES)
        self.quiet.setEnabled(choices.is_on)
        self.hides.setChecked(choices.hides_details)
        self.hides.setEnabled(choices.is_on)
        self.stays.setChecked(self._means.stays)

    def _show_leads(self, kind: DeadlineKind, leads: tuple[int, ...]) -> None:
        box = self.leads[kind]
        known = [box.itemData(row) for row in range(box.count())]
        if leads not in known:
            box.addItem(self._words.of(kind, leads), leads)
            known.append(leads)
        box.setCurrentIndex(known.index(leads))

    def _take_master(self) -> None:
        self._keep(is_on=self.master.isChecked())

    def _take_kind(self, kind: DeadlineKind, *_: object) -> None:
        leads = self.leads[kind].currentData() if self.kinds[kind].isChecked() else ()
        self._keep(leads={**self._choices.leads, kind: tuple(leads)})

    def _take_quiet(self) -> None:
        quiet = Quiet(self.begins.currentData(), self.ends.currentData())
        self._keep(quiet=quiet if self.quiet.isChecked() else None)

    def _take_hides(self) -> None:
        self._keep(hides_details=self.hides.isChecked())

    def _take_stays(self) -> None:
        self._means.set_stays(stays=self.stays.isChecked())

    def _keep(self, **changed: Any) -> None:
        choices = self._choices._replace(**changed)
        if choices != self._choices:
            self._show(choices)
            self._context.tasks.write(notices.set_notice_choices, choices)
