"""What a year's end asks for: orders left, receivables below zero, tax due, the next year."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.bookkeeping_types import PrivateShare, WithheldAs
from app.models.money import Yen
from app.services.year_end_queries import DeliveredOrder
from app.services.year_overview import YearOverview
from app.ui.books.words import BookWords
from app.ui.kit.buttons import Button
from app.ui.kit.headed import emptied
from app.ui.kit.labels import Label
from app.ui.kit.money_field import MoneyField
from app.ui.page import PageContext

MOST_SHOWN = 5


class YearEnding(QWidget):
    """Each step says what it is about and what was done; buttons do or take back."""

    order_wanted = Signal(int)
    move_wanted = Signal()
    back_wanted = Signal()
    """What was moved out of the receivables is to be taken back."""
    due_wanted = Signal(object)
    """The tax to be booked; None takes it back."""

    def __init__(
        self, context: PageContext, words: BookWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._words = context, words
        self._money = context.formats.money
        self.steps = QVBoxLayout(self)
        self.steps.setContentsMargins(0, 0, 0, 0)
        self.steps.setSpacing(6)
        self.amount: MoneyField | None = None

    def show_year(self, found: YearOverview) -> None:
        """Show the steps of a year's end."""
        emptied(self.steps)
        self.amount = None
        self._show_delivered(found)
        self._show_below_zero(found)
        self._show_due(found)
        self._show_shares(found)
        self._show_renewal(found)
        self.steps.addStretch(1)

    def _show_delivered(self, found: YearOverview) -> None:
        self._head(self.tr("Delivered, not accepted in the year"))
        if not found.delivered:
            self._say(self.tr("None: every order delivered in the year was accepted in it."))
            return
        text = self.tr(
            "{n} orders were delivered in {year} and accepted later, or not yet. Sold on delivery"
            " they belong to {year}. Which day counts, a tax accountant or the tax office says."
        )
        self._say(text.format(n=len(found.delivered), year=found.year), "warn")
        for order in found.delivered[:MOST_SHOWN]:
            self._add_order(order)
        rest = len(found.delivered) - MOST_SHOWN
        if rest > 0:
            self._say(self.tr("and {n} more").format(n=rest))

    def _add_order(self, order: DeliveredOrder) -> None:
        site = self._context.face(order.marketplace_id).name
        day = self._context.formats.short_day(order.delivered_on)
        text = f"{day} {site} {order.title} {self._money(order.net)}"
        link = Button(self._context.theme, text, kind="link")
        link.clicked.connect(lambda _=False: self.order_wanted.emit(order.id))
        row = QHBoxLayout()
        row.addWidget(link)
        row.addStretch(1)
        holder = QWidget()
        row.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(row)
        self.steps.addWidget(holder)

    def _show_below_zero(self, found: YearOverview) -> None:
        self._head(self.tr("Receivables below zero"))
        for one in found.below_zero:
            name, amount = self._words.account(one.account, one.part), self._money(one.closing)
            self._say(f"{name} {amount}", "bad")
        if found.below_zero:
            self._say(
                self.tr(
                    "Orders of unknown price may be the cause: enter their prices first. What is"
                    " left is a debt to the site over New Year."
                )
            )
            self._act(
                self.tr("Move to the debts on 31 December, and back on 1 January"),
                self.move_wanted.emit,
            )
        if found.end.moved_sites:
            text = self.tr("{amount} were moved to the debts over New Year.")
            self._say(text.format(amount=self._money(found.end.moved)))
            self._act(self.tr("Take it back"), self.back_wanted.emit)
        elif not found.below_zero:
            self._say(self.tr("None."))

    def _show_due(self, found: YearOverview) -> None:
        self._head(self.tr("Consumption tax due"))
        if found.end.tax_due is not None:
            text = self.tr("{amount} are booked on 31 December as taxes and as a debt.")
            self._say(text.format(amount=self._money(found.end.tax_due)))
            self._act(self.tr("Take it back"), lambda: self.due_wanted.emit(None))
            return
        if found.due is None:
            self._say(self.tr("No way to reckon it is chosen for this year: nothing to book."))
            return
        text = self.tr(
            "By the sheet {amount} are due. Booked here they are a cost of this year; booked when"
            " you pay, of the next. A tax accountant or the tax office tells which is right."
        )
        self._say(text.format(amount=self._money(found.due.total)))
        self.amount = MoneyField(self._context.theme, self.tr("Amount"))
        self.amount.set_amount(found.due.total)
        self.steps.addWidget(self.amount)
        self._act(self.tr("Book it on 31 December"), self._book)

    def _book(self) -> None:
        if self.amount is not None and self.amount.amount is not None:
            self.due_wanted.emit(Yen(self.amount.amount))

    def _show_shares(self, found: YearOverview) -> None:
        """Say when private shares and withheld tax go to the owner: under Method it is chosen."""
        self._head(self.tr("Private share of costs"))
        if found.facts.household is PrivateShare.YEAR_END:
            text = self.tr(
                "One row of 31 December for each account takes it out of the costs. The journal"
                " keeps it in step with the expenses."
            )
        else:
            text = self.tr(
                "It is taken out with each expense. To take it out once, on 31 December, choose so"
                " under Method."
            )
        self._say(text)
        if found.facts.withholding is WithheldAs.PREPAID:
            self._head(self.tr("Withheld tax"))
            self._say(
                self.tr(
                    "What payers kept stands as prepaid taxes and goes to the owner's drawings in a"
                    " row of 31 December, which the journal keeps in step."
                )
            )

    def _show_renewal(self, found: YearOverview) -> None:
        self._head(self.tr("The next year opens by itself"))
        one = found.renewal
        text = self.tr(
            "Capital {capital} + contributions {lent} + profit before the deduction {profit}"
            " − drawings {drawn} = capital of the next year {next}"
        )
        self._say(
            text.format(
                capital=self._money(one.capital),
                lent=self._money(one.lent),
                profit=self._money(one.profit),
                drawn=self._money(one.drawn),
                next=self._money(one.next_capital),
            )
        )

    def _head(self, text: str) -> None:
        self.steps.addSpacing(10 if self.steps.count() else 0)
        self.steps.addWidget(Label(self._context.theme, text, "body_b", "text"))

    def _say(self, text: str, color: str = "text2") -> None:
        self.steps.addWidget(Label(self._context.theme, text, "caption", color).wrapped())

    def _act(self, text: str, act: object) -> None:
        button = Button(self._context.theme, text)
        button.clicked.connect(act)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(button)
        row.addStretch(1)
        holder = QWidget()
        holder.setLayout(row)
        self.steps.addWidget(holder)
