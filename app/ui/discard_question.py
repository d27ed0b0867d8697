"""Asks before something half written is thrown away."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.ui.kit.dialog import Dialog
from app.ui.theme import Theme


class DiscardQuestion(Dialog):
    """Names what is half written; Enter and Esc go back to it."""

    def __init__(self, theme: Theme, told: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Throw away what is half written?")
        self.heading.setText(title)
        self.setWindowTitle(title)
        self.say(" ・ ".join(part for part in told if part), "body_b", "text")
        self.say(self.tr("It is not saved yet. What you wrote will be gone."))
        back = self.add_reject(self.tr("Go on writing it"))
        self.add_accept(self.tr("Throw away"), "danger")
        back.setDefault(True)
        back.setFocus()
