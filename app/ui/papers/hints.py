"""What a seller should know before he issues a paper: none of it holds him back."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.bookkeeping_types import PaperKind
from app.models.paper_body import PaperBody, Standing
from app.services.direct_queries import KnownFrom
from app.ui.kit.labels import Label
from app.ui.page import PageContext
from app.ui.papers.kit import PaperKit
from app.ui.papers.sheet import Sheet
from app.ui.papers.site_warnings import SiteWarnings
from app.ui.papers.words import PaperWords


class Hints(QWidget):
    """A line for each thing; hidden while there is none."""

    def __init__(
        self, context: PageContext, kit: PaperKit, words: PaperWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._kit, self._words = context, kit, words
        self._warnings = SiteWarnings(context, self)
        self._sites: Sequence[KnownFrom] = ()
        self._sheet: Sheet | None = None
        self._label = Label(context.theme, "", "caption", "warn", self).wrapped()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._label)
        self._tell()

    @property
    def text(self) -> str:
        """All that is said."""
        return self._label.text()

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Speak of this paper."""
        self._sheet = sheet
        self._tell()

    def show_sites(self, sites: Sequence[KnownFrom]) -> None:
        """Speak of the marketplaces that the client is known from."""
        self._sites = sites
        self._tell()

    def _tell(self) -> None:
        told = [self._warnings.sentence(one) for one in self._sites]
        if self._sheet is not None:
            told += self._of_paper(self._sheet)
        self._label.setText("\n".join(f"・{one}" for one in told))
        self.setVisible(bool(told))

    def _of_paper(self, sheet: Sheet) -> list[str]:
        body, told = sheet.body, []
        missing = sheet.missing()
        if missing:
            sentence = self.tr("The font lacks these signs; 〓 is printed for them: {signs}")
            told.append(sentence.format(signs=" ".join(missing)))
        if self._needs_stamp(body):
            told.append(
                self.tr(
                    "On paper this receipt needs a revenue stamp (¥50,000 or more, tax shown apart"
                    " left out); as a PDF by mail it needs none. Ask a tax accountant or office."
                )
            )
        if body.kind is PaperKind.INVOICE and not body.issuer.bank:
            told.append(self.tr("No bank account stands on it: enter one under “Issuer…”."))
        if body.standing is not Standing.QUALIFIED and body.kind is not PaperKind.QUOTE:
            told.append(self._words.standing(body.standing))
        return told

    def _needs_stamp(self, body: PaperBody) -> bool:
        if body.kind is not PaperKind.RECEIPT:
            return False
        return self._kit.rules.needs_stamp(body.net, body.issued_on)
