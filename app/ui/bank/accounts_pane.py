"""The accounts at the left: what is left on each, how new that is, and how many lines wait."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QMenu,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.models.money import Yen
from app.services.bank_line_list import AccountBalance
from app.ui.bank.words import BankWords
from app.ui.kit.buttons import Button
from app.ui.kit.headed import emptied
from app.ui.kit.labels import Label
from app.ui.kit.painting import Brush
from app.ui.page import PageContext

WIDTH, HEIGHT, PADDING = 200, 76, 12
ALL = 0
"""The key of all accounts together."""


class AccountsPane(QWidget):
    """A card for each account, one for all, and below them the ways to more."""

    chosen = Signal(int)
    """The id of the account chosen, 0 for all."""
    add_wanted = Signal()
    capture_wanted = Signal()
    rename_wanted = Signal(int, str)

    def __init__(
        self, context: PageContext, words: BankWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._words = context, words
        self._group = QButtonGroup(self)
        self._accounts: tuple[AccountBalance, ...] = ()
        self.current = ALL
        theme = context.theme
        self._cards = QVBoxLayout()
        self._cards.setSpacing(6)
        self.capture = Button(theme, self.tr("Import a statement"), "download")
        self.capture.clicked.connect(self.capture_wanted)
        self.add = Button(theme, self.tr("Add an account"), "plus", "ghost")
        self.add.clicked.connect(self.add_wanted)
        hint = Label(
            theme,
            self.tr("Or drop the CSV of your bank anywhere on the window."),
            "caption",
            "text3",
        ).wrapped()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 0, 0, 20)
        column.setSpacing(8)
        column.addLayout(self._cards)
        for widget in (self.capture, hint, self.add):
            column.addWidget(widget)
        column.addStretch(1)
        self.setFixedWidth(theme.px(WIDTH) + 24)

    def show_accounts(self, accounts: Sequence[AccountBalance]) -> None:
        """Show these accounts; the one chosen stays where it is still there."""
        if tuple(accounts) == self._accounts and self._cards.count():
            return
        self._accounts = tuple(accounts)
        emptied(self._cards)
        self._group.deleteLater()
        self._group = QButtonGroup(self)
        if self.current not in {account.id for account in accounts}:
            self.current = ALL
        if len(accounts) > 1:
            self._add(ALL, self._all())
        for account in accounts:
            self._add(account.id, account)
        if len(accounts) == 1:
            self._group.buttons()[0].setChecked(True)

    def choose(self, account_id: int) -> None:
        """Choose an account as the seller would."""
        self.current = account_id
        for button in self._group.buttons():
            if self._group.id(button) == account_id:
                button.setChecked(True)
        self.chosen.emit(account_id)

    def card(self, account_id: int) -> QAbstractButton:
        """Return the card of an account."""
        return self._group.button(account_id)

    def _all(self) -> AccountBalance:
        """Return all accounts as one; where one does not tell its balance none is known."""
        known = [account for account in self._accounts if account.last_on is not None]
        days = [account.last_on for account in known if account.last_on is not None]
        balances = [account.balance for account in known]
        whole = None if None in balances else Yen(sum(balance or 0 for balance in balances))
        return AccountBalance(
            ALL,
            self.tr("All accounts"),
            max(days, default=None),
            whole,
            sum(account.open_lines for account in self._accounts),
            sum(account.lines for account in self._accounts),
        )

    def _add(self, account_id: int, account: AccountBalance) -> None:
        card = _AccountCard(self._context, self._words, account)
        card.setChecked(account_id == self.current)
        card.clicked.connect(lambda: self.choose(account_id))
        if account_id != ALL:
            card.menu_wanted.connect(lambda at: self._menu(account, at))
        self._group.addButton(card, account_id)
        self._cards.addWidget(card)

    def menu_of(self, account: AccountBalance) -> QMenu:
        """Return what can be done with an account."""
        menu = QMenu(self)
        menu.addAction(
            self.tr("Rename…"), lambda: self.rename_wanted.emit(account.id, account.name)
        )
        return menu

    def _menu(self, account: AccountBalance, at: QPoint) -> None:
        menu = self.menu_of(account)
        menu.exec(at)
        menu.deleteLater()


class _AccountCard(QRadioButton):
    """One account; a radio button to the keyboard and to screen readers."""

    menu_wanted = Signal(QPoint)

    def __init__(self, context: PageContext, words: BankWords, account: AccountBalance) -> None:
        super().__init__()
        self._theme = context.theme
        self._account = account
        self._figure, self._as_of = words.account_lines(account)
        self._open = ""
        if account.open_lines:
            text = self.tr("1 open") if account.open_lines == 1 else self.tr("{n} open")
            self._open = text.format(n=f"{account.open_lines:,}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(self._theme.px(HEIGHT))
        self.setAccessibleName(account.name)
        parts = (self._figure, self._as_of, self._open)
        self.setAccessibleDescription("、".join(part for part in parts if part))
        self._theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(WIDTH), self._theme.px(HEIGHT))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def hitButton(self, _point: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme, painter = self._theme, QPainter(self)
        brush = Brush(painter, theme)
        width, height = float(self.width()), float(self.height())
        chosen = self.isChecked()
        ground = "accent_soft" if chosen else "surface"
        brush.rounded(QRectF(0, 0, width, height), 10, ground, "focus" if chosen else "border")
        room = width - 2 * PADDING
        chip = brush.chip_width(self._open) + 6 if self._open else 0
        top = theme.px(8)
        brush.text(PADDING, top, self._account.name, "body_b", "text", room - chip)
        if self._open:
            brush.chip(width - PADDING - chip + 6, top - 1, self._open, "warn")
        second = top + theme.line("body_b") + 2
        brush.text(PADDING, second, self._figure, "subtitle", "text", room)
        third = second + theme.line("subtitle")
        brush.text(PADDING, third, self._as_of, "caption", "text3", room)
        if self.hasFocus():
            brush.focus_ring(QRectF(0, 0, width, height), 10)
        painter.end()
