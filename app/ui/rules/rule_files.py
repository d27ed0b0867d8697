"""Rulebooks as files: taken in with all that is wrong told, and written for another book."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.rulebook.loading import RulebookError
from app.rulebook.marketplace import Marketplace
from app.rulebook.texts import LONGEST, read_text, text_of
from app.ui.page import PageContext

SUFFIX = ".toml"
MOST_BYTES = 4 * LONGEST
"""What is longer is never read whole: its beginning is too long already, or no text."""


class RuleFiles(QObject):
    """`refuse` shows the sentence about a file that cannot be used; nothing changes by it."""

    proposed = Signal(object)
    """A rulebook that was read from a file."""

    def __init__(
        self, context: PageContext, refuse: Callable[[str], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._refuse = refuse
        self._window = parent

    def take_in(self, file: Path) -> None:
        """Read a rulebook file, for a marketplace that is known or for a new one."""
        try:
            with file.open("rb") as opened:
                found = read_text(file.name, opened.read(MOST_BYTES).decode("utf-8-sig"))
        except RulebookError as error:
            self._refuse(self._context.text.error(error))
        except UnicodeDecodeError:
            self._refuse(self.tr("{file} is no text in UTF-8.").format(file=file.name))
        except OSError:
            self._refuse(self.tr("{file} cannot be read.").format(file=file.name))
        else:
            self.proposed.emit(found)

    def hand_on(self, marketplace: Marketplace, file: Path) -> None:
        """Write a rulebook into a file."""
        try:
            file.write_text(text_of(marketplace), encoding="utf-8")
        except OSError:
            self._refuse(self.tr("{file} cannot be written.").format(file=file.name))
        else:
            self._context.toast(self.tr("Wrote {file}").format(file=file.name))

    def ask_import(self) -> None:
        """Let a file be chosen and read it."""
        title = self.tr("Import a rulebook file")
        name, _ = QFileDialog.getOpenFileName(self._window, title, "", f"TOML (*{SUFFIX})")
        if name:
            self.take_in(Path(name))

    def ask_export(self, marketplace: Marketplace) -> None:
        """Let a place for the file be chosen and write it."""
        title, proposal = self.tr("Export to a file"), f"{marketplace.id}{SUFFIX}"
        name, _ = QFileDialog.getSaveFileName(self._window, title, proposal, f"TOML (*{SUFFIX})")
        if name:
            self.hand_on(marketplace, Path(name))
