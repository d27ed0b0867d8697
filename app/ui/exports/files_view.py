"""The part of the tab that writes files: programs on the left, what goes into the file beside."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.services import export_requests
from app.services.export_name_queries import own_names
from app.services.export_requests import ExportRequest, Look
from app.services.journal_files import JournalFile
from app.ui.books.rules import books_rules
from app.ui.exports.findings import Findings, Units
from app.ui.exports.options import ExportOptions
from app.ui.exports.preview_table import PreviewTable
from app.ui.exports.saving import ExportSaving, SavingLine
from app.ui.exports.target_cards import WIDTH, TargetCards
from app.ui.exports.targets import Targets
from app.ui.kit.buttons import Button
from app.ui.kit.cards import Card
from app.ui.kit.labels import Label
from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.tasks import Latest

if TYPE_CHECKING:
    from app.services.export_name_queries import OwnNames
    from app.ui.exports import names_dialog
    from app.ui.exports.names_dialog import NamesDialog
else:
    names_dialog = Later("app.ui.exports.names_dialog")

MARGIN, BAR_ROOM = 24, 18


class FilesView(QWidget):
    """Looks at what a file would hold whenever a choice changes, and saves it."""

    looked = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = Latest()
        self._year = 0
        self.dialog: NamesDialog | None = None
        self.found: Look | None = None
        theme = context.theme
        self.targets = Targets(self)
        self.cards = TargetCards(theme, self.tr("Export for"), self.targets.all())
        self.options = ExportOptions(context)
        self.names = Button(theme, self.tr("Names…"), "pencil")
        self.names.setToolTip(self.tr("What accounts and tax classes are called there"))
        self.save = Button(theme, self.tr("Save the file"), "download", "primary")
        self.how = Label(theme, "", "caption", "text2").wrapped()
        self.findings = Findings(context)
        self.table = PreviewTable(theme, self.tr("The first rows of the file"))
        self.line = SavingLine(context)
        self.saving = ExportSaving(context, self.targets, self)
        self._lay_out()
        self._connect()

    @property
    def request(self) -> ExportRequest:
        """What is asked for now; to be used where the days are valid.

        Files speak Japanese in any window: so do the programs that read them.
        """
        first, last = self.options.span
        catalog = self._context.catalog
        sites = {one: catalog.marketplace(one).name.ja for one in catalog.ids}
        return ExportRequest(
            format=self.cards.current.format,
            first=first,
            last=last,
            chart=books_rules().chart,
            sites=sites,
            encoding=self.options.chosen_encoding,
        )

    def show_year(self, year: int) -> None:
        """Look at a year; days within it that the seller chose stay."""
        if self._year != year:
            self._year = year
            self.options.set_span(date(year, 1, 1), date(year, 12, 31))
            self.line.clear()
        self.refresh()

    def refresh(self) -> None:
        """Look again at what the file would hold."""
        if not self.options.is_valid:
            return
        self.findings.clear()
        self.save.setEnabled(False)
        task = self._latest.ask(self._context.tasks.read(export_requests.look, self.request))
        task.then(self._take)

    def edit_names(self) -> None:
        """Open the names of the program chosen."""
        wanted = self.cards.current.format
        self._context.tasks.read(own_names, wanted).then(self._open_names)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, MARGIN)
        row.setSpacing(16)
        programs = QScrollArea()
        programs.setWidgetResizable(True)
        self.cards.setObjectName("scrolled")
        programs.setWidget(self.cards)
        programs.setFixedWidth(self._context.theme.px(WIDTH) + BAR_ROOM)
        row.addWidget(programs)
        column = QVBoxLayout()
        column.setSpacing(10)
        choices = QHBoxLayout()
        choices.setSpacing(8)
        choices.addWidget(self.options, 1)
        for button in (self.names, self.save):
            choices.addWidget(button)
        column.addLayout(choices)
        for widget in (self.how, self.findings, self.line):
            column.addWidget(widget)
        ground = Card(self._context.theme)
        ground.body.setContentsMargins(1, 6, 1, 6)
        ground.body.addWidget(self.table)
        column.addWidget(ground, 1)
        row.addLayout(column, 1)

    def _connect(self) -> None:
        self.cards.chosen.connect(self._turn)
        self.options.changed.connect(self.refresh)
        self.names.clicked.connect(self.edit_names)
        self.save.clicked.connect(lambda: self.saving.ask(self.cards.current, self.request))
        self.line.stop_wanted.connect(self.saving.stop)
        self.saving.started.connect(self._begin)
        self.saving.advanced.connect(self.line.bar.set_progress)
        self.saving.stopped.connect(self.line.tell_stopped)
        self.saving.saved.connect(self._tell)
        self.saving.ended.connect(self._end)
        self.how.setText(self.targets.how(self.cards.current.format))

    def _turn(self) -> None:
        wanted = self.cards.current.format
        self.options.show_format(wanted)
        self.how.setText(self.targets.how(wanted))
        self.line.clear()
        self.refresh()

    def _take(self, found: Look) -> None:
        self.found = found
        self.findings.show_look(self.cards.current.format, found)
        self.table.show_preview(found.preview)
        self._allow_saving()
        self.looked.emit()

    def _begin(self) -> None:
        self.save.setEnabled(False)
        self.line.begin()

    def _allow_saving(self) -> None:
        """Let the file be saved where there is something in it, and nothing too large."""
        preview = None if self.found is None else self.found.preview
        is_whole = preview is not None and bool(preview.whole) and preview.over is None
        self.save.setEnabled(is_whole and not self.saving.is_busy)

    def _end(self) -> None:
        self._allow_saving()
        if self.line.bar.isVisible():
            self.line.clear()

    def _tell(self, file: JournalFile) -> None:
        self.line.tell(file, Units(self).of(self.cards.current.format, file.rows))

    def _open_names(self, own: "OwnNames") -> None:
        chart = books_rules().chart
        target = self.cards.current
        dialog = names_dialog.NamesDialog(self._context, target, chart, own, self)
        self.dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
