"""The pages of a paper on screen, one below the other, as they will be printed."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from app.ui.papers.sheet import Sheet, paint_scaled
from app.ui.papers.sheet_layout import HEIGHT, WIDTH
from app.ui.theme import Theme

GAP = 14
MARGIN = 14
WIDEST = 900


class Preview(QScrollArea):
    """Shows a sheet as wide as it may be; nothing while there is none."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = _Pages(theme)
        self.pages.setAccessibleName(name)
        self.setWidget(self.pages)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Draw another sheet where the one before stood."""
        self.pages.show_sheet(sheet)


class _Pages(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sheet: Sheet | None = None
        self.setObjectName("scrolled")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_sheet(self, sheet: Sheet | None) -> None:
        self._sheet = sheet
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(420), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._sheet is None:
            return
        painter = QPainter(self)
        for number in range(self._sheet.count):
            place = self._place(number)
            if not place.intersects(QRectF(event.rect())):
                continue
            painter.fillRect(place.adjusted(-1, -1, 1, 1), self._theme.color("border2"))
            painter.fillRect(place, QColor(Qt.GlobalColor.white))
            paint_scaled(self._sheet, painter, number, place)
        painter.end()

    def _place(self, number: int) -> QRectF:
        width = min(self.width() - 2 * MARGIN, self._theme.px(WIDEST))
        height = width * HEIGHT / WIDTH
        left = (self.width() - width) / 2
        return QRectF(left, MARGIN + number * (height + GAP), width, height)

    def _fit(self) -> None:
        count = 0 if self._sheet is None else self._sheet.count
        last = self._place(max(0, count - 1))
        self.setFixedHeight(max(0, round(last.bottom()) + MARGIN) if count else 0)
