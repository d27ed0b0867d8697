"""The comparisons that the seller named: opened, kept, renamed and deleted from one menu."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.services.order_drafts import NAME_LENGTH
from app.services.price_table_queries import ScenarioRow
from app.ui.kit.buttons import Button
from app.ui.kit.dialog import Dialog
from app.ui.kit.fields import Field, TextField
from app.ui.page import PageContext
from app.ui.theme import Theme


class ScenarioButton(Button):
    """Names the comparison that is open, and lists the others."""

    opened = Signal(object)
    save_asked = Signal(str)
    rename_asked = Signal(int, str)
    delete_asked = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "", "bookmark", parent=parent)
        self._context = context
        self._rows: tuple[ScenarioRow, ...] = ()
        self._current: int | None = None
        self.clicked.connect(self._open_menu)
        self.show_rows(())

    @property
    def current(self) -> ScenarioRow | None:
        """The comparison that is open, None for none."""
        return next((row for row in self._rows if row.id == self._current), None)

    def show_rows(self, rows: Sequence[ScenarioRow]) -> None:
        """Offer these comparisons."""
        self._rows = tuple(rows)
        current = self.current
        self.setText(self.tr("Saved comparisons") if current is None else current.name)

    def set_current(self, scenario_id: int | None) -> None:
        """Name another comparison as the open one."""
        self._current = scenario_id
        self.show_rows(self._rows)

    def menu_of(self) -> QMenu:
        """Return the menu as it is now."""
        menu = QMenu(self)
        for row in self._rows:
            action = menu.addAction(row.name)
            action.triggered.connect(lambda _on=False, one=row: self._open(one))
            action.setCheckable(True)
            action.setChecked(row.id == self._current)
            action.setEnabled(row.body is not None)
        if self._rows:
            menu.addSeparator()
        menu.addAction(self.tr("Save as…"), self._ask_save)
        current = self.current
        if current is not None:
            menu.addAction(self.tr("Rename…"), lambda: self._ask_rename(current))
            menu.addAction(self.tr("Delete"), lambda: self.delete_asked.emit(current.id))
        return menu

    def _open_menu(self) -> None:
        menu = self.menu_of()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _open(self, row: ScenarioRow) -> None:
        self.set_current(row.id)
        self.opened.emit(row.body)

    def _ask_save(self) -> None:
        dialog = NameDialog(self._context.theme, self.tr("Save this comparison"), "", self)
        dialog.named.connect(self.save_asked)
        dialog.open()

    def _ask_rename(self, row: ScenarioRow) -> None:
        title = self.tr("Rename this comparison")
        dialog = NameDialog(self._context.theme, title, row.name, self)
        dialog.named.connect(lambda name: self.rename_asked.emit(row.id, name))
        dialog.open()


class NameDialog(Dialog):
    """Asks for a name."""

    named = Signal(str)

    def __init__(self, theme: Theme, title: str, name: str, parent: QWidget) -> None:
        super().__init__(theme, title, parent)
        self.name = TextField(theme, self.tr("Name"), parent=self)
        self.name.setMaxLength(NAME_LENGTH)
        self.name.setText(name)
        self.name.selectAll()
        self.body.addWidget(Field(theme, self.tr("Name"), self.name))
        self._save = self.add_accept(self.tr("Save"))
        self.add_reject(self.tr("Cancel"))
        self.name.textChanged.connect(self._note)
        self.accepted.connect(lambda: self.named.emit(self.name.text().strip()))
        self.finished.connect(self.deleteLater)
        self._note(name)
        self.name.setFocus()

    def _note(self, text: str) -> None:
        self._save.setEnabled(bool(text.strip()))
