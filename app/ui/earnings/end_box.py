"""Asks which account takes up proceeds that come as no money: points, or what expired."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.bookkeeping_types import PayoutKind
from app.services.payout_drafts import end_accounts
from app.ui.books.words import BookWords
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.fields import Field
from app.ui.page import PageContext

FIRST_COST = "advertising"
"""What points for the business begin with: most are spent on being seen at the site."""


class EndBox(QWidget):
    """Points are private, or a cost on an account; what expired has an account alone.

    `account` is what is chosen.
    """

    changed = Signal()

    def __init__(
        self, context: PageContext, kind: PayoutKind, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        words = BookWords(context, self)
        self._usual, *others = end_accounts(kind, words.chart)
        self._asks_purpose = kind is PayoutKind.POINTS
        self.purpose, self.accounts = ChoiceBox(), ChoiceBox()
        private = self.tr("Private use ({account}, usual)")
        self.purpose.addItem(private.format(account=words.account(self._usual)), False)  # noqa: FBT003 - Qt's own
        self.purpose.addItem(self.tr("The business (a cost)"), True)  # noqa: FBT003 - Qt's own
        if not self._asks_purpose:
            usual = self.tr("{account} (usual)")
            self.accounts.addItem(usual.format(account=words.account(self._usual)), self._usual)
        for account in others:
            self.accounts.addItem(words.account(account), account)
        self.accounts.setCurrentIndex(max(0, self.accounts.findData(FIRST_COST)))
        self._purpose_field = Field(context.theme, self.tr("The points are for"), self.purpose)
        self._account_field = Field(context.theme, self.tr("Booked as"), self.accounts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._purpose_field)
        column.addWidget(self._account_field)
        self._purpose_field.setVisible(self._asks_purpose)
        self.purpose.currentIndexChanged.connect(lambda _place: self._take_purpose())
        self._take_purpose()

    @property
    def account(self) -> str:
        """The account that takes the proceeds up."""
        return str(self.accounts.currentData()) if self._is_a_cost else self._usual

    @property
    def _is_a_cost(self) -> bool:
        return not self._asks_purpose or bool(self.purpose.currentData())

    def _take_purpose(self) -> None:
        self._account_field.setVisible(self._is_a_cost)
        self.changed.emit()
