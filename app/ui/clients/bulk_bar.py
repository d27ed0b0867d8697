"""The bar of what can be done with many chosen clients at once."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from app.services.client_drafts import TAG_LENGTH
from app.services.client_queries import TagCount
from app.ui.kit.buttons import Button
from app.ui.lines.chosen_bar import ChosenBar
from app.ui.page import PageContext

MOST = 20
PAIR = 2


class ClientsBar(ChosenBar):
    """Adds tags for all, and the merge of two."""

    tag_wanted = Signal(str)
    untag_wanted = Signal(str)
    merge_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._tags: tuple[TagCount, ...] = ()
        self._menu = QMenu(self)
        self._tag = Button(context.theme, self.tr("Tag"), "bookmark")
        self._tag.setMenu(self._menu)
        self.merge = Button(context.theme, self.tr("Merge…"), "users-round")
        self.add_button(self._tag)
        self.add_button(self.merge)
        self._menu.aboutToShow.connect(self._fill)
        self.merge.clicked.connect(self.merge_wanted)

    def set_tags(self, tags: tuple[TagCount, ...]) -> None:
        """Offer these tags."""
        self._tags = tags

    def set_count(self, chosen: int, whole: int) -> None:
        super().set_count(chosen, whole)
        self.merge.setVisible(chosen == PAIR)

    def _fill(self) -> None:
        self._menu.clear()
        self._menu.addAction(self.tr("New tag…"), self._ask_new)
        self._menu.addSeparator()
        for tag in self._tags[:MOST]:
            action = self._menu.addAction(tag.name)
            action.triggered.connect(lambda _=False, name=tag.name: self.tag_wanted.emit(name))
        off = self._menu.addMenu(self.tr("Take off"))
        off.setEnabled(bool(self._tags))
        for tag in self._tags[:MOST]:
            action = off.addAction(tag.name)
            action.triggered.connect(lambda _=False, name=tag.name: self.untag_wanted.emit(name))

    def _ask_new(self) -> None:
        name, is_done = QInputDialog.getText(self, self.tr("New tag"), self.tr("Tag"))
        if is_done and name.strip():
            self.tag_wanted.emit(name.strip()[:TAG_LENGTH])
