"""The step that asks which column of an unknown CSV means what."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.capture.column_mapping import COLUMN_FIELDS, ColumnMapping
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.fields import Field
from app.ui.kit.labels import Label
from app.ui.page import PageContext

SAMPLE_LENGTH = 24
SAMPLES_SHOWN = 3
COLUMNS = 2


class MappingForm(QScrollArea):
    """Two combo boxes a row, each with values of the column chosen; `mapping` reads them."""

    changed = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._header: Sequence[str] = ()
        self._rows: Sequence[Sequence[str]] = ()
        self._intro = Label(context.theme, "", "body", "text2").wrapped()
        self.site = ChoiceBox()
        self._site_row = Field(context.theme, self.tr("Marketplace"), self.site)
        self.boxes: dict[str, QComboBox] = {}
        self._fields: dict[str, Field] = {}
        self._build()

    def ask(
        self,
        file: str,
        header: Sequence[str],
        rows: Sequence[Sequence[str]],
        suggestion: Mapping[str, str],
    ) -> None:
        """Show the columns of a file, with what their names suggest chosen."""
        self._header, self._rows = tuple(header), tuple(rows)
        words = self.tr("{file}: which column means what? The answer is remembered.")
        self._intro.setText(words.format(file=file))
        named = [key for key in self._context.marketplaces if key in file.casefold()]
        self.site.setCurrentIndex(max(self.site.findData(named[0]) if named else 0, 0))
        for name, box in self.boxes.items():
            box.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            box.clear()
            box.addItem(self.tr("(none)"), "")
            for column in self._header:
                box.addItem(column or self.tr("(unnamed column)"), column)
            box.setCurrentIndex(max(box.findData(suggestion.get(name, "")), 0))
            box.blockSignals(False)  # noqa: FBT003 - Qt's own signature
            self._show_samples(name)
        self._check()

    def mapping(self) -> ColumnMapping | None:
        """Return what was chosen; None while something is missing, which the form then says."""
        is_well = self._check()
        if not self.site.currentData():
            self._site_row.set_error(self.tr("Choose the marketplace."))
            return None
        if not is_well:
            return None
        chosen = {name: str(box.currentData()) or None for name, box in self.boxes.items()}
        title = chosen.pop("title")
        site = str(self.site.currentData())
        return ColumnMapping(marketplace_id=site, title=title or "", **chosen)  # type: ignore[arg-type]

    def _build(self) -> None:
        content = QWidget()
        content.setObjectName("scrolled")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(12)
        column.addWidget(self._intro)
        self.site.addItem(self.tr("(choose)"), "")
        for key, face in self._context.marketplaces.items():
            self.site.addItem(face.name, key)
        self.site.currentIndexChanged.connect(lambda _index: self._site_row.set_error(""))
        column.addWidget(self._site_row)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        for number, name in enumerate(COLUMN_FIELDS):
            box = ChoiceBox()
            box.currentIndexChanged.connect(lambda _index, name=name: self._take(name))
            field = Field(self._context.theme, self._word(name), box, " ")
            self.boxes[name], self._fields[name] = box, field
            grid.addWidget(field, number // COLUMNS, number % COLUMNS)
        column.addLayout(grid)
        column.addStretch(1)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.viewport().setAutoFillBackground(False)

    def _word(self, name: str) -> str:
        words = {
            "title": self.tr("Title (needed)"),
            "number": self.tr("Order number"),
            "client": self.tr("Client"),
            "gross": self.tr("Price before the fee"),
            "net": self.tr("Take-home after the fee"),
            "purchased_on": self.tr("Day of purchase"),
            "settled_on": self.tr("Day of completion"),
            "due_on": self.tr("Due date"),
            "stage": self.tr("Stage"),
            "kind": self.tr("Kind of payment"),
        }
        return words[name]

    def _take(self, name: str) -> None:
        self._show_samples(name)
        self._check()
        self.changed.emit()

    def _show_samples(self, name: str) -> None:
        column = str(self.boxes[name].currentData() or "")
        if column not in self._header:
            self._fields[name].set_help(" ")
            return
        place = self._header.index(column)
        values = [row[place].strip() for row in self._rows if place < len(row)]
        shown = [value[:SAMPLE_LENGTH] for value in values if value][:SAMPLES_SHOWN]
        self._fields[name].set_help(" / ".join(shown) or self.tr("(empty in the first rows)"))

    def _check(self) -> bool:
        """Say at a field what is missing or chosen twice; tell whether all is well."""
        is_well = True
        seen: set[str] = set()
        for name, box in self.boxes.items():
            column = str(box.currentData() or "")
            problem = ""
            if name == "title" and not column:
                problem = self.tr("Choose the column with the title.")
            elif column and column in seen:
                problem = self.tr("This column is chosen twice.")
            seen.add(column)
            is_well = is_well and not problem
            if problem:
                self._fields[name].set_error(problem)
            else:
                self._fields[name].set_error("")
                self._show_samples(name)
        return is_well
