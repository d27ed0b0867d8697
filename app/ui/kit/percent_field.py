"""A field for a share in percent that takes what a Japanese keyboard sends."""

import unicodedata
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from app.rulebook.taxes import WHOLE
from app.ui.formats import Formats
from app.ui.kit.fields import TextField
from app.ui.theme import Theme


class PercentField(TextField):
    """Shows 50%; `share_changed` carries basis points, or None while it is no share."""

    share_changed = Signal(object)

    def __init__(
        self, theme: Theme, formats: Formats, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, name, "100%", parent)
        self._formats = formats
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.textEdited.connect(lambda _text: self.share_changed.emit(self.share))

    @property
    def share(self) -> int | None:
        """The share in basis points, 100 % where the field is empty; None for what is no share."""
        return share_of(self.text())

    def set_share(self, share: int) -> None:
        """Show a share."""
        self.setText(self._formats.basis_points(share))
        self.set_wrong(wrong=False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        share = self.share
        self.set_wrong(wrong=share is None)
        if share is not None:
            self.set_share(share)


def share_of(text: str) -> int | None:
    """Return the basis points in a text like 50% or 33.3, also in wide signs; None for no share."""
    plain = unicodedata.normalize("NFKC", text).strip().removesuffix("%").strip()
    if not plain:
        return WHOLE
    try:
        points = Decimal(plain) * 100
    except InvalidOperation:
        return None
    return int(points) if points.is_finite() and 0 <= points <= WHOLE else None
