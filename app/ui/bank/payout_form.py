"""A deposit as a payout of a marketplace: the one it seems to be, or another that is awaited."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.models.money import Yen
from app.rulebook.payout_matching import AwaitedPayout, fold_payer
from app.services.bank_line_list import LineHelp
from app.ui.kit.buttons import Button
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.labels import Label
from app.ui.page import PageContext


class PayoutForm(QWidget):
    """Names the payouts that are awaited; `matched` carries the one chosen and what is missing."""

    matched = Signal(int, int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        self._context = context
        self._found: LineHelp | None = None
        self.title = Label(theme, "", "body_b", "text", self).wrapped()
        self.note = Label(theme, "", "caption", "text2", self).wrapped()
        self.payout = ChoiceBox(self)
        self.payout.setAccessibleName(self.tr("Payout"))
        self.payout.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.payout.currentIndexChanged.connect(lambda _: self._tell())
        self.match = Button(theme, self.tr("Match this payout"), "check", "primary", self)
        self.match.clicked.connect(self._match)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.title, self.payout, self.note):
            column.addWidget(widget)
        column.addWidget(self.match, 0, Qt.AlignmentFlag.AlignLeft)

    def show_help(self, found: LineHelp) -> None:
        """Offer the payouts that a deposit could be, the one it seems to be first."""
        self._found = found
        self.payout.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.payout.clear()
        self.payout.addItem(self.tr("Choose a payout"), None)
        for one in found.awaited:
            self.payout.addItem(self._named(one), one.id)
        likely = found.match.payout_id if found.match else self._of_the_payer(found)
        self.payout.setCurrentIndex(0 if likely is None else max(self.payout.findData(likely), 0))
        self.payout.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        is_any = bool(found.awaited)
        for widget in (self.payout, self.match):
            widget.setVisible(is_any)
        if not is_any:
            self.title.setText(self.tr("No payouts are expected"))
        elif found.match is not None:
            self.title.setText(self.tr("It looks like this payout"))
        else:
            self.title.setText(self.tr("Is it a payout?"))
        self._tell()

    def _of_the_payer(self, found: LineHelp) -> int | None:
        """Return the payout of the site that paid, by a name that is known or is its own."""
        payer = fold_payer(found.line.text)
        for one in found.awaited:
            site = fold_payer(self._context.face(one.marketplace_id).name)
            if found.payer == one.marketplace_id or (not found.payer and site in payer):
                return one.id
        return None

    def _named(self, payout: AwaitedPayout) -> str:
        on = payout.expected_on or payout.requested_on
        return self.tr("{site} {day} {amount}").format(
            site=self._context.face(payout.marketplace_id).name,
            day=self._context.formats.short_day(on),
            amount=self._context.formats.money(payout.expected),
        )

    def _missing(self) -> Yen:
        found, chosen = self._found, self.payout.currentData()
        payout = next((p for p in found.awaited if p.id == chosen), None) if found else None
        return (
            Yen(0) if payout is None or found is None else Yen(payout.expected - found.line.amount)
        )

    def _tell(self) -> None:
        missing = self._missing()
        money = self._context.formats.money(Yen(abs(missing)))
        text = ""
        self.match.setEnabled(self.payout.currentData() is not None)
        if self.payout.count() == 1:
            text = self.tr("Note on the page of earnings that you asked a site for its transfer.")
        elif missing > 0:
            text = self.tr("{amount} less came than expected; you say why afterwards.")
        elif missing < 0:
            text = self.tr("{amount} more came than expected; you say why afterwards.")
        self.note.setText(text.format(amount=money))
        self.note.set_color("warn" if missing else "text2")
        self.note.setVisible(bool(text))

    def _match(self) -> None:
        self.matched.emit(int(self.payout.currentData()), int(self._missing()))
