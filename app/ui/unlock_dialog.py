"""Asks for the passphrase or the recovery code of a book whose key is not on this computer."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.kit.dialog import Dialog
from app.ui.kit.fields import Field, TextField
from app.ui.theme import Theme


class SecretField(TextField):
    """A field whose text is hidden until the eye is clicked."""

    def __init__(
        self, theme: Theme, name: str, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, name, hint, parent)
        self._eye = QAction(self)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._show)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self._show(is_shown=False)
        theme.changed.connect(self.restyle)

    def restyle(self) -> None:
        """Draw the eye in the colours of now."""
        is_shown = self._eye.isChecked()
        self._eye.setIcon(self.theme.icon("eye-off" if is_shown else "eye"))

    def _show(self, is_shown: bool) -> None:  # noqa: FBT001 - a slot of `toggled`
        mode = QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self._eye.setToolTip(self.tr("Hide what is typed") if is_shown else self.tr("Show it"))
        self.restyle()


class UnlockDialog(Dialog):
    """Passes on what is typed; whoever tries it calls `accept` or `refuse`."""

    tried = Signal(str)
    """A passphrase or a recovery code: the book takes either."""
    other_book_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        book: str,
        *,
        is_by_passphrase: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        title = self.tr("Open “{book}”").format(book=book)
        self.setWindowTitle(title)
        self.heading.setText(title)
        if is_by_passphrase:
            why = self.tr("This book opens with its passphrase.")
        else:
            why = self.tr("The key of this book is not in the keychain of this computer.")
        self.say(why)
        name = self.tr("Passphrase or recovery code")
        self.field = SecretField(theme, name, parent=self)
        self._labelled = Field(
            theme,
            name,
            self.field,
            self.tr("The recovery code is the one you printed or copied when the book was made."),
            self,
        )
        self.body.addWidget(self._labelled)
        other = self.add_action(self.tr("Another book…"), "folder-open")
        other.clicked.connect(self.other_book_asked)
        self.add_reject(self.tr("Quit"))
        self._open = self.add_accept(self.tr("Open"), icon="lock-open")
        self.buttons.accepted.disconnect()
        self.buttons.accepted.connect(self._try)
        self.field.textChanged.connect(self._note)
        self._note("")
        self.field.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why it did not open, and let it be typed again."""
        self.setEnabled(True)
        self._labelled.set_error(sentence)
        self.field.setFocus()
        self.field.selectAll()

    def _note(self, text: str) -> None:
        self._open.setEnabled(bool(text.strip()))
        self._labelled.set_error("")

    def _try(self) -> None:
        # Trying a passphrase takes a moment on purpose (256,000 rounds).
        self.setEnabled(False)
        self.tried.emit(self.field.text())
