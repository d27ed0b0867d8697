"""The button that chooses of which marketplaces a list tells: all sites, or some of them."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.kit.buttons import Button
from app.ui.page import MarketplaceFace
from app.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class SiteFilter(Button):
    """A button with a menu of checkable marketplaces; none checked means all."""

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        faces: Mapping[str, MarketplaceFace],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", "list-filter", parent=parent)
        self._faces = faces
        menu = QMenu(self)
        self._all = menu.addAction(self.tr("All sites"))
        self._all.setCheckable(True)
        self._all.triggered.connect(self._choose_all)
        menu.addSeparator()
        self._actions: dict[str, QAction] = {}
        for marketplace_id, face in faces.items():
            action = menu.addAction(face.name)
            action.setCheckable(True)
            action.triggered.connect(self._tell)
            self._actions[marketplace_id] = action
        self.setMenu(menu)
        self._write()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The marketplaces to show; empty for all."""
        return tuple(key for key, action in self._actions.items() if action.isChecked())

    def toggle_only(self, marketplace_id: str) -> None:
        """Show one marketplace alone, or all again when it was alone already."""
        is_alone = self.chosen == (marketplace_id,)
        for key, action in self._actions.items():
            action.setChecked(key == marketplace_id and not is_alone)
        self._tell()

    def _choose_all(self) -> None:
        for action in self._actions.values():
            action.setChecked(False)
        self._tell()

    def _tell(self) -> None:
        self._write()
        self.changed.emit()

    def _write(self) -> None:
        chosen = self.chosen
        self._all.setChecked(not chosen)
        if not chosen:
            self.setText(self.tr("All sites"))
        elif len(chosen) == 1:
            self.setText(self._faces[chosen[0]].name)
        else:
            self.setText(self.tr("{count} sites").format(count=len(chosen)))
        self.setAccessibleName(self.tr("Sites shown: {sites}").format(sites=self.text()))


def add_sites(
    menu: QMenu,
    faces: Mapping[str, MarketplaceFace],
    chosen: Sequence[str],
    choose: Callable[[tuple[str, ...]], object],
) -> None:
    """Let a menu take marketplaces in and out; `choose` is told those that are chosen then."""
    for site, face in faces.items():
        action = menu.addAction(face.name)
        action.setCheckable(True)
        action.setChecked(site in chosen)
        then = tuple(one for one in faces if (one in chosen) != (one == site))
        action.triggered.connect(lambda _on, then=then: choose(then))
