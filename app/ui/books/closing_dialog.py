"""締める: which month, what is checked before it, and what keeps it open."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.money import Yen
from app.services.month_close_queries import MonthCheck, UnexplainedPayout, month_check
from app.ui.books.missing_note import MissingNote
from app.ui.kit.buttons import Button
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.dialog import Dialog
from app.ui.kit.fields import Field
from app.ui.kit.headed import emptied
from app.ui.kit.labels import Label
from app.ui.page import PageContext
from app.ui.tasks import Latest

MOST_SHOWN, DECEMBER = 6, 12
WIDTH = 520


class ClosingDialog(Dialog):
    """Offers the months that are over, the last one first; `confirmed` carries the one chosen."""

    confirmed = Signal(str)

    def __init__(
        self, context: PageContext, closable: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(context.theme, "", parent)
        self._context = context
        self._latest = Latest()
        self.setMinimumWidth(context.theme.px(WIDTH))
        title = self.tr("Close a month")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.say(
            self.tr(
                "A closed month, and all before it, stands as it is. What changes later in its"
                " orders, payouts or expenses is booked as a correction in the first open month. A"
                " closed month is not opened again, so that what you reported stays; right after"
                " closing you can still undo it."
            )
        )
        self.month = ChoiceBox(self)
        for month in reversed(closable):
            self.month.addItem(context.formats.month(date.fromisoformat(f"{month}-01")), month)
        self.body.addWidget(Field(context.theme, self.tr("Close up to the end of"), self.month))
        self.findings = QVBoxLayout()
        self.findings.setSpacing(6)
        self.body.addLayout(self.findings)
        self.add_reject(self.tr("Cancel"))
        self.close_button = self.add_accept(self.tr("Close the month"), icon="lock")
        self.month.currentIndexChanged.connect(lambda _place: self._ask())
        self.accepted.connect(lambda: self.confirmed.emit(self.month.currentData()))
        self._ask()

    def _ask(self) -> None:
        self.close_button.setEnabled(False)
        found = self._context.tasks.read(month_check, self.month.currentData())
        self._latest.ask(found).then(self._show)

    def _show(self, check: MonthCheck) -> None:
        emptied(self.findings)
        if check.unexplained:
            unknown = [payout for payout in check.unexplained if payout.unexplained is None]
            self._show_unexplained([one for one in check.unexplained if one not in unknown])
            self._show_unknown(unknown)
        else:
            self._tell("✓", "ok", self.tr("Every payout that arrived is explained to the yen."))
        self._show_missing(check)
        if check.open_lines:
            text = self.tr("{n} lines of bank statements are not sorted yet; they book nothing.")
            self._tell("!", "warn", text.format(n=f"{check.open_lines:,}"))
        self.close_button.setEnabled(not check.unexplained)
        QTimer.singleShot(0, self, self.fit)

    def _show_missing(self, check: MonthCheck) -> None:
        """Tell of what is not in the books yet, and where it will stand."""
        left = check.unbooked
        if not (left.orders or left.fees):
            self._tell("✓", "ok", self.tr("The amounts of all orders sold are known."))
            return
        note = MissingNote(self._context, self)
        note.followed.connect(self.reject)
        note.show_left(left, None, check.last)
        self.findings.addWidget(note)
        text = self.tr("Amounts that you enter after closing are booked in the open month.")
        if check.last.month == DECEMBER:
            text = self.tr(
                "Amounts that you enter after closing count in the next year. For this year's"
                " return, enter them before you close."
            )
        self._tell("", "text2", text)

    def _show_unexplained(self, payouts: Sequence[UnexplainedPayout]) -> None:
        if not payouts:
            return
        text = self.tr(
            "{n} payouts arrived with a difference nobody explained. Reconcile them first:"
        )
        self._tell("✕", "bad", text.format(n=len(payouts)))
        self._list(payouts)

    def _show_unknown(self, payouts: Sequence[UnexplainedPayout]) -> None:
        if not payouts:
            return
        text = self.tr(
            "{n} payouts were logged as arrived without an amount. Say what arrived first:"
        )
        self._tell("✕", "bad", text.format(n=len(payouts)))
        self._list(payouts)

    def _list(self, payouts: Sequence[UnexplainedPayout]) -> None:
        """List payouts, each with the way to reconcile it."""
        formats = self._context.formats
        for payout in payouts[:MOST_SHOWN]:
            row = QWidget(self)
            line = QHBoxLayout(row)
            line.setContentsMargins(20, 0, 0, 0)
            words = self.tr("{day} {site}: {amount}")
            if payout.unexplained is None:
                words = self.tr("{day} {site}: amount not known")
            said = words.format(
                day=formats.full_day(payout.paid_on),
                site=self._context.face(payout.marketplace_id).name,
                amount=formats.money(Yen(-(payout.unexplained or 0)), signed=True),
            )
            line.addWidget(Label(self.theme, said, "body", "text"), 1)
            go = Button(self.theme, self.tr("Reconcile"), kind="link")
            go.clicked.connect(lambda _=False, one=payout.id: self._reconcile(one))
            line.addWidget(go)
            self.findings.addWidget(row)
        if len(payouts) > MOST_SHOWN:
            rest = self.tr("and {n} more").format(n=len(payouts) - MOST_SHOWN)
            self._tell("", "text2", rest)

    def _reconcile(self, payout_id: int) -> None:
        self.reject()
        self._context.navigate("earnings", payout_id=payout_id)

    def _tell(self, sign: str, color: str, text: str) -> None:
        label = Label(self.theme, f"{sign} {text}".strip(), "body", color, self).wrapped()
        self.findings.addWidget(label)
