"""The words of the tab of papers, in the language of the window."""

from PySide6.QtCore import QObject

from app.models.bookkeeping_types import DirectOrigin, PaperKind
from app.models.paper_body import Rounding, Standing, TaxMode
from app.services.paper_queries import PaperRow
from app.ui.kit.harmless import one_line
from app.ui.page import PageContext
from app.ui.papers.columns import Column


class PaperWords(QObject):
    """Names kinds, states, columns and choices."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.formats = context.formats

    def kind(self, kind: PaperKind) -> str:
        """Return what a kind is called."""
        return {
            PaperKind.QUOTE: self.tr("Quote"),
            PaperKind.DELIVERY_NOTE: self.tr("Delivery note"),
            PaperKind.INVOICE: self.tr("Invoice"),
            PaperKind.RECEIPT: self.tr("Receipt"),
        }[kind]

    def new(self, kind: PaperKind) -> str:
        """Return what writing one is called."""
        return {
            PaperKind.QUOTE: self.tr("Write a quote"),
            PaperKind.DELIVERY_NOTE: self.tr("Write a delivery note"),
            PaperKind.INVOICE: self.tr("Write an invoice"),
            PaperKind.RECEIPT: self.tr("Write a receipt"),
        }[kind]

    def standing(self, standing: Standing) -> str:
        """Return what a paper is by what its issuer is."""
        return {
            Standing.QUALIFIED: self.tr("Qualified invoices (with your registration number)"),
            Standing.TAXABLE: self.tr("Not registered: no qualified invoices"),
            Standing.EXEMPT: self.tr("Tax-exempt: tax is not shown separately"),
        }[standing]

    def mode(self, mode: TaxMode) -> str:
        """Return how prices are meant."""
        return {
            TaxMode.ADDED: self.tr("Prices without tax"),
            TaxMode.INSIDE: self.tr("Prices with tax"),
        }[mode]

    def rounding(self, rounding: Rounding) -> str:
        """Return what becomes of parts of a yen."""
        return {
            Rounding.FLOOR: self.tr("Round down"),
            Rounding.HALF_UP: self.tr("Round half up"),
            Rounding.CEILING: self.tr("Round up"),
        }[rounding]

    def origin(self, origin: DirectOrigin) -> str:
        """Return where a client came from."""
        return {
            DirectOrigin.OWN_SITE: self.tr("My own site"),
            DirectOrigin.REFERRAL: self.tr("A referral"),
            DirectOrigin.REPEAT: self.tr("Known from before the marketplaces"),
            DirectOrigin.SOCIAL: self.tr("Social media"),
            DirectOrigin.EVENT: self.tr("An event or a meeting"),
            DirectOrigin.OTHER: self.tr("Something else"),
        }[origin]

    def state(self, row: PaperRow) -> str:
        """Return whether a paper stands."""
        if row.replaced_by is not None and row.is_void:
            return self.tr("Replaced")
        return self.tr("Void") if row.is_void else self.tr("Issued")

    def head(self, column: Column) -> str:
        """Return what stands over a column."""
        return {
            Column.NUMBER: self.tr("Number"),
            Column.KIND: self.tr("Kind"),
            Column.RECIPIENT: self.tr("To"),
            Column.SUBJECT: self.tr("Subject"),
            Column.TOTAL: self.tr("Total"),
            Column.ISSUED: self.tr("Issued on"),
            Column.DUE: self.tr("Pay by"),
            Column.STATE: self.tr("State"),
        }[column]

    def text(self, row: PaperRow, column: Column) -> str:
        """Return what a cell says."""
        if column in {Column.NUMBER, Column.RECIPIENT, Column.SUBJECT}:
            told = {
                Column.NUMBER: row.number,
                Column.RECIPIENT: f"{row.recipient} {row.honorific}".strip(),
                Column.SUBJECT: row.subject,
            }
            return one_line(told[column])
        return {
            Column.KIND: lambda: self.kind(row.kind),
            Column.TOTAL: lambda: self.formats.money(row.total),
            Column.ISSUED: lambda: self.formats.day(row.issued_on),
            Column.DUE: lambda: "" if row.due_on is None else self.formats.day(row.due_on),
            Column.STATE: lambda: self.state(row),
        }[column]()

    def sentence(self, row: PaperRow) -> str:
        """Return a paper as one sentence for a screen reader."""
        return self.formats.listed(
            self.text(row, column) for column in Column if self.text(row, column)
        )
