"""The bar of recurring expenses whose turn has come: how many, whose, and the button to book."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.expense_queries import DueExpense
from app.ui.kit.buttons import Button
from app.ui.kit.harmless import one_line
from app.ui.kit.labels import Label, ShortLabel
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.page import PageContext

HEIGHT = 48
MOST_NAMES = 4


class DueBar(Painted):
    """Hidden while nothing is due."""

    record_wanted = Signal(object)
    """The ids of the recurring expenses that are due."""
    look_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._due: Sequence[DueExpense] = ()
        self._count = Label(context.theme, "", "body_b", "text")
        self._names = ShortLabel(context.theme, "", "caption", "text2")
        self.look = Button(context.theme, self.tr("Show them"), kind="ghost")
        self.record = Button(context.theme, self.tr("Record"), "check")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(12)
        row.addWidget(self._count)
        row.addWidget(self._names, 1)
        row.addWidget(self.look)
        row.addWidget(self.record)
        self.look.clicked.connect(self.look_wanted)
        self.record.clicked.connect(self._ask)
        self.restyle()
        self.hide()

    def show_due(self, due: Sequence[DueExpense]) -> None:
        """Show what has come due; nothing hides the bar."""
        self._due = due
        self.setVisible(bool(due))
        one = self.tr("1 recurring expense has come due")
        many = self.tr("{n} recurring expenses have come due")
        self._count.setText(one if len(due) == 1 else many.format(n=len(due)))
        formats = self._context.formats
        names = [
            f"{one_line(turn.payee)} {formats.money(turn.amount)} ({formats.day(turn.due_on)})"
            for turn in due[:MOST_NAMES]
        ]
        self._names.setText(formats.listed(names) + ("…" if len(due) > MOST_NAMES else ""))
        self.setAccessibleName(f"{self._count.text()} {self._names.text()}")

    def draw(self, brush: Brush, width: float, height: float) -> None:
        brush.rounded(QRectF(0, 0, width, height), 10, "accent_soft", "accent_soft2")

    def restyle(self) -> None:
        self.setFixedHeight(self.theme.px(HEIGHT))

    def _ask(self) -> None:
        self.record_wanted.emit(tuple(dict.fromkeys(turn.recurring_id for turn in self._due)))
