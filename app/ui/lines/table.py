"""A list of lines on its ground, with a bar for many at once: what every such list can do."""

from array import array  # noqa: TC003 - "array[int]" must be written in quotes
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.lines.chosen_bar import ChosenBar
from app.ui.lines.export import LinesExport
from app.ui.lines.model import LinesModel
from app.ui.lines.view import LinesView
from app.ui.page import PageContext

RADIUS = 12
FIRST_SIGHT = 60
"""So many lines are read before a list is shown, so that none of them appears empty."""

C = TypeVar("C", bound=StrEnum)


class LinesTable(QWidget, Generic[C]):
    """Copies and exports what is chosen, shows and hides columns.

    A subclass makes model, view, bar and export, hands them to `assemble`, and loads the list.
    """

    opened = Signal(int)
    loaded = Signal(int)
    sort_wanted = Signal(object, bool)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context

    def assemble(
        self,
        lines: tuple[LinesModel[C, Any], LinesView[C]],
        bulk: ChosenBar,
        exporter: LinesExport[C, Any],
        footer: QWidget | None = None,
    ) -> None:
        """Lay the parts out and join them."""
        self._lines, self._view = lines
        self._bulk, self._exporter = bulk, exporter
        card = _Ground(self.context.theme)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, 6, 1, 2 if footer else 6)
        inner.setSpacing(0)
        inner.addWidget(self._view, 1)
        if footer is not None:
            inner.addWidget(footer)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 0, 24, 20)
        whole.setSpacing(8)
        whole.addWidget(card, 1)
        whole.addWidget(bulk)
        bulk.hide()
        self._join()

    def file_name(self) -> str:
        """Return what an exported file is called at first; a subclass decides."""
        raise NotImplementedError

    def copy(self) -> None:
        """Put the chosen lines on the clipboard."""
        ids = self._view.chosen_ids()
        if ids:
            self._exporter.copied(ids, self._copied)

    def export(self, ids: "array[int]", path: Path) -> None:
        """Write these lines to a CSV file."""
        self._exporter.write(ids, path)

    def ask_export(self) -> None:
        """Ask where to, and write the chosen lines."""
        kinds = self.tr("CSV files (*.csv)")
        title, name = self.tr("Export CSV"), self.file_name()
        path, _ = QFileDialog.getSaveFileName(self, title, name, kinds)
        if path:
            self.export(self._view.chosen_ids(), Path(path))

    def column_actions(self) -> Sequence[QAction]:
        """Return what shows and hides columns; the wide one always stays."""
        actions = []
        for column in self._lines.columns:
            action = QAction(self._lines.head(column), self)
            action.setCheckable(True)
            action.setChecked(column not in self._view.hidden_columns())
            action.setEnabled(column is not self._view.wide)
            action.toggled.connect(lambda on, which=column: self._show_column(which, on))
            actions.append(action)
        return actions

    def first_sight(self, ids: "array[int]") -> "array[int]":
        """Return those lines that are seen first: the top ones, or of the same list where it is."""
        top = max(0, self._view.rowAt(0)) if ids == self._lines.ids else 0
        return ids[top : top + FIRST_SIGHT]

    def take_ids(self, ids: "array[int]") -> None:
        """Show these lines, and say that they are."""
        self._lines.set_ids(ids)
        self.count_chosen()
        self.loaded.emit(len(ids))

    def count_chosen(self) -> None:
        """Show the bar while more than one line is chosen."""
        chosen = self._view.chosen_count()
        self._bulk.set_count(chosen if chosen > 1 else 0, len(self._lines.ids))

    def _copied(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.context.toast(self.tr("Copied"))

    def _join(self) -> None:
        view, bulk = self._view, self._bulk
        view.opened.connect(self.opened)
        view.sort_wanted.connect(self.sort_wanted)
        view.copy_wanted.connect(self.copy)
        view.selectionModel().selectionChanged.connect(self.count_chosen)
        bulk.copy_wanted.connect(self.copy)
        bulk.export_wanted.connect(self.ask_export)
        bulk.clear_wanted.connect(view.clearSelection)
        bulk.all_wanted.connect(view.selectAll)

    def _show_column(self, column: C, is_shown: bool) -> None:  # noqa: FBT001 - a signal's
        hidden = self._view.hidden_columns()
        self._view.hide_columns(hidden - {column} if is_shown else hidden | {column})


class _Ground(Painted):
    """The ground under the lines."""

    def draw(self, brush: Brush, width: float, height: float) -> None:
        brush.card(QRectF(0, 0, width, height), RADIUS)
