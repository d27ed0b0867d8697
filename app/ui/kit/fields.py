"""Text fields: with a label and a help line, and the one that searches while an IME composes."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.ui.kit.labels import Label
from app.ui.theme import Theme

DEBOUNCE_MS = 80


class TextField(QLineEdit):
    """One line of text; `name` is its accessible name, `hint` its placeholder."""

    def __init__(
        self, theme: Theme, name: str, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)

    def set_wrong(self, *, wrong: bool) -> None:
        """Draw the edge in the colour of an error, or as it was."""
        if self.property("wrong") == wrong:
            return
        self.setProperty("wrong", wrong)
        self.style().unpolish(self)
        self.style().polish(self)


class Field(QWidget):
    """A label above an input, and below it help or, in its place, what is wrong."""

    def __init__(
        self,
        theme: Theme,
        label: str,
        control: QWidget,
        help_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.control = control
        self._help_text = help_text
        self._label = Label(theme, label, "caption_b", "text2", self)
        self._label.setBuddy(control)
        self._help = Label(theme, help_text, "caption", "text3", self).wrapped()
        self._help.setVisible(bool(help_text))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addWidget(control)
        column.addWidget(self._help)
        if not control.accessibleName():
            control.setAccessibleName(label)

    def set_label(self, label: str) -> None:
        """Write another label."""
        self._label.setText(label)

    def set_help(self, text: str) -> None:
        """Write another help line, in the place of what was wrong."""
        if isinstance(self.control, TextField):
            self.control.set_wrong(wrong=False)
        self._help_text = text
        self.control.setAccessibleDescription(text)
        self._show(text, "text3")

    def set_error(self, sentence: str) -> None:
        """Say what is wrong with the value; "" when nothing is."""
        if isinstance(self.control, TextField):
            self.control.set_wrong(wrong=bool(sentence))
        self.control.setAccessibleDescription(sentence or self._help_text)
        self._show(f"⚠ {sentence}" if sentence else self._help_text, "bad" if sentence else "text3")

    def _show(self, text: str, color: str) -> None:
        self._help.setText(text)
        self._help.set_color(color)
        self._help.setVisible(bool(text))


class SearchField(TextField):
    """Searches while typing, also in the words an input method has not committed yet.

    `searched` carries the words 80 ms after the last key, and never the same ones twice.
    """

    searched = Signal(str)
    moved = Signal(int)
    """The arrow keys up and down, as -1 and 1: the list of results moves."""

    def __init__(
        self, theme: Theme, name: str, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, name, hint, parent)
        self.setProperty("search", "true")
        self._icon = QAction(self)
        self.addAction(self._icon, QLineEdit.ActionPosition.LeadingPosition)
        self._words = ""
        self._told = ""
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._timer.timeout.connect(self._tell)
        self.textChanged.connect(self._note)
        theme.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Draw the icon in the colours of now."""
        self._icon.setIcon(self.theme.icon("search", "text3", 16))

    @property
    def words(self) -> str:
        """What stands in the field, the composition of an input method included."""
        return self._words

    def show_words(self, words: str) -> None:
        """Write words without searching for them; what was typed a moment ago is forgotten."""
        if self.text() != words:
            self.setText(words)
        self._timer.stop()
        self._words = self._told = words

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        text, at = self.text(), self.cursorPosition()
        self._note(text[:at] + event.preeditString() + text[at:])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.MoveToNextLine):
            self.moved.emit(1)
        elif event.matches(QKeySequence.StandardKey.MoveToPreviousLine):
            self.moved.emit(-1)
        elif event.matches(QKeySequence.StandardKey.Cancel) and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _note(self, words: str) -> None:
        self._words = words
        self._timer.start()

    def _tell(self) -> None:
        if self._words != self._told:
            self._told = self._words
            self.searched.emit(self._words)
