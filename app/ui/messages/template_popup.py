"""The list of templates over the composer: filtered while typing, chosen by Enter."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.ui.frame.matching import holds_all
from app.ui.kit.delegates import Index, RowDelegate, RowState
from app.ui.kit.fields import SearchField
from app.ui.kit.labels import Label
from app.ui.kit.painting import Brush
from app.ui.theme import Theme

WIDTH = 420
ROW = 44
ROWS_SHOWN = 6
OFFER = Qt.ItemDataRole.UserRole


class Offer(NamedTuple):
    """A template to insert; a suggestion is not the seller's own yet."""

    name: str
    body: str
    is_suggestion: bool = False


class TemplatePopup(QFrame):
    """Lies over the window it is offered in; Esc, or a click beside it, goes back to the text."""

    chosen = Signal(object)
    """The `Offer` to insert."""
    dismissed = Signal()
    """Esc was pressed."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._offers: Sequence[Offer] = ()
        self.setObjectName("popup")
        self.setAccessibleName(self.tr("Templates"))
        self.search = SearchField(theme, self.tr("Find a template"), self.tr("Find a template"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Templates"))
        self.list.setItemDelegate(OfferDelegate(theme, self))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = Label(theme, self.tr("No template has these words."), "caption", "text3")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        for part in (self.search, self.nothing, self.list):
            column.addWidget(part)
        self.search.searched.connect(self._filter)
        self.search.moved.connect(self._move)
        self.search.returnPressed.connect(self._choose)
        self.search.installEventFilter(self)
        self.list.itemClicked.connect(lambda _item: self._choose())
        self.hide()

    def offer(self, offers: Sequence[Offer], above: QWidget) -> None:
        """Show these templates over a widget, all of them at first."""
        self._offers = offers
        self.search.show_words("")
        self._filter("")
        width = min(self._theme.px(WIDTH), above.width())
        rows = max(1, min(ROWS_SHOWN, len(offers)))
        self.setFixedSize(width, self._theme.px(ROW) * rows + self._theme.px(66))
        self.setParent(above.window())
        corner = above.mapTo(above.window(), QPoint(0, 0))
        self.move(corner.x(), max(0, corner.y() - self.height() - 6))
        self.raise_()
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.hide()
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and QApplication.focusWidget() is not None:
            self.hide()
        return super().eventFilter(watched, event)

    def _filter(self, words: str) -> None:
        self.list.clear()
        for offer in self._offers:
            if holds_all(f"{offer.name} {offer.body}", words):
                item = QListWidgetItem(offer.name, self.list)
                item.setData(OFFER, offer)
                item.setToolTip(offer.body)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{offer.name}. {offer.body}")
        self.list.setCurrentRow(0)
        self.nothing.setVisible(self.list.count() == 0)

    def _move(self, step: int) -> None:
        count = self.list.count()
        if count:
            self.list.setCurrentRow((self.list.currentRow() + step) % count)

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        self.hide()
        self.chosen.emit(item.data(OFFER))


class OfferDelegate(RowDelegate):
    """The name of a template, and the beginning of its words."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, ROW, parent)
        self._suggestion = self.tr("Suggestion")

    def draw(self, brush: Brush, rect: QRectF, index: Index, state: RowState) -> None:
        del state
        offer: Offer = index.data(OFFER)
        x, width, half = rect.x() + 10, rect.width() - 20, rect.height() / 2
        chip = self._suggestion if offer.is_suggestion else ""
        room = width
        if chip:
            chip_width = brush.chip_width(chip)
            brush.chip(rect.right() - 10 - chip_width, rect.y() + 4, chip)
            room -= chip_width + 8
        brush.text(x, rect.y() + 2, offer.name, "body_b", "text", room, height=half)
        snippet = " ".join(offer.body.split())
        brush.text(x, rect.y() + half, snippet, "caption", "text3", width, height=half - 2)
