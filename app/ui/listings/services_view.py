"""The services as a list: moved through by key, each said as one sentence."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from app.ui.kit.harmless import one_line
from app.ui.listings.services_delegate import ServiceDelegate
from app.ui.listings.words import ListingWords

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.services.listing_queries import ServiceCard

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect


class ServicesModel(QAbstractListModel):
    """The cards in their order; `UserRole` gives one."""

    def __init__(self, words: ListingWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self.cards: Sequence[ServiceCard] = ()

    def show_cards(self, cards: "Sequence[ServiceCard]") -> None:
        """Show these; where the ids are the same nothing moves."""
        if [card.id for card in cards] == [card.id for card in self.cards]:
            self.cards = cards
            if cards:
                self.dataChanged.emit(self.index(0), self.index(len(cards) - 1))
            return
        self.beginResetModel()
        self.cards = cards
        self.endResetModel()

    def place(self, service_id: int | None) -> int | None:
        """Return at which place a service is, None when it is not here."""
        return next((n for n, card in enumerate(self.cards) if card.id == service_id), None)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        card = self.cards[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return card
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words.sentence(card)
        return one_line(card.title) if role == Qt.ItemDataRole.ToolTipRole else None


class ServicesView(QListView):
    """One service is chosen at a time; Enter goes on to what it says."""

    chosen = Signal(int)
    entered = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, delegate: ServiceDelegate, model: ServicesModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._cards = model
        self.setItemDelegate(delegate)
        self.setModel(model)
        self.setAccessibleName(self.tr("Services"))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        delegate.theme.changed.connect(self.viewport().update)
        self._keys: dict[int, Callable[[], object]] = {
            Qt.Key.Key_J: lambda: self.step(1),
            Qt.Key.Key_K: lambda: self.step(-1),
            Qt.Key.Key_Return: self.entered.emit,
            Qt.Key.Key_Enter: self.entered.emit,
        }

    def choose(self, place: int) -> None:
        """Choose the service at this place."""
        index = self.model().index(place, 0)
        self.selectionModel().setCurrentIndex(index, SELECT)

    def step(self, distance: int) -> None:
        """Go to the next (1) or the previous (-1) service."""
        place = self.currentIndex().row() + distance
        if 0 <= place < self.model().rowCount():
            self.choose(place)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(self._cards.cards[current.row()].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_bare = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        doing = self._keys.get(event.key()) if is_bare else None
        if doing is None:
            super().keyPressEvent(event)
        else:
            doing()

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here: the field above searches."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.currentIndex()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(index).center()
            self.menu_wanted.emit(self.viewport().mapToGlobal(place))
        elif self.indexAt(event.pos()).isValid():
            self.menu_wanted.emit(event.globalPos())
