"""A field for minutes that takes full-width digits and hours like 1.5h or 1:30."""

import re
import unicodedata

from PySide6.QtCore import Qt

from app.ui.kit.fields import TextField
from app.ui.theme import Theme

HOUR = 60
HOURS = re.compile(r"(\d+(?:\.\d+)?)\s*(?:h|時間)(?:\s*(\d+)\s*(?:m|分)?)?")
CLOCK = re.compile(r"(\d+):(\d{1,2})")
MOST_DIGITS = 5


def minutes_of(text: str) -> int | None:
    """Return the minutes a text like ９０, 90分, 1.5h, 1時間30分 or 1:30 means; None for none."""
    plain = unicodedata.normalize("NFKC", text).strip().lower()
    if found := HOURS.fullmatch(plain):
        return round(float(found[1]) * HOUR) + int(found[2] or 0)
    if found := CLOCK.fullmatch(plain):
        return int(found[1]) * HOUR + int(found[2])
    digits = plain.removesuffix("分").removesuffix("min").removesuffix("m").strip()
    is_number = digits.isascii() and digits.isdigit() and len(digits) <= MOST_DIGITS
    return int(digits) if is_number else None


class MinutesField(TextField):
    """Shows minutes; what is not understood is marked and counts as none."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name, "90, 1.5h, 1:30")
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.textEdited.connect(
            lambda text: self.set_wrong(wrong=bool(text.strip()) and minutes_of(text) is None)
        )

    @property
    def minutes(self) -> int | None:
        """The minutes that stand in the field."""
        return minutes_of(self.text())

    def set_minutes(self, minutes: int | None) -> None:
        """Show minutes, or an empty field."""
        self.setText("" if minutes is None else str(minutes))
        self.set_wrong(wrong=False)
