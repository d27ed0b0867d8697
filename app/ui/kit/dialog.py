"""The base of dialogs: a title, a body, and buttons in the order of the system."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from app.ui.kit.buttons import Button, ButtonKind
from app.ui.kit.date_field import DateField
from app.ui.kit.labels import Label
from app.ui.theme import Theme

WIDEST = 560
MARGIN = 24
FRAME = 40
"""What the system draws above a window."""


class Dialog(QDialog):
    """A dialog of at most 560 px; fill `body` and add buttons.

    Ctrl+Enter does what the accepting button does.
    """

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setWindowTitle(title)
        self.setMinimumWidth(theme.px(420))
        self.setMaximumWidth(theme.px(WIDEST) + 80)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN - 4, MARGIN, MARGIN - 4)
        column.setSpacing(16)
        self.heading = Label(theme, title, "title", "text", self).wrapped()
        column.addWidget(self.heading)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        column.addLayout(self.body, 1)
        self.buttons = QDialogButtonBox(self)
        self.buttons.accepted.connect(self._accept_what_is_read)
        self.buttons.rejected.connect(self.reject)
        column.addWidget(self.buttons)

    def add_accept(self, text: str, kind: ButtonKind = "primary", icon: str = "") -> Button:
        """Add the button that does it; it is the default one unless it destroys something."""
        button = Button(self.theme, text, icon, kind, self)
        self.buttons.addButton(button, QDialogButtonBox.ButtonRole.AcceptRole)
        if kind != "danger":
            button.setDefault(True)
        return button

    def add_reject(self, text: str) -> Button:
        """Add the button that does nothing."""
        button = Button(self.theme, text, parent=self)
        self.buttons.addButton(button, QDialogButtonBox.ButtonRole.RejectRole)
        return button

    def add_action(self, text: str, icon: str = "") -> Button:
        """Add a button on the other side that does something beside."""
        button = Button(self.theme, text, icon, "ghost", self)
        self.buttons.addButton(button, QDialogButtonBox.ButtonRole.ResetRole)
        return button

    def say(self, text: str, role: str = "body", color: str = "text2") -> Label:
        """Add a paragraph to the body."""
        label = Label(self.theme, text, role, color, self).wrapped()
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(label)
        return label

    def showEvent(self, event: QShowEvent) -> None:
        self.fit()
        super().showEvent(event)

    def event(self, event: QEvent) -> bool:
        """Grow when a sentence comes up in it, so that it covers nothing."""
        is_done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self.fit()
        return is_done

    def fit(self) -> None:
        """Be as high as its wrapped texts need: Qt stops at two thirds of a small screen."""
        layout = self.layout()
        if layout is None:
            return
        layout.activate()
        needed = layout.totalHeightForWidth(self.width())
        room = self.screen().availableGeometry().height() - FRAME
        if self.height() < min(needed, room):
            self.resize(self.width(), min(needed, room))

    def _accept_what_is_read(self) -> None:
        """Accept, unless a day was typed that nobody understands: it would be lost in silence."""
        for field in self.findChildren(DateField):
            if field.is_unclear:
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                field.selectAll()
                return
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.buttons.accepted.emit()
        elif event.matches(QKeySequence.StandardKey.Close):
            self.reject()
        else:
            super().keyPressEvent(event)
