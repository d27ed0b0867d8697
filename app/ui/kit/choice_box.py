"""A box to choose one of several from, which the wheel scrolls past."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox


class ChoiceBox(QComboBox):
    """Changes by a click or a key alone: what is scrolled over is not chosen anew."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
