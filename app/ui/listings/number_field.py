"""A field for a small whole number that takes what a Japanese keyboard sends."""

import unicodedata

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.kit.fields import TextField
from app.ui.theme import Theme

MOST_DIGITS = 4


def number_of(text: str, most: int = MOST_DIGITS) -> int | None:
    """Return the number in a text like ７ or 7日; None when there is none."""
    plain = unicodedata.normalize("NFKC", text)
    digits = "".join(sign for sign in plain if sign in "0123456789")[:most]
    return int(digits) if digits else None


class NumberField(TextField):
    """`changed` carries the number once the field is left, or None where it is empty."""

    changed = Signal(object)

    def __init__(
        self, theme: Theme, name: str, parent: QWidget | None = None, most: int = MOST_DIGITS
    ) -> None:
        super().__init__(theme, name, "", parent)
        self._most = most
        self._number: int | None = None
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self.editingFinished.connect(self._take)

    @property
    def number(self) -> int | None:
        """The number that stands in the field."""
        return number_of(self.text(), self._most)

    def set_number(self, number: int | None) -> None:
        """Show a number."""
        self._number = number
        self.setText("" if number is None else str(number))

    def _take(self) -> None:
        number = self.number
        self.setText("" if number is None else str(number))
        if number != self._number:
            self._number = number
            self.changed.emit(number)
