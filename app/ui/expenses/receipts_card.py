"""The card of receipts: where they are dropped, and those that are no expense yet."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.evidence_queries import EvidenceRow
from app.ui.evidence.drop_zone import DropZone
from app.ui.kit.cards import Card
from app.ui.kit.harmless import one_line
from app.ui.kit.headed import emptied
from app.ui.kit.item_button import ItemButton
from app.ui.page import PageContext

MOST = 4


class ReceiptsCard(Card):
    """Shows the newest; a click makes an expense of one, the link leads to the locker."""

    files_taken = Signal(object)
    """A list of paths."""
    receipt_chosen = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "-", "-", parent)
        self._context = context
        self.set_title(self.tr("Receipts without an expense"))
        if self.link is not None:
            self.link.setText(self.tr("See all"))
        self.zone = DropZone(
            context.theme, self.tr("Drop receipts here: images and PDFs, several at once")
        )
        self.zone.files_taken.connect(self.files_taken)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.body.setSpacing(8)
        self.body.addLayout(self._rows)
        self.body.addWidget(self.zone)

    def show_rows(self, rows: Sequence[EvidenceRow]) -> None:
        """Show these receipts, the newest first."""
        self.set_badge(f"{len(rows)}" if rows else "", "warn")
        if self.link is not None:
            self.link.setVisible(len(rows) > MOST)
        column = emptied(self._rows)
        for row in list(reversed(rows))[:MOST]:
            column.addWidget(self._button(row))

    def _button(self, row: EvidenceRow) -> QWidget:
        formats = self._context.formats
        button = ItemButton(
            self.theme,
            one_line(row.counterparty),
            formats.full_day(row.dated_on),
            formats.money(row.amount),
        )
        button.clicked.connect(lambda: self.receipt_chosen.emit(row.id))
        return button
