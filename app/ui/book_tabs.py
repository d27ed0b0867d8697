"""The tabs that the page 帳簿 is put together from; the module of each loads when it is built."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QWidget

from app.ui.book_tab import BookTab, TabSpec
from app.ui.later import Later
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.ui.bank import tab as bank_tab
    from app.ui.books import journal_tab, ledgers_tab
    from app.ui.evidence import tab as evidence_tab
    from app.ui.expenses import tab as expenses_tab
    from app.ui.exports import exports_tab
    from app.ui.papers import tab as papers_tab
else:
    bank_tab = Later("app.ui.bank.tab")
    evidence_tab = Later("app.ui.evidence.tab")
    expenses_tab = Later("app.ui.expenses.tab")
    exports_tab = Later("app.ui.exports.exports_tab")
    journal_tab = Later("app.ui.books.journal_tab")
    ledgers_tab = Later("app.ui.books.ledgers_tab")
    papers_tab = Later("app.ui.papers.tab")

ROOMS: tuple[str, ...] = (
    "app.ui.books.journal_tab",
    "app.ui.bank.tab",
    "app.ui.books.ledgers_tab",
    "app.ui.expenses.tab",
    "app.ui.evidence.tab",
    "app.ui.papers.tab",
    "app.ui.exports.exports_tab",
)
"""The modules of the tabs, to be imported while nothing else is to do."""


class BookTabs(QObject):
    """Names the tabs, in the order of the switch."""

    def specs(self, memory: QSettings | None = None) -> tuple[TabSpec, ...]:
        """Return how each tab is called and built; `memory` is where widths are remembered."""

        def journal(context: PageContext, parent: QWidget | None) -> BookTab:
            return journal_tab.JournalTab(context, parent, memory)

        def evidence(context: PageContext, parent: QWidget | None) -> BookTab:
            return evidence_tab.EvidenceTab(context, parent, memory)

        def expenses(context: PageContext, parent: QWidget | None) -> BookTab:
            return expenses_tab.ExpensesTab(context, parent, memory)

        def bank(context: PageContext, parent: QWidget | None) -> BookTab:
            return bank_tab.BankTab(context, parent, memory)

        def ledgers(context: PageContext, parent: QWidget | None) -> BookTab:
            return ledgers_tab.LedgersTab(context, parent, memory)

        def papers(context: PageContext, parent: QWidget | None) -> BookTab:
            return papers_tab.PapersTab(context, parent, memory)

        def exports(context: PageContext, parent: QWidget | None) -> BookTab:
            return exports_tab.ExportsTab(context, parent)

        return (
            TabSpec("journal", self.tr("Journal"), journal),
            TabSpec("expenses", self.tr("Expenses"), expenses),
            TabSpec("evidence", self.tr("Evidence"), evidence),
            TabSpec("bank", self.tr("Accounts"), bank),
            TabSpec("ledgers", self.tr("Ledgers"), ledgers),
            TabSpec("papers", self.tr("Papers"), papers),
            TabSpec("exports", self.tr("Export"), exports),
        )
