"""Writes an evidence kit into a folder of its own: tables as CSV, and all of it as a PDF."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from app.handover.files import FileNotWrittenError, write_file
from app.services import kit_queries
from app.ui.later import Later
from app.ui.lines.csv_text import csv_text
from app.ui.lines.export import BOM
from app.ui.page import PageContext
from app.ui.standing.kit_sheets import KitSheets, html_of
from app.ui.standing.words import StandingWords

if TYPE_CHECKING:
    from datetime import date

    from app.services.kit_queries import EvidenceKit
    from app.ui import pdf
else:
    pdf = Later("app.ui.pdf")


class KitExport(QObject):
    """Asks where to, reads the kit, and writes it."""

    def __init__(self, context: PageContext, words: StandingWords, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._sheets = KitSheets(words, self)

    def ask(self, marketplace_id: str, today: "date") -> None:
        """Ask for a folder, then write the kit into a new one inside."""
        title = self.tr("Choose where to put the evidence kit")
        chosen = QFileDialog.getExistingDirectory(self._window, title)
        if chosen:
            self.write(marketplace_id, today, Path(chosen))

    def write(self, marketplace_id: str, today: "date", place: Path) -> None:
        """Write the kit into a folder of its own in this place."""
        context = self._context
        kit = context.tasks.read(kit_queries.evidence_kit, context.catalog, marketplace_id, today)
        kit.then(lambda found: self._take(marketplace_id, found, place))

    def _take(self, marketplace_id: str, kit: "EvidenceKit | None", place: Path) -> None:
        if kit is None:
            return
        context = self._context
        ranks = context.catalog.marketplace(marketplace_id).ranks
        sheets = self._sheets.sheets(kit, {rank.id: rank.name for rank in ranks})
        title = self.tr("Evidence kit, {site}, {day}").format(
            site=context.face(marketplace_id).name, day=context.formats.full_day(kit.made_on)
        )
        folder = place / f"evidence-kit-{kit.made_on.isoformat()}"
        files = {sheet.file: (BOM + csv_text(sheet.head, sheet.lines)).encode() for sheet in sheets}
        fonts = context.theme.resources / "fonts"
        files["evidence-kit.pdf"] = pdf.pdf_of(html_of(title, sheets), title, fonts)
        words = self.tr("Evidence kit written to {folder}").format(folder=str(folder))
        context.tasks.run(write_all, folder, files).then(
            lambda _nothing: context.toast(words)
        ).otherwise(context.fail)


def write_all(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write these files into a folder, which is made.

    Raises:
        FileNotWrittenError: It cannot be made, or one cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileNotWrittenError(name=folder.name, reason=error.strerror or "") from error
    for name, content in files.items():
        write_file(folder / name, content)
