"""The rates of a fee by slices: up to an amount so much, of the rest so much."""

import unicodedata
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.money import Yen
from app.rulebook.schema import Slice
from app.ui.kit.buttons import Button, IconButton
from app.ui.kit.fields import TextField
from app.ui.kit.labels import Label
from app.ui.kit.money_field import MoneyField
from app.ui.theme import Theme

RATE_WIDTH, AMOUNT_WIDTH = 80, 130


def basis_points(text: str) -> int | None:
    """Return 22, 27.5% or ２２ as basis points, None when it is no share to the hundredth."""
    plain = unicodedata.normalize("NFKC", text).strip().rstrip("%").strip()
    try:
        rate = Decimal(plain) * 100
        whole = int(rate)
    except (InvalidOperation, ValueError, OverflowError):
        return None
    return whole if whole == rate else None


class SliceRow(QWidget):
    """One slice; the last one has no upper bound."""

    changed = Signal()
    removed = Signal(object)

    def __init__(self, theme: Theme, part: Slice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.up_to = MoneyField(theme, self.tr("Up to"), self.tr("the rest"), parent=self)
        self.up_to.setFixedWidth(theme.px(AMOUNT_WIDTH))
        self.up_to.set_amount(part.up_to)
        self.rate = TextField(theme, self.tr("Fee in percent"), "22", self)
        self.rate.setFixedWidth(theme.px(RATE_WIDTH))
        self.rate.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.rate.setText(f"{part.rate / 100:g}")
        gone = IconButton(theme, "x", self.tr("Remove this slice"), is_plain=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part_widget in (
            Label(theme, self.tr("Up to"), "body", "text2", self),
            self.up_to,
            self.rate,
            Label(theme, "%", "body", "text2", self),
            gone,
        ):
            row.addWidget(part_widget)
        row.addStretch(1)
        gone.clicked.connect(lambda: self.removed.emit(self))
        self.up_to.amount_changed.connect(lambda _amount: self.changed.emit())
        self.rate.textChanged.connect(lambda _text: self.changed.emit())

    @property
    def slice_(self) -> Slice | None:
        """What stands in the row; None while the rate is no number."""
        rate = basis_points(self.rate.text())
        return None if rate is None else Slice(up_to=self.up_to.amount, rate=rate)


class SliceRows(QWidget):
    """Most fees have one slice; more are added below."""

    changed = Signal()

    def __init__(
        self, theme: Theme, slices: Sequence[Slice], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: list[SliceRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.add = Button(theme, self.tr("Another slice"), "plus", "ghost", self)
        self.add.clicked.connect(lambda: self._grow(Slice(up_to=Yen(50_000), rate=2_000)))
        self._column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        for part in slices:
            self._append(part)

    @property
    def slices(self) -> tuple[Slice, ...] | None:
        """The slices as typed; None while a rate is no number."""
        found = [row.slice_ for row in self.rows]
        known = tuple(part for part in found if part is not None)
        return known if len(known) == len(found) and known else None

    def _grow(self, part: Slice) -> None:
        self._append(part, place=0)
        self.changed.emit()

    def _append(self, part: Slice, place: int | None = None) -> None:
        row = SliceRow(self._theme, part, self)
        row.changed.connect(self.changed)
        row.removed.connect(self._remove)
        at = len(self.rows) if place is None else place
        self.rows.insert(at, row)
        self._column.insertWidget(at, row)

    def _remove(self, row: SliceRow) -> None:
        if len(self.rows) > 1:
            self.rows.remove(row)
            row.hide()
            row.deleteLater()
            self.changed.emit()
