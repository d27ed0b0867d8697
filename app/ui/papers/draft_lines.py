"""The lines of a paper being written, as a sheet of cells; below the last one is always room."""

import unicodedata
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.models.money import Yen
from app.models.paper_body import THOUSAND, PaperLine
from app.rulebook.paper_rules import SalesRate
from app.ui.kit.money_field import amount_of
from app.ui.page import PageContext
from app.ui.papers.paper_words import quantity

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
TEXT, QUANTITY, UNIT, PRICE, RATE, AMOUNT = range(6)
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
MOST_DIGITS, MOST_PLACES = 9, 3


def quantity_of(text: str) -> int | None:
    """Return a typed quantity in thousandths, None when it is none: 1.5, １，０００, 0.125."""
    plain = unicodedata.normalize("NFKC", text).replace(",", "").replace("、", "").strip()
    whole, _, part = plain.partition(".")
    digits = whole + part
    if (
        not digits.isdecimal()
        or not digits.isascii()
        or len(whole) > MOST_DIGITS
        or len(part) > MOST_PLACES
    ):
        return None
    return int(whole or 0) * THOUSAND + int(part.ljust(MOST_PLACES, "0"))


class DraftLines(QAbstractTableModel):
    """Holds the lines; `edited` is sent whenever one is another."""

    edited = Signal()

    def __init__(
        self, context: PageContext, rates: Sequence[SalesRate], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._formats, self._theme = context.formats, context.theme
        self.rates = tuple(rates)
        self._lines: list[PaperLine] = []

    @property
    def lines(self) -> tuple[PaperLine, ...]:
        """The lines as they are; one without text and price is none."""
        return tuple(one for one in self._lines if one.text.strip() or one.unit_price)

    def set_lines(self, lines: Sequence[PaperLine]) -> None:
        """Begin with these lines."""
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    def remove(self, at: int) -> None:
        """Take a line away."""
        if 0 <= at < len(self._lines):
            self.beginRemoveRows(NOWHERE, at, at)
            del self._lines[at]
            self.endRemoveRows()
            self.edited.emit()

    def move(self, at: int, to: int) -> bool:
        """Let two neighbours change places; tell whether they did."""
        if not (0 <= at < len(self._lines) and 0 <= to < len(self._lines)):
            return False
        self._lines[at], self._lines[to] = self._lines[to], self._lines[at]
        for line in (at, to):
            self.dataChanged.emit(self.index(line, 0), self.index(line, AMOUNT))
        self.edited.emit()
        return True

    def rate_name(self, rate: int, *, is_reduced: bool) -> str:
        """Return a rate as it is chosen."""
        if not rate:
            return self.tr("Not taxed")
        told = self._formats.basis_points(rate)
        return self.tr("{rate} (reduced)").format(rate=told) if is_reduced else told

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines) + 1

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else AMOUNT + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags if index.column() == AMOUNT else flags | Qt.ItemFlag.ItemIsEditable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical or not 0 <= section <= AMOUNT:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            return RIGHT if section in {QUANTITY, PRICE, AMOUNT} else left
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Item"),
            self.tr("Qty"),
            self.tr("Unit"),
            self.tr("Price"),
            self.tr("Tax"),
            self.tr("Amount"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if column in {QUANTITY, PRICE, AMOUNT} else None
        if self.is_open(index):
            return self._room(column, role)
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(line, column)
        return self._typed(line, column) if role == Qt.ItemDataRole.EditRole else None

    def _room(self, column: int, role: int) -> object:
        """Return what stands below the last line: where to write the next one."""
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.color("text3")
        is_hint = role == Qt.ItemDataRole.DisplayRole and column == TEXT
        return self.tr("Type the next line here") if is_hint else None

    def is_open(self, index: Index) -> bool:
        """Tell whether a cell is of the room below the last line."""
        return index.row() >= len(self._lines)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        is_new = self.is_open(index)
        before = self._blank() if is_new else self._lines[index.row()]
        after = self._changed(before, index.column(), value)
        if after is None or after == before:
            return False
        if is_new:
            below = len(self._lines) + 1  # the room becomes the line, and new room comes below
            self.beginInsertRows(NOWHERE, below, below)
            self._lines.append(after)
            self.endInsertRows()
        else:
            self._lines[index.row()] = after
        row = index.row()
        self.dataChanged.emit(self.index(row, 0), self.index(row, AMOUNT))
        self.edited.emit()
        return True

    def _blank(self) -> PaperLine:
        """Return a line as the last one was, without text and price."""
        last = self._lines[-1] if self._lines else PaperLine(text="", unit="式")
        return PaperLine(text="", unit=last.unit, rate=last.rate, is_reduced=last.is_reduced)

    def _shown(self, line: PaperLine, column: int) -> str:
        if column == PRICE:
            return self._formats.money(line.unit_price)
        if column == RATE:
            return self.rate_name(line.rate, is_reduced=line.is_reduced)
        if column == AMOUNT:
            return self._formats.money(line.amount)
        return str(self._typed(line, column))

    @staticmethod
    def _typed(line: PaperLine, column: int) -> object:
        return {
            TEXT: line.text,
            QUANTITY: quantity(line.quantity),
            UNIT: line.unit,
            PRICE: str(line.unit_price),
            RATE: (line.rate, line.is_reduced),
            AMOUNT: str(line.amount),
        }[column]

    @staticmethod
    def _changed(line: PaperLine, column: int, value: Any) -> PaperLine | None:
        """Return the line with another cell, None where the text is no such thing."""
        fields: dict[str, Any] = {
            "text": line.text,
            "quantity": line.quantity,
            "unit": line.unit,
            "unit_price": line.unit_price,
            "rate": line.rate,
            "is_reduced": line.is_reduced,
        }
        if column == RATE:
            fields["rate"], fields["is_reduced"] = value
        elif column == QUANTITY:
            fields["quantity"] = quantity_of(str(value))
        elif column == PRICE:
            fields["unit_price"] = amount_of(str(value)) if str(value).strip() else Yen(0)
        else:
            fields["text" if column == TEXT else "unit"] = str(value).strip()
        return None if None in fields.values() else PaperLine(**fields)
