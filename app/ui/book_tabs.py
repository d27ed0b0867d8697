"""The tabs that the page 帳簿 is put together from; the module of each loads when it is built."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from app.ui.books.page import TabSpec

ROOMS: tuple[str, ...] = ()
"""The modules of the tabs, to be imported while nothing else is to do."""


class BookTabs(QObject):
    """Names the tabs, in the order of the switch."""

    def specs(self) -> "tuple[TabSpec, ...]":
        """Return how each tab is called and built."""
        return ()
