"""What was corrected and voided of all evidence, to be looked at and written as a file."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QScrollArea, QVBoxLayout, QWidget

from app.handover.files import write_file
from app.services.evidence_corrections import Correction, evidence_corrections
from app.ui.evidence.history_words import HistoryWords
from app.ui.evidence.words import EvidenceWords
from app.ui.kit.dialog import Dialog
from app.ui.kit.harmless import one_line
from app.ui.kit.labels import Label
from app.ui.lines.csv_text import csv_text
from app.ui.lines.export import BOM
from app.ui.page import PageContext

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDTH, HEIGHT = 680, 360
MOST = 200
"""So many are shown, the newest; the file has all of them."""


class CorrectionsDialog(Dialog):
    """Lists them newest first; the file has the columns that a record of corrections asks for."""

    def __init__(
        self, context: PageContext, words: EvidenceWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(context.theme, "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._history = HistoryWords(words, self)
        self._changes: tuple[Correction, ...] = ()
        title = self.tr("Corrections and voids")
        self.heading.setText(title)
        self.setWindowTitle(title)
        self.setMinimumWidth(context.theme.px(WIDTH))
        self.setMaximumWidth(context.theme.px(WIDTH) + 120)
        self.say(
            self.tr(
                "Each correction with what was said before, and why. It cannot be changed or"
                " deleted."
            )
        )
        holder = QWidget()
        holder.setObjectName("scrolled")
        self._lines = QVBoxLayout(holder)
        self._lines.setContentsMargins(0, 0, 8, 0)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setMinimumHeight(context.theme.px(HEIGHT))
        scroll.viewport().setAutoFillBackground(False)
        scroll.setWidget(holder)
        self.body.addWidget(scroll, 1)
        self.save = self.add_action(self.tr("Export CSV"), "download")
        self.save.clicked.connect(self.ask)
        self.save.setEnabled(False)
        self.add_reject(self.tr("Close"))
        context.tasks.read(evidence_corrections).then(self._take)

    def ask(self) -> None:
        """Ask where to, and write all of them."""
        name, kinds = self.tr("corrections.csv"), self.tr("CSV files (*.csv)")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Export CSV"), name, kinds)
        if chosen:
            self.write(Path(chosen))

    def write(self, path: Path) -> None:
        """Write all of them to a file."""
        formats = self._context.formats
        head = (
            self.tr("Changed at"),
            self.tr("Number of the paper"),
            self.tr("File"),
            self.tr("Counterparty"),
            self.tr("What was changed"),
            self.tr("Reason"),
        )
        lines: list[Sequence[str | int | None]] = [
            (
                formats.full_moment(change.at),
                change.evidence_id,
                change.file_name,
                change.counterparty,
                self._history.what(change),
                self._history.why(change),
            )
            for change in self._changes
        ]
        said = self.tr("Exported {n} corrections to {file}")
        said = said.format(n=len(lines), file=path.name)
        content = (BOM + csv_text(head, lines)).encode()
        self._context.tasks.run(write_file, path, content).then(
            lambda _nothing: self._context.toast(said)
        )

    def _take(self, changes: tuple[Correction, ...]) -> None:
        self._changes = changes
        self.save.setEnabled(bool(changes))
        formats, theme = self._context.formats, self.theme
        for change in list(reversed(changes))[:MOST]:
            title = f"{formats.full_moment(change.at)}  {one_line(change.counterparty)}"
            self._lines.addWidget(Label(theme, title, "body_b", "text").wrapped())
            what = f"{self._history.what(change)} ・ {self._history.why(change)}"
            self._lines.addWidget(Label(theme, what, "caption", "text2").wrapped())
        if not changes:
            nothing = self.tr("Nothing has been corrected or voided.")
            self._lines.addWidget(Label(theme, nothing, "body", "text3"))
        self._lines.addStretch(1)
