"""Shows the recovery code of a new book, once: to be printed, saved or copied."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QWidget

from app.handover.files import FileNotWrittenError, write_file
from app.ui.kit.buttons import Button
from app.ui.kit.cards import Panel
from app.ui.kit.dialog import Dialog
from app.ui.kit.labels import Label
from app.ui.later import Later
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui import printing
else:
    printing = Later("app.ui.printing")


GROUPS_IN_LINE = 4


def in_lines(code: str) -> str:
    """Return a code with four of its groups in a line, as it is easiest to copy by hand."""
    groups = code.split("-")
    starts = range(0, len(groups), GROUPS_IN_LINE)
    return "\n".join("-".join(groups[start : start + GROUPS_IN_LINE]) for start in starts)


class RecoveryDialog(Dialog):
    """Goes away only when the seller says that the code is kept."""

    def __init__(self, theme: Theme, book: str, code: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self._book = book
        self.code = code
        title = self.tr("Your recovery code")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.say(
            self.tr(
                "The book is encrypted. Should this computer break or the passphrase be forgotten,"
                " only this code opens it. It is shown just this once: please keep it on paper."
            )
        )
        self.body.addWidget(self._code_panel())
        self.body.addLayout(self._ways())
        self._failure = self.say("", color="bad")
        self._failure.hide()
        self._kept = QCheckBox(self.tr("I have kept the code in a safe place"), self)
        self.body.addWidget(self._kept)
        done = self.add_accept(self.tr("Go on"))
        done.setEnabled(False)
        self._kept.toggled.connect(done.setEnabled)
        self._kept.setFocus()  # an Enter from the question before prints nothing

    def reject(self) -> None:
        """Stay: the code is not shown again."""
        if self._kept.isChecked():
            super().reject()

    def text(self) -> str:
        """Return what is printed and saved."""
        head = self.tr("Recovery code of the book “{book}”").format(book=self._book)
        hint = self.tr("Tokuicho asks for it when the book cannot be opened in another way.")
        return f"{head}\n\n{in_lines(self.code)}\n\n{hint}\n"

    def _code_panel(self) -> QWidget:
        panel = Panel(self.theme, "sunken", self)
        row = QHBoxLayout(panel)
        row.setContentsMargins(16, 14, 16, 14)
        label = Label(self.theme, in_lines(self.code), "subtitle", "text", panel)
        label.setTextInteractionFlags(label.textInteractionFlags().TextSelectableByMouse)
        label.setAccessibleName(self.tr("Recovery code"))
        # On a small screen anything may give way but the code.
        label.setMinimumHeight(label.sizeHint().height())
        row.addWidget(label)
        return panel

    def _ways(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for text, icon, do in (
            (self.tr("Print…"), "printer", self._print),
            (self.tr("Save as text…"), "save", self._save),
            (self.tr("Copy"), "copy", self._copy),
        ):
            button = Button(self.theme, text, icon, parent=self)
            button.clicked.connect(do)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _print(self) -> None:
        printing.print_text(self.text(), self)

    def _save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the recovery code"), self.tr("Tokuicho recovery code.txt")
        )
        if name:
            self._write(Path(name))

    def _write(self, path: Path) -> None:
        """Write the code where it was to go, or say that it cannot be written there."""
        try:
            write_file(path, self.text().encode())
        except FileNotWrittenError:
            told = self.tr("“{file}” could not be written there: please choose another place.")
            self._failure.setText(told.format(file=path.name))
            self._failure.show()
        else:
            self._failure.hide()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.code)
