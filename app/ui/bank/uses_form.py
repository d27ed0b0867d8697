"""What a line can be by itself: private, between own accounts, a card, interest, none of it."""

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QInputDialog, QVBoxLayout, QWidget

from app.models.bookkeeping_types import CONSUMPTION_TAX, TRANSIT, LineUse
from app.services.bank_line_list import LineHelp
from app.ui.bank.words import BankWords
from app.ui.kit.buttons import Button
from app.ui.kit.flow import FlowRow
from app.ui.page import PageContext


class _Choice(NamedTuple):
    use: LineUse
    part: str = ""
    tip: str = ""


class UsesForm(QWidget):
    """A button for each use; `said` carries it and its part."""

    said = Signal(object, str)

    def __init__(
        self, context: PageContext, words: BankWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._context = context
        self._cards: tuple[str, ...] = ()
        self._refunded: tuple[str, ...] = ()
        choices = (
            _Choice(LineUse.OWN, tip=self.tr("Your own money, put in or taken out")),
            _Choice(LineUse.OUTSIDE, TRANSIT, self.tr("From one of your accounts to another")),
            _Choice(LineUse.CARD, "", tip=self.tr("The bank pays what you bought by card")),
            _Choice(
                LineUse.CARD,
                CONSUMPTION_TAX,
                self.tr("Pays the tax that was booked as due at the end of a year"),
            ),
            _Choice(LineUse.ORDER, tip=self.tr("What a client or a site has back of a sale")),
            _Choice(LineUse.INTEREST, tip=self.tr("Interest of the bank, or of a loan")),
            _Choice(LineUse.OUTSIDE, tip=self.tr("Kept out of the books")),
        )
        self.buttons: dict[tuple[LineUse, str], Button] = {}
        self._row = row = FlowRow(self)
        for use, part, tip in choices:
            icon = words.icon(use) if use is not LineUse.OUTSIDE or part else "x"
            button = Button(context.theme, words.use_name(use, part), icon, parent=self)
            button.make_small()
            button.setToolTip(tip)
            button.clicked.connect(lambda _=False, to=use, at=part: self._say(to, at))
            self.buttons[use, part] = button
        row.set_widgets(tuple(self.buttons.values()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(row)

    def show_help(self, found: LineHelp) -> None:
        """Offer what fits the line."""
        self._cards, self._refunded = found.cards, found.refunded
        self.buttons[LineUse.ORDER, ""].setEnabled(bool(found.refunded))
        self.buttons[LineUse.CARD, ""].setEnabled(found.line.amount < 0)
        self.buttons[LineUse.CARD, CONSUMPTION_TAX].setVisible(found.is_tax_due)
        self._row.place()

    def _say(self, use: LineUse, part: str) -> None:
        if use is LineUse.CARD and not part:
            name = self._card()
            if name is None:
                return
            part = name
        elif use is LineUse.ORDER:
            debtor = self._debtor()
            if debtor is None:
                return
            part = debtor
        self.said.emit(use, part)

    def _debtor(self) -> str | None:
        """Return who has money back: the only one who may, or as the seller says."""
        faces = self._context.marketplaces
        names = {faces[one].name if one in faces else one: one for one in self._refunded}
        if len(names) == 1:
            return self._refunded[0]
        title, label = self.tr("Money given back"), self.tr("To whom?")
        name, is_done = QInputDialog.getItem(self, title, label, list(names), editable=False)
        return names[name] if is_done else None

    def _card(self) -> str | None:
        """Return the card that is settled: the only one there is, or as the seller says."""
        if len(self._cards) == 1:
            return self._cards[0]
        title, label = self.tr("Card settlement"), self.tr("Which card?")
        name, is_done = QInputDialog.getItem(self, title, label, list(self._cards))
        return name.strip() if is_done else None
