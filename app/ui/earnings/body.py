"""How the cards of the page 売上 lie: two columns, or one where the window is narrow."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.theme import Theme

WIDE = 1000
"""From this width of the content on shares and ages stand beside the chart and the payouts."""
GAP = 16

Cards = tuple[QWidget, QWidget, QWidget, QWidget]
"""Chart, shares, payouts and ages."""


class EarningsBody(QScrollArea):
    """The strip, four cards and what is added; narrow, shares and ages share a row of their own."""

    def __init__(
        self,
        theme: Theme,
        strip: QWidget,
        cards: Cards,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cards = cards
        self._is_wide: bool | None = None
        content = QWidget(self)
        content.setObjectName("scrolled")
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP)
        self._column = column = QVBoxLayout(content)
        column.setContentsMargins(24, 8, 24, 24)
        column.setSpacing(GAP)
        column.addWidget(strip)
        column.addLayout(self._grid, 1)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._arrange(is_wide=True)
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)

    def add_below(self, part: QWidget) -> None:
        """Put one more part below all others."""
        self._column.addWidget(part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(is_wide=self.viewport().width() >= self._theme.px(WIDE))

    def _arrange(self, *, is_wide: bool) -> None:
        if is_wide == self._is_wide:
            return
        self._is_wide = is_wide
        chart, share, payouts, ages = self._cards
        for card in self._cards:
            self._grid.removeWidget(card)
        if is_wide:
            places = ((chart, 0, 0, 1), (share, 0, 1, 1), (payouts, 1, 0, 1), (ages, 1, 1, 1))
        else:
            places = ((chart, 0, 0, 2), (share, 1, 0, 1), (ages, 1, 1, 1), (payouts, 2, 0, 2))
        for card, row, column, span in places:
            self._grid.addWidget(card, row, column, 1, span)
        for column, stretch in enumerate((68, 32) if is_wide else (1, 1)):
            self._grid.setColumnStretch(column, stretch)
        for row, stretch in enumerate((54, 46, 0) if is_wide else (1, 1, 1)):
            self._grid.setRowStretch(row, stretch)
