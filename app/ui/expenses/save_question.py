"""Asks what becomes of the changes of an expense that is left."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.kit.dialog import Dialog
from app.ui.theme import Theme


class SaveQuestion(Dialog):
    """Enter saves; Esc goes back to the form."""

    save_wanted = Signal()
    discard_wanted = Signal()

    def __init__(self, theme: Theme, told: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Save the changes?")
        self.heading.setText(title)
        self.setWindowTitle(title)
        self.say(told, "body_b", "text")
        self.discard = self.add_action(self.tr("Do not save"), "trash-2")
        self.add_reject(self.tr("Go on editing"))
        self.save = self.add_accept(self.tr("Save"), icon="check")
        self.accepted.connect(self.save_wanted)
        self.discard.clicked.connect(self._discard)

    def _discard(self) -> None:
        self.done(0)
        self.discard_wanted.emit()
