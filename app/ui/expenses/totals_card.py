"""The card of totals: what the business spent, by account; a click shows one account alone."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QWidget

from app.models.money import Yen
from app.services.expense_lists import ExpenseSums
from app.ui.expenses.words import ExpenseWords
from app.ui.kit.painting import Brush
from app.ui.page import PageContext
from app.ui.today.item_card import HEAD, PADDING, Item, ItemCard

ROW = 38
BAR = 4
FOOT = 12
LEAST_ROWS = 2


class TotalsCard(ItemCard):
    """The accounts by what they cost, as many as there is room for, the rest as one line."""

    account_chosen = Signal(str)

    def __init__(
        self, context: PageContext, words: ExpenseWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(context.theme, parent)
        self._formats, self._words = context.formats, words
        self._sums: ExpenseSums | None = None
        self._chosen: str | None = None
        self.opened.connect(lambda key: self.account_chosen.emit(str(key)))
        self.restyle()

    def show_sums(self, sums: ExpenseSums, chosen: str | None) -> None:
        """Show what each account comes to; `chosen` is the one that is shown alone."""
        self._sums, self._chosen = sums, chosen
        self.refresh_items()

    def restyle(self) -> None:
        self.setMinimumHeight(self.px(HEAD + LEAST_ROWS * ROW + FOOT))
        super().restyle()

    def title(self) -> str:
        return self.tr("By account")

    def place_items(self, width: float, height: float) -> list[Item]:
        items = []
        for number, (account, amount) in enumerate(self._shown(height)[0]):
            rect = QRectF(6, self._top(number), width - 12, self.px(ROW))
            name, money = self._words.account(account), self._formats.money(amount)
            items.append(Item(rect, account, f"{name} {money}", number, name))
        return items

    def draw_body(self, brush: Brush, width: float, height: float) -> None:
        if self._sums is None:
            return
        room = width - 2 * PADDING
        total = self._formats.money(self._sums.business_amount)
        y = self.px(13)
        brush.text(PADDING, y, total, "large_b", "text", room, align="right")
        shown, rest, rest_count = self._shown(height)
        most = max((amount for _, amount in shown), default=Yen(1)) or 1
        for number, (account, amount) in enumerate(shown):
            self._draw_row(brush, self._top(number), room, account, amount, amount / most)
        if rest_count:
            words = self.tr("{n} more accounts").format(n=rest_count)
            below = self._top(len(shown))
            brush.text(PADDING, below, words, "caption", "text3", room, height=self.px(ROW))
            money = self._formats.money(rest)
            brush.text(
                PADDING, below, money, "caption", "text2", room, align="right", height=self.px(ROW)
            )
        if not shown:
            words = self.tr("No expenses in this period.")
            brush.text(PADDING, self._top(0), words, "caption", "text3", room)

    def _draw_row(
        self, brush: Brush, top: float, room: float, account: str, amount: Yen, share: float
    ) -> None:
        is_chosen = account == self._chosen
        if is_chosen or account in {self.hovered_key, self.focused_key}:
            ground = "accent_soft" if is_chosen else "hover"
            brush.rounded(QRectF(6, top, room + 2 * PADDING - 12, self.px(ROW)), 8, ground)
        money = self._formats.money(amount)
        line = self.theme.line("caption")
        money_width = self.theme.width(money, "caption_b")
        y = top + 5
        ink = "accent_text" if is_chosen else "text"
        name = self._words.account(account)
        brush.text(PADDING, y, name, "caption", ink, room - money_width - 8)
        brush.text(PADDING, y, money, "caption_b", "text", room, align="right")
        track = QRectF(PADDING, y + line + 4, room, BAR)
        brush.rounded(track, BAR / 2, "sunken")
        if share > 0:
            track.setWidth(max(BAR, room * share))
            brush.rounded(track, BAR / 2, "accent_text")

    def _top(self, number: int) -> float:
        return self.px(HEAD) + number * self.px(ROW)

    def _shown(self, height: float) -> tuple[Sequence[tuple[str, Yen]], Yen, int]:
        """Return the accounts there is room for, what the others come to, and how many they are."""
        rows = [] if self._sums is None else list(self._sums.by_account.items())
        room = max(1, int((height - self.px(HEAD) - FOOT) // self.px(ROW)))
        if len(rows) <= room:
            return rows, Yen(0), 0
        shown, rest = rows[: room - 1], rows[room - 1 :]
        return shown, Yen(sum(amount for _, amount in rest)), len(rest)
