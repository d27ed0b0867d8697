"""The sums under the journal."""

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from app.models.money import Yen
from app.services.journal_list import JournalList
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.page import PageContext

HEIGHT = 44


class JournalFooter(Painted):
    """How many rows, and what they sum to on both sides; of one account, what is left."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._formats = context.formats
        self._count = 0
        self._debit = self._credit = Yen(0)
        self._is_account = False
        self.setAccessibleName(self.tr("Totals"))
        self.restyle()

    def show_sums(self, found: JournalList, *, is_account: bool) -> None:
        """Show the sums of a list; of one account when the list was asked for one."""
        self._count, self._debit, self._credit = len(found.ids), found.debit, found.credit
        self._is_account = is_account
        self.setAccessibleDescription(
            " ".join((self.rows, *(text for text, _, _ in self._parts())))
        )
        self.update()

    @property
    def rows(self) -> str:
        """How many rows, in words."""
        text = self.tr("1 row") if self._count == 1 else self.tr("{n} rows")
        return text.format(n=f"{self._count:,}")

    def restyle(self) -> None:
        self.setFixedHeight(self.theme.px(HEIGHT))

    def draw(self, brush: Brush, width: float, height: float) -> None:
        brush.fill(QRectF(0, 0, width, 1), "border")
        brush.text(16.0, 0, self.rows, "caption", "text2", height=height)
        right = width - 16
        for text, role, ink in reversed(self._parts()):
            right -= self.theme.width(text, role)
            brush.text(right, 0, text, role, ink, height=height)
            right -= 8

    def _parts(self) -> list[tuple[str, str, str]]:
        money = self._formats.money
        parts = [
            (self.tr("Debit"), "caption", "text3"),
            (money(self._debit), "body", "text"),
            ("・" if self._is_account else "=", "body", "text3"),
            (self.tr("Credit"), "caption", "text3"),
            (money(self._credit), "body", "text"),
        ]
        if self._is_account:
            parts += [
                ("・", "body", "text3"),
                (self.tr("Difference"), "caption", "text3"),
                (money(self._debit - self._credit, signed=True), "subtitle", "text"),
            ]
        return parts
