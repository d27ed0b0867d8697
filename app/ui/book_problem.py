"""Says why a book did not open, and offers what can be done instead."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.kit.dialog import Dialog
from app.ui.theme import Theme


class BookProblem(Dialog):
    """One sentence, the file's name, and three ways on."""

    other_book_asked = Signal()
    new_book_asked = Signal()

    def __init__(
        self, theme: Theme, path: Path, sentence: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "", parent)
        title = self.tr("This book cannot be opened")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.say(sentence, "body", "text")
        self.say(self.tr("Nothing was changed. File: {file}").format(file=path), "caption", "text3")
        other = self.add_action(self.tr("Another book…"), "folder-open")
        other.clicked.connect(self.accept)
        other.clicked.connect(self.other_book_asked)
        new = self.add_action(self.tr("New book…"), "file-plus")
        new.clicked.connect(self.accept)
        new.clicked.connect(self.new_book_asked)
        self.add_accept(self.tr("Close"))
