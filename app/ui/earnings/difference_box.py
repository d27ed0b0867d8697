"""Where the difference of a payout is explained, one cause after the other, until none is open."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.bookkeeping_types import PayoutCause
from app.models.money import Yen
from app.rulebook.payout_matching import likely_causes
from app.rulebook.schema import PayoutRule
from app.services.payout_drafts import Explanation, usual_account
from app.services.reconciliation_queries import DifferenceRow
from app.ui.books.words import BookWords
from app.ui.kit.buttons import Button, IconButton
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.fields import TextField
from app.ui.kit.flow import FlowRow
from app.ui.kit.labels import Label
from app.ui.kit.money_field import MoneyField
from app.ui.page import PageContext

MOST = 8
"""So many causes explain one difference."""


class DifferenceBox(QWidget):
    """A sentence, a button for each known cause, and the causes that were given.

    `show_difference` says how much is missing (negative: came too much); `rest` is what nobody
    explained yet.
    """

    changed = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._words = BookWords(context, self)
        self._difference = Yen(0)
        self._likely: tuple[PayoutCause, ...] = ()
        self._claim = Yen(0)
        self._site = ""
        self._rule: PayoutRule | None = None
        self._offered: tuple[Yen, tuple[PayoutCause, ...]] | None = None
        self.rows: list[CauseRow] = []
        theme = context.theme
        self.sentence = Label(theme, "", "body_b", "text", self).wrapped()
        self.causes = FlowRow(self)
        self.buttons: dict[PayoutCause, Button] = {}
        self.rest_line = Label(theme, "", "caption_b", "text2", self).wrapped()
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.sentence)
        column.addWidget(self.causes)
        column.addLayout(self._list)
        column.addWidget(self.rest_line)

    @property
    def rest(self) -> Yen:
        """What nobody explained yet."""
        return Yen(self._difference - sum(row.amount or 0 for row in self.rows))

    @property
    def explanations(self) -> tuple[Explanation, ...]:
        """What was said, for the command."""
        return tuple(row.explanation for row in self.rows)

    def show_site(self, name: str, rule: PayoutRule | None) -> None:
        """Say whose payout it is, and how that site pays out."""
        self._site, self._rule = name, rule

    def show_claim(self, claim: Yen) -> None:
        """Say what the site may take back for refunds that are booked already."""
        self._claim = claim
        self._tell()

    def show_kept(self, kept: Sequence[DifferenceRow]) -> None:
        """Begin with what was said before."""
        for one in kept:
            self._add(one.cause, one.amount, one.account, one.reason)

    def show_difference(self, difference: Yen) -> None:
        """Say how much is missing, and offer causes."""
        self._difference = difference
        self._likely = likely_causes(self._rule, difference)
        self._tell()

    def first_without_reason(self) -> "CauseRow | None":
        """Return the first cause of the other kind that has no reason typed."""
        for row in self.rows:
            if row.cause is PayoutCause.OTHER and not row.reason.text().strip():
                return row
        return None

    def _offer(self) -> None:
        """Offer each cause with what is left; the likely ones first."""
        rest = self.rest if len(self.rows) < MOST else Yen(0)
        likely = self._likely
        if self._is_claimed(rest):
            likely = (PayoutCause.REFUND, *likely)
        if self._offered == (rest, likely):
            return
        self._offered = (rest, likely)
        order = dict.fromkeys((*likely, *PayoutCause))
        self.buttons = {cause: self._button(cause, rest) for cause in order} if rest else {}
        self.causes.set_widgets(tuple(self.buttons.values()))

    def _button(self, cause: PayoutCause, rest: Yen) -> Button:
        text = f"{self.word(cause)} {self._context.formats.money(rest)}"
        button = Button(self._context.theme, text, parent=self)
        button.make_small()
        button.clicked.connect(lambda: self._add_rest(cause))
        return button

    def word(self, cause: PayoutCause) -> str:
        """Return the name of a cause."""
        return {
            PayoutCause.TRANSFER_FEE: self.tr("Transfer fee"),
            PayoutCause.POINTS: self.tr("Exchanged for points"),
            PayoutCause.NETTED_PURCHASE: self.tr("A purchase taken off"),
            PayoutCause.REFUND: self.tr("A refund taken off"),
            PayoutCause.OTHER: self.tr("Other"),
        }[cause]

    def _is_claimed(self, amount: Yen) -> bool:
        """Whether it may be refunds that are booked already, and would count twice."""
        return 0 < amount <= self._claim

    def _add_rest(self, cause: PayoutCause) -> None:
        account = usual_account(cause, self._words.chart)
        if cause is PayoutCause.REFUND and self._is_claimed(self.rest):
            account = "receivable"
        row = self._add(cause, self.rest, account, "")
        if cause is PayoutCause.OTHER:
            row.reason.setFocus()

    def _add(self, cause: PayoutCause, amount: Yen, account: str, reason: str) -> "CauseRow":
        row = CauseRow(self._context, self._words, self.word(cause), cause, self)
        row.fill(amount, account, reason)
        row.changed.connect(self._tell)
        row.removed.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._list.addWidget(row)
        self._tell()
        return row

    def _remove(self, row: "CauseRow") -> None:
        self.rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._tell()

    def _tell(self) -> None:
        money = self._context.formats.money
        difference, rest = self._difference, self.rest
        if difference > 0:
            text = self.tr("{amount} less than expected. Why?").format(amount=money(difference))
            if PayoutCause.NETTED_PURCHASE in self._likely[:1]:
                words = self.tr("{site} takes what you bought there off a payout.")
                gap = "" if text.endswith("？") else " "
                text += gap + words.format(site=self._site)
        elif difference < 0:
            text = self.tr("{amount} more than expected. Why?").format(amount=money(-difference))
        else:
            text = self.tr("To the yen: nothing to explain.")
        self.sentence.setText(text)
        self._offer()
        if not rest and self.first_without_reason() is not None:
            self.rest_line.setText(self.tr("The reason is still missing."))
            self.rest_line.set_color("warn")
        elif not rest:
            explained = self.tr("Every yen is explained.") if difference else ""
            self.rest_line.setText(explained)
            self.rest_line.set_color("ok")
        else:
            words = self.tr("{amount} is not explained yet.")
            self.rest_line.setText(words.format(amount=money(rest)))
            self.rest_line.set_color("warn")
        self.rest_line.setVisible(bool(difference or self.rows))
        self.changed.emit()


class CauseRow(QWidget):
    """One cause: its name, its amount, the account that takes it up, and a reason."""

    changed = Signal()
    removed = Signal()

    def __init__(
        self,
        context: PageContext,
        words: BookWords,
        name: str,
        cause: PayoutCause,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        theme, self.cause = context.theme, cause
        self.field = MoneyField(
            theme, self.tr("Amount of “{cause}”").format(cause=name), is_signed=True
        )
        self.field.setFixedWidth(theme.px(104))
        self.account = ChoiceBox(self)
        self.account.setAccessibleName(self.tr("Account of “{cause}”").format(cause=name))
        self.account.setMinimumContentsLength(6)
        for key, account in words.accounts.items():
            self.account.addItem(account, key)
        hint = self.tr("Reason (needed)") if cause is PayoutCause.OTHER else self.tr("Note")
        self.reason = TextField(theme, hint, hint)
        remove = IconButton(theme, "x", self.tr("Remove “{cause}”").format(cause=name))
        label = Label(theme, name, "caption_b", "text", self)
        top, below = QHBoxLayout(), QHBoxLayout()
        for widget, stretch in ((label, 1), (self.field, 0), (remove, 0)):
            top.addWidget(widget, stretch)
        below.addWidget(self.account, 2)
        below.addWidget(self.reason, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        column.addLayout(top)
        column.addLayout(below)
        self.field.amount_changed.connect(lambda _amount: self.changed.emit())
        self.reason.textChanged.connect(lambda _text: self.changed.emit())
        remove.clicked.connect(self.removed)

    @property
    def amount(self) -> Yen | None:
        """The amount in its field."""
        return self.field.amount

    @property
    def explanation(self) -> Explanation:
        """What is said, for the command."""
        return Explanation(
            cause=self.cause,
            amount=self.field.amount or Yen(0),
            account=str(self.account.currentData()),
            reason=self.reason.text().strip(),
        )

    def fill(self, amount: Yen, account: str, reason: str) -> None:
        """Show what is known."""
        self.field.set_amount(amount)
        self.account.setCurrentIndex(max(self.account.findData(account), 0))
        self.reason.setText(reason)
