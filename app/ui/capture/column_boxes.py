"""Boxes that ask which column of a table is which, each with values of the column chosen."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.fields import Field
from app.ui.theme import Theme

SAMPLE_LENGTH = 24
SAMPLES_SHOWN = 3
COLUMNS = 2


class ColumnBoxes(QWidget):
    """Two boxes a row; no column may be chosen twice."""

    changed = Signal()

    def __init__(
        self, theme: Theme, words: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._header: Sequence[str] = ()
        self._rows: Sequence[Sequence[str]] = ()
        self.boxes: dict[str, QComboBox] = {}
        self._fields: dict[str, Field] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        for number, (name, word) in enumerate(words.items()):
            box = ChoiceBox()
            box.currentIndexChanged.connect(lambda _index: self.changed.emit())
            field = Field(theme, word, box, " ")
            self.boxes[name], self._fields[name] = box, field
            grid.addWidget(field, number // COLUMNS, number % COLUMNS)

    def ask(
        self,
        header: Sequence[str],
        rows: Sequence[Sequence[str]],
        suggestion: Mapping[str, str],
    ) -> None:
        """Show these columns, with what their names suggest chosen."""
        self._header, self._rows = tuple(header), tuple(rows)
        for name, box in self.boxes.items():
            box.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            box.clear()
            box.addItem(self.tr("(none)"), "")
            for column in self._header:
                box.addItem(column or self.tr("(unnamed column)"), column)
            box.setCurrentIndex(max(box.findData(suggestion.get(name, "")), 0))
            box.blockSignals(False)  # noqa: FBT003 - Qt's own signature

    def chosen(self) -> dict[str, str]:
        """Return the columns by what they mean, '' where none was chosen."""
        return {name: str(box.currentData() or "") for name, box in self.boxes.items()}

    def check(self, missing: Mapping[str, str]) -> bool:
        """Say at each box what is missing or chosen twice; tell whether all is well."""
        is_well = True
        seen: set[str] = set()
        for name, column in self.chosen().items():
            problem = missing.get(name, "")
            if column and column in seen:
                problem = self.tr("This column is chosen twice.")
            seen.add(column)
            is_well = is_well and not problem
            self._fields[name].set_error(problem)
            if not problem:
                self._fields[name].set_help(self._samples(column))
        return is_well

    def _samples(self, column: str) -> str:
        if column not in self._header or not column:
            return " "
        place = self._header.index(column)
        values = [row[place].strip() for row in self._rows if place < len(row)]
        shown = [value[:SAMPLE_LENGTH] for value in values if value][:SAMPLES_SHOWN]
        return " / ".join(shown) or self.tr("(empty in the first rows)")
