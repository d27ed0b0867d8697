"""The seller's first templates as chips under the text: one press inserts one."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from app.ui.messages.template_popup import Offer
from app.ui.theme import Theme

MOST = 4
HEIGHT = 26
ICON = 13


class TemplateChips(QWidget):
    """As many of the first templates as find room."""

    chosen = Signal(object)
    """The `Offer` to insert."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chips: list[QToolButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.px(HEIGHT))
        theme.changed.connect(self._restyle)

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Show the first of these templates; none hides the row."""
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(offer) for offer in offers[:MOST]]
        for place, chip in enumerate(self._chips):
            self._row.insertWidget(place, chip)
        self.setVisible(bool(self._chips))
        self._restyle()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _chip(self, offer: Offer) -> QToolButton:
        chip = QToolButton(self)
        chip.setProperty("kind", "template")
        chip.setToolButtonStyle(chip.toolButtonStyle().ToolButtonTextBesideIcon)
        chip.setText(offer.name.replace("&", "&&"))
        chip.setToolTip(offer.body)
        chip.setAccessibleName(self.tr("Insert the template {name}").format(name=offer.name))
        chip.clicked.connect(lambda: self.chosen.emit(offer))
        return chip

    def _fit(self) -> None:
        used = -self._row.spacing()
        for chip in self._chips:
            used += chip.sizeHint().width() + self._row.spacing()
            chip.setVisible(used <= self.width())

    def _restyle(self) -> None:
        for chip in self._chips:
            chip.setIcon(self._theme.icon("text-quote", "text2", ICON))
            chip.setIconSize(QSize(ICON, ICON))
            chip.setFont(self._theme.font("caption"))
