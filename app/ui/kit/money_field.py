"""A field for an amount of yen that takes what a Japanese keyboard sends."""

import unicodedata

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QValidator
from PySide6.QtWidgets import QWidget

from app.models.money import Yen
from app.ui.formats import MINUS
from app.ui.kit.fields import TextField
from app.ui.theme import Theme

MOST_DIGITS = 12
NEGATIVE = frozenset("-−－▲△")


def amount_of(text: str) -> Yen | None:
    """Return the amount in a text like １２，０００, ¥3,500円 or ▲500; None when there is none."""
    digits = _digits(text)
    if not digits:
        return None
    amount = int(digits)
    return Yen(-amount if _is_negative(text) else amount)


class MoneyValidator(QValidator):
    """Lets only an amount stand, and keeps the digits of what an input method commits.

    Qt's own number validators and spin boxes drop full-width digits: the commit would vanish.
    """

    def __init__(self, *, is_signed: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_signed = is_signed

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        digits = _digits(text)[:MOST_DIGITS]
        sign = "-" if self._is_signed and _is_negative(text) else ""
        kept = len(_digits(text[:position])) + len(sign)
        state = QValidator.State.Acceptable if digits else QValidator.State.Intermediate
        return state, sign + digits, min(kept, len(sign) + len(digits))


class MoneyField(TextField):
    """Right-aligned yen with ¥ before it and thousands set apart when it is left.

    `amount_changed` carries `Yen`, or None while the field is empty.
    """

    amount_changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        name: str,
        hint: str = "",
        *,
        is_signed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, name, hint or "¥0", parent)
        self._amount: Yen | None = None
        self._validator = MoneyValidator(is_signed=is_signed, parent=self)
        self.setValidator(self._validator)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self.textChanged.connect(self._read)

    @property
    def amount(self) -> Yen | None:
        """The amount that stands in the field; None when it is empty."""
        return self._amount

    def set_amount(self, amount: Yen | None) -> None:
        """Show an amount."""
        self._amount = amount
        self._write(is_grouped=not self.hasFocus())
        self.amount_changed.emit(amount)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._write(is_grouped=False)
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._write(is_grouped=True)

    def _write(self, *, is_grouped: bool) -> None:
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        # Grouped text would not pass the validator, and is not typed into.
        self.setValidator(None if is_grouped else self._validator)  # type: ignore[arg-type]
        if self._amount is None:
            self.clear()
        elif is_grouped:
            sign = MINUS if self._amount < 0 else ""
            self.setText(f"{sign}¥{abs(self._amount):,}")
        else:
            self.setText(str(self._amount))
        self.blockSignals(False)  # noqa: FBT003 - Qt's own signature

    def _read(self, text: str) -> None:
        amount = amount_of(text)
        if amount != self._amount:
            self._amount = amount
            self.amount_changed.emit(amount)


def _digits(text: str) -> str:
    """Return the digits of a text in ASCII; full-width ones are the same digits."""
    normal = unicodedata.normalize("NFKC", text)
    return "".join(sign for sign in normal if sign in "0123456789")


def _is_negative(text: str) -> bool:
    return any(sign in NEGATIVE for sign in text)
