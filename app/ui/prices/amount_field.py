"""A field with a slider over it: an amount dragged roughly or typed to the yen."""

from bisect import bisect_left

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from app.models.money import Yen
from app.ui.kit.money_field import MoneyField
from app.ui.theme import Theme

STOPS = (
    *range(0, 10_000, 500),
    *range(10_000, 50_000, 1_000),
    *range(50_000, 200_000, 5_000),
    *range(200_000, 1_000_001, 20_000),
)
"""Where the slider stands still: fine where prices are small."""


class AmountField(QWidget):
    """The slider and the exact field show one amount; `changed` tells when the user moved it."""

    changed = Signal(object)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_shown_only = False
        self.field = MoneyField(theme, name, parent=self)
        self.field.setFixedWidth(theme.px(120))
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, len(STOPS) - 1)
        self.slider.setPageStep(5)
        self.slider.setMinimumWidth(theme.px(160))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.field)
        row.addWidget(self.slider, 1)
        self.set_name(name)
        self.setFocusProxy(self.field)
        self.field.amount_changed.connect(self._typed)
        self.slider.valueChanged.connect(self._slid)

    @property
    def amount(self) -> Yen | None:
        """The amount that stands there."""
        return self.field.amount

    def set_name(self, name: str) -> None:
        """Say what the amount is."""
        self.field.setAccessibleName(name)
        self.slider.setAccessibleName(name)

    def set_amount(self, amount: Yen | None) -> None:
        """Show an amount; nothing is told."""
        if amount == self.field.amount:
            return
        self._show(amount)
        self._follow(amount)

    def _show(self, amount: Yen | None) -> None:
        self._is_shown_only = True
        self.field.set_amount(amount)
        self._is_shown_only = False

    def _typed(self, amount: Yen | None) -> None:
        if self._is_shown_only:
            return
        self._follow(amount)
        self.changed.emit(amount)

    def _slid(self, place: int) -> None:
        amount = Yen(STOPS[place])
        self._show(amount)
        self.changed.emit(amount)

    def _follow(self, amount: Yen | None) -> None:
        place = bisect_left(STOPS, amount or 0)
        with QSignalBlocker(self.slider):
            self.slider.setValue(min(place, len(STOPS) - 1))
