"""The accounts of a year as a list: kinds as heads, balances on the right, parts below."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QListView, QWidget

from app.models.money import Yen
from app.services.ledger_queries import YearBalance
from app.ui.books.words import BookWords
from app.ui.kit.delegates import RowDelegate, RowState
from app.ui.kit.painting import Brush
from app.ui.page import PageContext

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect
ROW, PAD, INDENT = 34, 14, 18


class AccountRow(NamedTuple):
    """A line of the list: an account, one part of it (`part` not None), or the head of a kind.

    `balance` is on the account's own side: what a debt or income holds is positive.
    """

    name: str
    account: str = ""
    part: str | None = None
    balance: Yen = Yen(0)

    @property
    def is_head(self) -> bool:
        """Whether it is the name of a kind."""
        return not self.account


def account_rows(words: BookWords, balances: Iterable[YearBalance]) -> tuple[AccountRow, ...]:
    """Return the lines for these balances, which come in the order of the chart."""
    rows: list[AccountRow] = []
    kind = None
    for account, group in groupby(balances, key=lambda one: one.account):
        parts = list(group)
        known = words.chart.account(account)
        if known.kind is not kind:
            kind = known.kind
            rows.append(AccountRow(words.kind(kind)))
        whole = Yen(sum(one.closing for one in parts))
        left = words.natural(account, whole)
        rows.append(AccountRow(words.account(account), account, None, left))
        if [one.part for one in parts] != [""]:
            rows += [
                AccountRow(
                    words.part(account, one.part) or words.no_part(),
                    account,
                    one.part,
                    words.natural(account, one.closing),
                )
                for one in parts
            ]
    return tuple(rows)


class AccountsModel(QAbstractListModel):
    """The lines in their order; `UserRole` gives one. Heads are not chosen."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._money = context.formats.money
        self.rows: Sequence[AccountRow] = ()

    def show_rows(self, rows: Sequence[AccountRow]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        is_head = index.isValid() and self.rows[index.row()].is_head
        return Qt.ItemFlag.NoItemFlags if is_head else super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.name if row.is_head else f"{row.name} {self._money(row.balance)}"
        return row.name if role == Qt.ItemDataRole.ToolTipRole else None


class AccountsDelegate(RowDelegate):
    """Draws a name and what is left; below zero it is red, for it asks to be looked at."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context.theme, ROW, parent)
        self._money = context.formats.money

    def draw_ground(self, brush: Brush, rect: QRectF, state: RowState) -> None:
        inner = rect.adjusted(6, 1, -6, -1)
        if state.is_selected:
            brush.rounded(inner, 8, "accent_soft")
        elif state.is_hovered and state.is_enabled:
            brush.rounded(inner, 8, "hover")

    def draw(self, brush: Brush, rect: QRectF, index: Index, state: RowState) -> None:
        del state
        row = index.data(Qt.ItemDataRole.UserRole)
        x, y, height = rect.x() + PAD, rect.y(), rect.height()
        if row.is_head:
            brush.text(x, y, row.name, "micro_b", "text3", height=height)
            return
        money = self._money(row.balance)
        width = self.theme.width(money, "body")
        right = rect.right() - PAD
        indent = INDENT if row.part is not None else 0
        ink = "text2" if row.part is not None else "text"
        role = "caption" if row.part is not None else "body"
        room = right - width - 8 - x - indent
        brush.text(x + indent, y, row.name, role, ink, room, height=height)
        tone = "bad" if row.balance < 0 else ink
        brush.text(right - width, y, money, role, tone, width, align="right", height=height)


class AccountsView(QListView):
    """One account, or part, is chosen at a time."""

    chosen = Signal(str, object)
    """The account, and its part or None for the whole of it."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.accounts = AccountsModel(context, self)
        self.setModel(self.accounts)
        self.setItemDelegate(AccountsDelegate(context, self))
        self.setAccessibleName(self.tr("Accounts"))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        context.theme.changed.connect(self.viewport().update)

    def show_rows(self, rows: Sequence[AccountRow], account: str, part: str | None) -> None:
        """Show these lines and choose an account; the first where it is not among them."""
        self.accounts.show_rows(rows)
        wanted = [n for n, row in enumerate(rows) if (row.account, row.part) == (account, part)]
        usual = [n for n, row in enumerate(rows) if not row.is_head]
        for place in (wanted or usual)[:1]:
            self.selectionModel().setCurrentIndex(self.accounts.index(place, 0), SELECT)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            row = self.accounts.rows[current.row()]
            self.chosen.emit(row.account, row.part)
