"""What a tab of the page 帳簿 is given, and what the page expects of it."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.page import PageContext


class BookTab(QWidget):
    """A tab; it has a bar of its own for what can be done there, and overrides what it has.

    The page shows `summary` under its title and asks again at `summary_changed`.
    """

    summary_changed = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._waiting: list[dict[str, object]] = []

    @property
    def summary(self) -> str:
        """One line under the title; empty while it is not known."""
        return ""

    def activate(self) -> None:
        """Take notice of being shown: load what is not loaded, or has changed since."""

    def open_target(self, **target: object) -> None:
        """Show what `navigate` was asked for."""

    def wait_with(self, target: dict[str, object]) -> None:
        """Keep what was asked for until the tab stands, and `open_waiting` then."""
        self._waiting.append(target)

    def open_waiting(self) -> None:
        """Show what was asked for meanwhile."""
        while self._waiting:
            self.open_target(**self._waiting.pop(0))

    def focus_filter(self) -> None:
        """Go to the filter field (Ctrl+F)."""


class TabSpec(NamedTuple):
    """A tab: its key in `navigate("books", view=…)`, its name, and how it is built."""

    key: str
    title: str
    build: Callable[[PageContext, QWidget | None], BookTab]
