"""The tabs of a service: its master, each marketplace with its mark, and what compares them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QTabBar, QWidget

from app.models.types import ListingState
from app.ui.kit.painting import Brush
from app.ui.listings.words import ListingWords
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.services.listing_details import ListingDetails

MASTER, PRICES, FIGURES = "master", "prices", "figures"
ICON = 18
TAB_ROOM = 26
"""Beside its text a tab takes so much."""
TABLES = 2
"""So many tabs at the end compare the listings."""


class ServiceTabs(QTabBar):
    """Arrow keys turn; a dot on a mark says that the site is behind."""

    turned = Signal(object)
    """`MASTER`, `PRICES`, `FIGURES`, or the id of a listing."""

    def __init__(self, context: PageContext, words: ListingWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._words = context, words
        self._keys: list[str | int] = []
        self._names: list[str] = []
        self.is_tight = False
        self.setAccessibleName(self.tr("Parts of the service"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setIconSize(QSize(ICON + 4, ICON + 4))
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.currentChanged.connect(self._tell)

    @property
    def key(self) -> str | int:
        """What is shown."""
        return self._keys[self.currentIndex()] if self._keys else MASTER

    def show_listings(self, listings: "tuple[ListingDetails, ...]", wanted: str | int) -> None:
        """Make a tab for each listing and turn to the wanted one, else to the master."""
        shown = [one for one in listings if one.state is not ListingState.ARCHIVED]
        shown += [one for one in listings if one.state is ListingState.ARCHIVED]
        keys: list[str | int] = [MASTER, *(one.id for one in shown), PRICES, FIGURES]
        self.blockSignals(True)  # noqa: FBT003 - Qt's own
        if keys != self._keys:
            while self.count():
                self.removeTab(0)
            self._keys = keys
            for _key in keys:
                self.addTab("")
        self._write(shown)
        self.setCurrentIndex(keys.index(wanted) if wanted in keys else 0)
        self._fit()
        self.blockSignals(False)  # noqa: FBT003 - Qt's own

    def turn(self, key: str | int) -> None:
        """Turn to a part, and tell."""
        if key in self._keys:
            self.setCurrentIndex(self._keys.index(key))

    def step(self) -> None:
        """Turn to the next part, round at the end."""
        if self._keys:
            self.setCurrentIndex((self.currentIndex() + 1) % self.count())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.setCurrentIndex(0 if event.key() == Qt.Key.Key_Home else self.count() - 1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is no room for all names, marketplaces but the open one show their mark."""
        theme = self._context.theme
        room = sum(round(theme.width(name, "body")) + TAB_ROOM for name in self._names)
        marks = (ICON + 4) * max(len(self._names) - TABLES - 1, 0)
        self.is_tight = room + marks > self.width()
        for place, name in enumerate(self._names):
            is_site = 0 < place < len(self._names) - TABLES
            is_mark = self.is_tight and is_site and place != self.currentIndex()
            self.setTabText(place, "" if is_mark else name)

    def _write(self, listings: "list[ListingDetails]") -> None:
        names = [self.tr("Master")]
        for place, listing in enumerate(listings, 1):
            face = self._context.face(listing.marketplace_id)
            stale = len(listing.stale)
            names.append(f"{face.name} ({stale})" if stale else face.name)
            self.setTabIcon(place, self._mark(face.colour, face.glyph, is_stale=bool(stale)))
            said = self._words.state(listing.state, listing.pause_reason)
            spoken = f"{face.name}、{said}"
            self.setAccessibleTabName(
                place, f"{spoken}、{self._words.stale(stale)}" if stale else spoken
            )
            self.setTabToolTip(place, spoken)
        self._names = [*names, self.tr("Price table"), self.tr("Figures")]
        for place in (0, len(names), len(names) + 1):
            self.setAccessibleTabName(place, self._names[place])

    def _mark(self, colour: str, glyph: str, *, is_stale: bool) -> QIcon:
        ratio = self.devicePixelRatioF()
        side = ICON + 4
        picture = QPixmap(round(side * ratio), round(side * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        brush = Brush(painter, self._context.theme)
        brush.mark(1, 3, colour, glyph, ICON)
        if is_stale:
            brush.dot(ICON, 5, 4, "warn_fill", "bg")
        painter.end()
        return QIcon(picture)

    def _tell(self, place: int) -> None:
        if 0 <= place < len(self._keys):
            self._fit()
            self.turned.emit(self._keys[place])
