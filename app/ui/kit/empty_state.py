"""What stands where nothing is yet: what will be here, how it comes, and where to begin."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.kit.buttons import Button
from app.ui.kit.labels import Label
from app.ui.theme import Theme

ICON = 32
TEXT_WIDTH = 440
NARROW = 228
"""In a pane beside others; buttons then stand below each other."""


class EmptyState(QWidget):
    """An icon, one sentence of what will be here, one of how, and up to two buttons."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        sentence: str,
        how: str = "",
        parent: QWidget | None = None,
        *,
        narrow: bool = False,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text_width = NARROW if narrow else TEXT_WIDTH
        self._icon_name = icon
        self._icon = QLabel(self)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence = Label(theme, sentence, "subtitle", "text", self).wrapped()
        self._how = Label(theme, how, "body", "text2", self).wrapped()
        self._buttons: QBoxLayout = QVBoxLayout() if narrow else QHBoxLayout()
        self._build()
        self.restyle()
        theme.changed.connect(self.restyle)

    def add_button(self, button: Button) -> None:
        """Add a button: first the primary one, then a ghost."""
        self._buttons.insertWidget(self._buttons.count() - 1, button)

    def set_text(self, sentence: str, how: str = "") -> None:
        """Say something else."""
        self._sentence.setText(sentence)
        self._how.setText(how)
        self._how.setVisible(bool(how))

    def restyle(self) -> None:
        """Draw the icon in the colours of now."""
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._theme.pixmap(self._icon_name, "text3", ICON, ratio))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self._icon)
        for label in (self._sentence, self._how):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setMinimumWidth(self._theme.px(self._text_width))
            label.setMaximumWidth(self._theme.px(self._text_width))
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        self._how.setVisible(bool(self._how.text()))
        self._buttons.setContentsMargins(0, 8, 0, 0)
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        self._buttons.addStretch(1)
        column.addLayout(self._buttons)
        column.addStretch(2)
