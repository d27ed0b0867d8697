"""The dialog that settles one payout: which deposit it is, and why it is another amount."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.models.moments import JST
from app.models.money import Yen
from app.services.deposit_queries import DepositRow, deposits_for
from app.services.payout_drafts import Arrival, Explanation
from app.services.payout_queries import payout_rule_of
from app.services.reconciliation_queries import (
    DifferenceRow,
    PayoutOrderRow,
    PayoutRow,
    differences,
    payout_orders,
    refunds_owed,
)
from app.ui.earnings.arrival_box import ArrivalBox
from app.ui.earnings.difference_box import DifferenceBox
from app.ui.earnings.payout_orders_list import PayoutOrdersList
from app.ui.kit.dialog import Dialog
from app.ui.kit.labels import Label
from app.ui.page import PageContext

HEIGHT = 590


class ReconcileDialog(Dialog):
    """Deposits on top with the likeliest chosen, the difference below until it is nothing.

    When it was accepted, `arrival` and `explanations` are what the seller said.
    """

    def __init__(
        self, context: PageContext, payout: PayoutRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(context.theme, "", parent)
        self._context, self._payout = context, payout
        self._waits_for = 4
        title = self.tr("Reconcile a payout")
        self.heading.setText(title)
        self.setWindowTitle(title)
        self.setMinimumWidth(context.theme.px(560))
        self.expected = self.say(self._expected())
        self.arrival_box = ArrivalBox(context)
        self.orders = PayoutOrdersList(context)
        self.difference_box = DifferenceBox(context)
        face = context.face(payout.marketplace_id)
        today = context.clock().astimezone(JST).date()
        rule = payout_rule_of(context.catalog, payout.marketplace_id, today)
        self.difference_box.show_site(face.name, rule)
        self._build()
        self._ask((payout.client or face.name,))

    @property
    def arrival(self) -> Arrival:
        """How it arrived."""
        return self.arrival_box.arrival

    @property
    def explanations(self) -> tuple[Explanation, ...]:
        """Why it was another amount."""
        return self.difference_box.explanations

    @property
    def is_ready(self) -> bool:
        """Whether all that was asked for is there."""
        return self._waits_for == 0

    def accept(self) -> None:
        """Close only when it can be written; the field says what is missing."""
        wanting = self.arrival_box.missing()
        reason = self.difference_box.first_without_reason()
        if wanting is None and reason is not None:
            reason.reason.set_wrong(wrong=True)
            wanting = reason.reason
        if wanting is not None:
            wanting.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().accept()

    def _build(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        theme = self.theme
        column.addWidget(self.orders)
        column.addWidget(Label(theme, self.tr("How it arrived"), "caption_b", "text2"))
        column.addWidget(self.arrival_box)
        column.addWidget(self.difference_box)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner.setObjectName("scrolled")
        scroll.setWidget(inner)
        scroll.viewport().setAutoFillBackground(False)
        scroll.setMinimumHeight(theme.px(360))
        self.body.addWidget(scroll, 1)
        self.add_reject(self.tr("Cancel"))
        self.button = self.add_accept(self.tr("Reconcile"))
        self.resize(theme.px(600), theme.px(HEIGHT))
        self.arrival_box.changed.connect(self._take_arrival)
        self.difference_box.changed.connect(self._name_button)

    def _ask(self, names: Sequence[str]) -> None:
        tasks, payout_id = self._context.tasks, self._payout.id
        tasks.read(payout_orders, payout_id).then(self._take_orders)
        tasks.read(refunds_owed, payout_id).then(self._take_claim)
        tasks.read(differences, payout_id).then(self._take_reasons)
        tasks.read(deposits_for, payout_id, names).then(self._take_deposits)

    def _take_orders(self, orders: tuple[PayoutOrderRow, ...]) -> None:
        self._waits_for -= 1
        self.orders.show_orders(orders)

    def _take_claim(self, claim: Yen) -> None:
        self._waits_for -= 1
        self.difference_box.show_claim(claim)

    def _take_reasons(self, reasons: tuple[DifferenceRow, ...]) -> None:
        self._waits_for -= 1
        self.difference_box.show_kept(reasons)

    def _take_deposits(self, deposits: tuple[DepositRow, ...]) -> None:
        self._waits_for -= 1
        payout = self._payout
        today = self._context.clock().astimezone(JST).date()
        due = None if payout.expected_on is None else min(payout.expected_on, today)
        received = payout.received if payout.received is not None else payout.expected
        if payout.paid_on is not None and payout.line_id is None and payout.received is not None:
            deposits = tuple(row._replace(is_likely=False) for row in deposits)
        self.arrival_box.show_deposits(deposits, payout.paid_on or due, received)

    def _take_arrival(self) -> None:
        received = self.arrival_box.received
        difference = Yen(0) if received is None else Yen(self._payout.expected - received)
        self.difference_box.show_difference(difference)

    def _name_button(self) -> None:
        is_open = bool(self.difference_box.rest)
        words = self.tr("Reconcile, explain later") if is_open else self.tr("Reconcile")
        self.button.setText(words)
        is_settled = not is_open and self.difference_box.first_without_reason() is None
        self.button.set_kind("primary" if is_settled else "secondary")
        self.button.setDefault(is_settled)

    def _expected(self) -> str:
        payout, formats = self._payout, self._context.formats
        words = self.tr("{site}, asked for on {day}: {amount} expected")
        text = words.format(
            site=payout.client or self._context.face(payout.marketplace_id).name,
            day=formats.day(payout.requested_on),
            amount=formats.money(payout.expected),
        )
        if not payout.transfer_fee:
            return text
        fee = self.tr("less the transfer fee of {fee}")
        return f"{text}（{fee.format(fee=formats.money(payout.transfer_fee))}）"
