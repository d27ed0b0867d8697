"""What can be done with a paper: issue, issue anew, void, save, print, open."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from app.models.paper_body import PaperBody
from app.services.kept_file_queries import kept_content
from app.services.paper_drafts import PaperDraft, ShownPaper
from app.services.paper_queries import PaperDetails, file_name, pictures_of
from app.ui.checks.papers import papers_of
from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.papers.kit import PaperKit
from app.ui.papers.pictures import images_of
from app.ui.papers.sheet import Sheet
from app.ui.papers.sheet_pdf import pdf_of

if TYPE_CHECKING:
    from app.handover import files
    from app.services import papers
    from app.services.kept_file_queries import KeptContent
    from app.ui.papers import sheet_print
else:
    files = Later("app.handover.files")
    papers = Later("app.services.papers")
    sheet_print = Later("app.ui.papers.sheet_print")

Refuse = Callable[[BaseException], object]
SIGNS = '\\/:*?"<>|\n\t'


class PaperCommands(QObject):
    """Runs commands and says what was done."""

    def __init__(self, context: PageContext, kit: PaperKit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self.kit = context, kit

    def issue(
        self, draft: PaperDraft, sheet: Sheet, done: Callable[[int], object], refuse: Refuse
    ) -> None:
        """Issue what was shown; its copy goes into the book."""
        told = self.tr("{number} issued").format(number=sheet.body.number)
        self._context.tasks.write(
            papers.issue_paper,
            draft,
            rules=self.kit.rules,
            now=self._context.clock(),
            shown=self._shown(sheet),
        ).then(lambda paper_id: self._said(told, done, paper_id)).otherwise(refuse)

    def reissue(
        self,
        paper_id: int,
        draft: PaperDraft,
        reason: str,
        sheet: Sheet,
        done: Callable[[int], object],
        refuse: Refuse,
    ) -> None:
        """Issue what was shown in the place of another paper."""
        told = self.tr("{number} issued anew").format(number=sheet.body.number)
        self._context.tasks.write(
            papers.reissue_paper,
            paper_id,
            draft,
            reason,
            rules=self.kit.rules,
            now=self._context.clock(),
            shown=self._shown(sheet),
        ).then(lambda new_id: self._said(told, done, new_id)).otherwise(refuse)

    def void(
        self, details: PaperDetails, reason: str, done: Callable[[], object], refuse: Refuse
    ) -> None:
        """Take a paper out of use."""
        told = self.tr("{number} is void").format(number=details.row.number)
        self._context.tasks.write(
            papers.void_paper, details.row.id, reason, now=self._context.clock()
        ).then(lambda _nothing: self._said(told, lambda _id: done(), 0)).otherwise(refuse)

    def with_sheet(self, body: PaperBody, then: Callable[[Sheet], object]) -> None:
        """Lay a paper out as soon as its pictures are there."""
        letters = self.kit.letters
        self._context.tasks.read(pictures_of, body.issuer).then(
            lambda found: then(Sheet(body, letters, images_of(found)))
        )

    def save(self, details: PaperDetails, parent: QWidget) -> None:
        """Ask where to, and write the PDF."""
        name = suggested_name(details.body)
        kinds = self.tr("PDF files (*.pdf)")
        path, _ = QFileDialog.getSaveFileName(parent, self.tr("Save as PDF"), name, kinds)
        if path:
            self.save_to(details, Path(path))

    def save_to(self, details: PaperDetails, path: Path) -> None:
        """Write the PDF as it was issued."""

        def write(content: bytes) -> None:
            told = self.tr("Saved as {file}").format(file=path.name)
            task = self._context.tasks.run(files.write_file, path, content)
            task.then(lambda _nothing: self._context.toast(told)).otherwise(self._context.fail)

        self.with_pdf(details, write)

    def open(self, details: PaperDetails) -> None:
        """Show the PDF in the program that shows PDFs."""
        shelf = papers_of(self._context)
        if details.digest is not None:
            shelf.open(details.digest)
            return
        name = file_name(details.row.number)
        self.with_pdf(details, lambda content: shelf.show_content(name, content))

    def print(self, details: PaperDetails, parent: QWidget) -> None:
        """Ask for a printer and print."""

        def ask(sheet: Sheet) -> None:
            if sheet_print.print_sheet(sheet, parent):
                self._context.toast(self.tr("Sent to the printer"))

        self.with_sheet(details.body, ask)

    def with_pdf(self, details: PaperDetails, then: Callable[[bytes], object]) -> None:
        """Take the copy that was kept; without one the paper is drawn again."""

        def take(kept: "KeptContent | None") -> None:
            if kept is None:
                self.with_sheet(details.body, lambda sheet: then(pdf_of(sheet)))
            else:
                then(kept.content)

        if details.digest is None:
            take(None)
        else:
            self._context.tasks.read(kept_content, details.digest).then(take)

    def _said(self, told: str, done: Callable[[int], object], paper_id: int) -> None:
        self._context.toast(told, undo=True)
        done(paper_id)

    @staticmethod
    def _shown(sheet: Sheet) -> ShownPaper:
        return ShownPaper(sheet.body, pdf_of(sheet))


def suggested_name(body: PaperBody) -> str:
    """Return a name for the file of a paper: its number and whom it is for."""
    clean = "".join(sign for sign in body.recipient if sign not in SIGNS).strip()
    return f"{body.number}_{clean[:40]}.pdf" if clean else f"{body.number}.pdf"
