"""The saved views of the table as tabs: all, mine, and what the seller named."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.models.changes import Changes
from app.models.types import Ball
from app.services.order_queries import OrderFilter
from app.services.saved_view_queries import SavedViewRow
from app.services.saved_view_queries import saved_views as saved_views_of
from app.ui.kit.buttons import Button, FilterChip
from app.ui.kit.dialog import Dialog
from app.ui.kit.fields import Field, TextField
from app.ui.later import Later
from app.ui.orders.question import Question
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.services import saved_views
else:
    saved_views = Later("app.services.saved_views")

PAGE = "orders"
COLUMNS_KEY = "hidden_columns"


class ViewTabs(QWidget):
    """Chooses a question with one click; a view that was changed can be saved under a name."""

    chosen = Signal(object, object)
    """A `Question`, and the hidden columns of the saved view (a list) or None."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._question = Question()
        self._hidden: list[str] = []
        self._views: tuple[SavedViewRow, ...] = ()
        self._tabs: list[tuple[FilterChip, Question]] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 0, 24, 10)
        self._row.setSpacing(6)
        self._save = Button(context.theme, self.tr("Save this view"), "bookmark", "ghost")
        self._save.clicked.connect(self._ask_name)
        self._fill()

    def reload(self) -> None:
        """Read the saved views."""
        self._context.tasks.read(saved_views_of, PAGE).then(self._take)

    def on_committed(self, changes: Changes) -> None:
        """Take notice of what a command changed."""
        if changes.touches("saved_views"):
            self.reload()

    def show_question(self, question: Question, hidden: list[str]) -> None:
        """Mark the tab of this question, if it is one of them."""
        self._question, self._hidden = question, hidden
        for chip, own in self._tabs:
            with QSignalBlocker(chip):
                chip.setChecked(own.where == question.where)

    def save(self, name: str) -> None:
        """Keep what is shown under a name."""
        body = {**self._question.as_json(), COLUMNS_KEY: self._hidden}
        text = self.tr("Saved the view “{name}”").format(name=name)
        self._context.tasks.write(saved_views.save_view, PAGE, name, body).then(
            lambda _: self._context.toast(text, undo=True)
        )

    def rename(self, view: SavedViewRow, name: str) -> None:
        """Give a view another name."""
        text = self.tr("Renamed the view to “{name}”").format(name=name)
        self._context.tasks.write(saved_views.rename_view, view.id, name).then(
            lambda _: self._context.toast(text, undo=True)
        )

    def delete(self, view: SavedViewRow) -> None:
        """Forget a view."""
        text = self.tr("Deleted the view “{name}”").format(name=view.name)
        self._context.tasks.write(saved_views.delete_view, view.id).then(
            lambda _: self._context.toast(text, undo=True)
        )

    def _take(self, views: tuple[SavedViewRow, ...]) -> None:
        self._views = views
        self._fill()
        self.show_question(self._question, self._hidden)

    def _fill(self) -> None:
        for chip, _ in self._tabs:
            self._row.removeWidget(chip)
            chip.deleteLater()
        self._tabs = []
        while self._row.count():
            self._row.takeAt(0)
        self._add(self.tr("All"), Question(), None)
        self._add(self.tr("My turn"), Question(OrderFilter(ball=Ball.ME)), None)
        for view in self._views:
            self._add(view.name, Question.from_json(view.body), view)
        self._row.addWidget(self._save)
        self._row.addStretch(1)

    def _add(self, name: str, question: Question, view: SavedViewRow | None) -> None:
        chip = FilterChip(self._context.theme, name, parent=self)
        chip.clicked.connect(lambda: self._choose(question, view))
        if view is not None:
            chip.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            chip.customContextMenuRequested.connect(partial(self._menu, chip, view))
            chip.setToolTip(self.tr("Right-click to rename or delete"))
        self._tabs.append((chip, question))
        self._row.addWidget(chip)
        chip.show()

    def _choose(self, question: Question, view: SavedViewRow | None) -> None:
        hidden = view.body.get(COLUMNS_KEY) if view is not None else None
        self.chosen.emit(question, hidden if isinstance(hidden, list) else None)
        self.show_question(question, self._hidden)

    def _menu(self, chip: FilterChip, view: SavedViewRow, at: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Rename…"), lambda: self._ask_name(view))
        menu.addAction(self.tr("Delete"), lambda: self.delete(view))
        menu.exec(chip.mapToGlobal(at))
        menu.deleteLater()

    def _ask_name(self, view: SavedViewRow | object = None) -> None:
        known = view if isinstance(view, SavedViewRow) else None
        dialog = NameDialog(self._context, known.name if known else "", self.window())
        dialog.accepted.connect(
            lambda: self.rename(known, dialog.name) if known else self.save(dialog.name)
        )
        dialog.open()


class NameDialog(Dialog):
    """Asks for the name of a view."""

    def __init__(self, context: PageContext, name: str, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, name, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = self.tr("Rename the view") if name else self.tr("Save this view")
        self.heading.setText(heading)
        self.setWindowTitle(heading)
        self._field = TextField(context.theme, self.tr("Name"))
        self._field.setText(name)
        self._field.selectAll()
        self._field.setMaxLength(60)
        self.body.addWidget(Field(context.theme, self.tr("Name"), self._field))
        self.add_reject(self.tr("Cancel"))
        accept = self.add_accept(self.tr("Save"))
        accept.setEnabled(bool(name))
        self._field.textChanged.connect(lambda text: accept.setEnabled(bool(text.strip())))
        self._field.setFocus()

    @property
    def name(self) -> str:
        """What was typed."""
        return self._field.text().strip()
