"""A field for options and tips: amounts joined by plus signs, each paid by itself."""

import re
import unicodedata

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.models.money import Yen
from app.services.order_drafts import GREATEST_AMOUNT
from app.services.price_drafts import MOST_EXTRAS
from app.ui.kit.fields import TextField
from app.ui.theme import Theme

PART = re.compile(r"¥?(\d[\d,]*)円?")


def amounts_of(text: str) -> tuple[Yen, ...] | None:
    """Return the amounts of a text like 3,000 + ５００円; None where one of them is none."""
    plain = unicodedata.normalize("NFKC", text).replace("\\", "¥")
    parts = [part for part in re.split(r"[+、\s]+", plain) if part]
    found = [PART.fullmatch(part) for part in parts]
    if len(parts) > MOST_EXTRAS or not all(found):
        return None
    amounts = [Yen(int(one[1].replace(",", ""))) for one in found if one is not None]
    return tuple(amounts) if all(amount <= GREATEST_AMOUNT for amount in amounts) else None


class ExtrasField(TextField):
    """Takes amounts; what is not understood is marked, and counts as none."""

    changed = Signal(object)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, "3,000 + 500", parent)
        self.textEdited.connect(self._read)

    def set_amounts(self, amounts: tuple[Yen, ...]) -> None:
        """Show these amounts, unless they stand there already."""
        if amounts_of(self.text()) != amounts:
            self.setText(" + ".join(f"{amount:,}" for amount in amounts))
            self.set_wrong(wrong=False)

    def _read(self, text: str) -> None:
        amounts = amounts_of(text)
        self.set_wrong(wrong=amounts is None)
        if amounts is not None:
            self.changed.emit(amounts)
