"""What a window needs of this computer, and what it shows of every marketplace."""

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from app.models.moments import JST
from app.paths import UserPaths
from app.rulebook.catalog import Catalog
from app.settings import Settings
from app.storage.database import Database
from app.storage.keychain import Keychain
from app.ui.application import Interface
from app.ui.formats import Language
from app.ui.frame.main_window import MainWindow
from app.ui.later import Later
from app.ui.opening_window import OpeningWindow
from app.ui.page import MarketplaceFace
from app.ui.text import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSystemTrayIcon

    from app.ui.notify import tray
    from app.ui.settings.notices_pane import NoticeMeans
else:
    tray = Later("app.ui.notify.tray")  # a tray is looked for once the first page stands


class Place(NamedTuple):
    """This computer: its folders, its keychain, its clock, its tray."""

    paths: UserPaths
    resources: Path
    keychain: Keychain
    clock: Callable[[], datetime]
    passphrase: str | None = None
    make_tray: "Callable[[], QSystemTrayIcon | None]" = tray.system_tray


ORDER = ("coconala", "timeticket", "anytimes", "skillcloud", "lancers", "crowdworks", "direct")
"""In which order marketplaces are listed; the seller's own come last."""


class Host(Protocol):
    """The desk, as those see it who run its errands."""

    interface: Interface
    outer: OpeningWindow
    place: Place
    settings: Settings
    shipped: Catalog
    database: Database | None
    window: MainWindow | None

    @property
    def text(self) -> Text: ...
    @property
    def means(self) -> "NoticeMeans": ...
    def open(self, path: Path) -> bool: ...
    def show(self, database: Database, then: str | None = None) -> None: ...
    def rebuild(self, then: str | None = None) -> None: ...
    def remember(self, settings: Settings) -> None: ...
    def choose_book(self) -> None: ...
    def choose_new_book(self) -> None: ...
    def own_book(self) -> None: ...
    def demo_book(self) -> None: ...


def faces_of(catalog: Catalog, language: Language, now: datetime) -> Mapping[str, MarketplaceFace]:
    """Return how each marketplace is shown; those that still sell come first."""
    today = now.astimezone(JST).date()
    known = [catalog.marketplace(marketplace_id) for marketplace_id in catalog.ids]
    known.sort(key=lambda one: (not one.is_open(today), _rank(one.id)))
    return {
        one.id: MarketplaceFace(
            one.name.ja if language == "ja" else one.name.en,
            one.glyph,
            one.colour,
            is_open=one.is_open(today),
        )
        for one in known
    }


def _rank(marketplace_id: str) -> int:
    return ORDER.index(marketplace_id) if marketplace_id in ORDER else len(ORDER)
