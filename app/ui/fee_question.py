"""Asks once for the fee of a marketplace whose sources disagree, or say nothing."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from app.ui.kit.buttons import Button
from app.ui.kit.cards import Panel
from app.ui.kit.fields import TextField
from app.ui.kit.labels import Label
from app.ui.page import MarketplaceFace
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.rulebook.schema import FeeRule

HUNDREDTHS = 100
PERCENT_DIGITS = {0xFF10 + digit: 0x30 + digit for digit in range(10)} | {0xFF0E: 0x2E}


class FeeChoice(NamedTuple):
    """A fee some source names: its id in the rulebook, and its words (20%)."""

    id: str
    text: str


def fee_choice(rule: "FeeRule") -> FeeChoice:
    """Return a candidate of the rulebook as it is offered."""
    return FeeChoice(rule.id, f"{rule.slices[0].rate / HUNDREDTHS:g}%")


class FeeQuestion(Panel):
    """Offers the candidates, and a field for another rate."""

    chosen = Signal(object)
    """The id of a candidate, or a rate in basis points."""

    def __init__(
        self,
        theme: Theme,
        face: MarketplaceFace,
        choices: Sequence[FeeChoice],
        parent: QWidget | None = None,
        *,
        kind: str = "",
    ) -> None:
        super().__init__(theme, "warn_soft", parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        name = f"{face.name} ・ {kind}" if kind else face.name
        title = self.tr("What fee does {marketplace} take from you?").format(marketplace=name)
        column.addWidget(Label(theme, title, "body_b", "text", self).wrapped())
        if choices:
            why = self.tr(
                "The sources disagree, so nothing is assumed. It stands on your payout page."
            )
        else:
            why = self.tr(
                "No source names it, so nothing is assumed. It stands on your payout page."
            )
        column.addWidget(Label(theme, why, "caption", "text2", self).wrapped())
        self._group = QButtonGroup(self)
        self._buttons = [(choice.id, QRadioButton(choice.text, self)) for choice in choices]
        self._other = QRadioButton(self.tr("Another:"), self)
        self._rate = TextField(theme, self.tr("Fee in percent"), "22", self)
        self._rate.setFixedWidth(theme.px(72))
        self._rate.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._keep = Button(theme, self.tr("Keep"), kind="secondary", parent=self)
        self._keep.clicked.connect(self._tell)
        column.addLayout(self._row(theme))
        self._rate.textEdited.connect(lambda: self._other.setChecked(True))
        self._rate.textChanged.connect(self._note)
        self._group.buttonToggled.connect(self._note)
        self._note()

    @property
    def choice(self) -> str | int | None:
        """What is chosen: an id, basis points, or None while nothing usable is."""
        for key, button in self._buttons:
            if button.isChecked():
                return key
        return rate_in(self._rate.text()) if self._other.isChecked() else None

    def _row(self, theme: Theme) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(14)
        for _, button in self._buttons:
            self._group.addButton(button)
            row.addWidget(button)
        self._group.addButton(self._other)
        row.addWidget(self._other)
        row.addWidget(self._rate)
        row.addWidget(Label(theme, "%", parent=self))
        row.addStretch(1)
        row.addWidget(self._keep)
        return row

    def _note(self) -> None:
        self._keep.setEnabled(self.choice is not None)

    def _tell(self) -> None:
        if self.choice is not None:
            self.chosen.emit(self.choice)


def rate_in(text: str) -> int | None:
    """Return a rate typed in percent (22, 16.5, ２２％) in basis points; None when it is none."""  # noqa: RUF002 - full-width
    plain = text.strip().translate(PERCENT_DIGITS).rstrip("%\uff05 ")
    try:
        rate = round(float(plain) * HUNDREDTHS)
    except (ValueError, OverflowError):
        return None
    return rate if 0 <= rate < HUNDREDTHS * HUNDREDTHS else None
