"""The price table as a dialog, for an amount that belongs to no service yet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.ui.kit.dialog import Dialog
from app.ui.page import PageContext
from app.ui.prices.widget import PricesWidget

WIDTH, HEIGHT = 980, 880
ROOM = 80
"""What a screen keeps free of it."""


class PricesDialog(Dialog):
    """価格を比べる: reachable from everywhere."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, self.tr("Compare prices"), parent)
        theme = context.theme
        self.setMaximumWidth(theme.px(WIDTH) + 400)
        self.prices = PricesWidget(context)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.prices)
        scroll.viewport().setAutoFillBackground(False)
        self.prices.setAutoFillBackground(False)
        self.prices.setContentsMargins(0, 0, 12, 0)
        self.body.addWidget(scroll, 1)
        self.add_reject(self.tr("Close"))
        room = self.screen().availableGeometry().height() - ROOM
        self.resize(theme.px(WIDTH), min(theme.px(HEIGHT), room))
        self.prices.show_service(None)
        self.prices.controls.amount.setFocus()

    def show_over(self) -> None:
        """Be shown over the window, and go away when it is closed."""
        self.finished.connect(self.deleteLater)
        self.open()
