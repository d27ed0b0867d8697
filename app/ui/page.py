"""What a page is given, and what the frame expects of it."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.formats import Formats
from app.ui.tasks import TaskRunner
from app.ui.text import Text
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.rulebook.catalog import Catalog


class MarketplaceFace(NamedTuple):
    """How a marketplace is shown.

    `colour` is the key of its colours: the tokens `m_<colour>`, `m_<colour>_t` and `m_<colour>_s`.
    A marketplace that is not open is readable and takes nothing new.
    """

    name: str
    glyph: str
    colour: str
    is_open: bool = True


UNKNOWN_FACE = MarketplaceFace("?", "?", "direct", is_open=False)
"""For an id that no rulebook knows: a book written by a newer version."""


class Navigate(Protocol):
    """Opens a page, on a target the page understands: `navigate("orders", order_id=12)`."""

    def __call__(self, page: str, **target: object) -> None: ...


class ShowToast(Protocol):
    """Says what was done; with `undo` the toast offers to take it back."""

    def __call__(self, message: str, *, undo: bool = False) -> None: ...


class PageContext(NamedTuple):
    """All a page needs; given once, when the page is built.

    `clock` returns this moment, aware. `act` runs an action of the window by its name
    ("capture", "add_order", "settings"). `fail` shows an error as the frame does.
    `catalog` is the rulebook with the seller's own overrides, for fees while typing and for words.
    """

    theme: Theme
    formats: Formats
    text: Text
    tasks: TaskRunner
    clock: Callable[[], datetime]
    marketplaces: Mapping[str, MarketplaceFace]
    navigate: Navigate
    toast: ShowToast
    act: Callable[[str], None]
    fail: Callable[[BaseException], None]
    catalog: "Catalog"

    def face(self, marketplace_id: str) -> MarketplaceFace:
        """Return how a marketplace is shown, also one that is not known."""
        return self.marketplaces.get(marketplace_id, UNKNOWN_FACE)


class Page(QWidget):
    """A page of the window; pages override what they have.

    The frame shows `title` and `summary` in the top bar and asks again at `heading_changed`.
    """

    heading_changed = Signal()
    has_own_heading = False
    """Whether the page writes its heading itself, so that the bar over it is not needed."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.context = context

    @property
    def title(self) -> str:
        return ""

    @property
    def summary(self) -> str:
        """One line under the title; empty while it is not known."""
        return ""

    def top_actions(self) -> Sequence[QWidget]:
        """Return the controls for the right of the top bar, made once."""
        return ()

    def areas(self) -> Sequence[QWidget]:
        """Return the parts that F6 goes through, the page itself where it has none."""
        return (self,)

    def activate(self) -> None:
        """Take notice of being shown: load what is not loaded yet."""

    def open_target(self, **target: object) -> None:
        """Show what `navigate` was asked for."""

    def focus_filter(self) -> None:
        """Go to the filter field (Ctrl+F)."""

    def next_view(self) -> None:
        """Turn to the next view (Ctrl+Tab)."""
