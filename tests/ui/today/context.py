"""What the tests of pages share: a book, a rulebook and a context that keeps what a page asked."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.moments import JST
from app.paths import resources_dir
from app.rulebook.catalog import Catalog
from app.storage.database import Database
from app.ui.formats import Formats, Language
from app.ui.page import MarketplaceFace, PageContext
from app.ui.tasks import TaskRunner
from app.ui.text import Text
from app.ui.theme import Theme

NOW = datetime(2026, 11, 23, 12, tzinfo=JST)
"""Monday, a holiday; the moment every page of these tests believes in."""


@dataclass
class Asked:
    """What a page asked the window for."""

    pages: list[tuple[str, dict[str, object]]] = field(default_factory=list)
    toasts: list[tuple[str, bool]] = field(default_factory=list)
    actions: list[str] = field(default_factory=list)
    errors: list[BaseException] = field(default_factory=list)

    def navigate(self, page: str, **target: object) -> None:
        """Note where the page wants to go."""
        self.pages.append((page, target))

    def toast(self, message: str, *, undo: bool = False) -> None:
        """Note what the page says."""
        self.toasts.append((message, undo))


@dataclass
class World:
    """A context over a real book, and what was asked through it."""

    context: PageContext
    database: Database
    catalog: Catalog
    asked: Asked

    def settled(self, qtbot: QtBot, is_so: Callable[[], bool]) -> None:
        """Wait until the answers have come and this is so."""
        qtbot.waitUntil(is_so, timeout=60_000)


def faces_of(catalog: Catalog) -> dict[str, MarketplaceFace]:
    """Return the faces of all marketplaces, in Japanese."""
    faces = {}
    for marketplace_id in catalog.ids:
        known = catalog.marketplace(marketplace_id)
        face = MarketplaceFace(
            known.name.ja, known.glyph, known.colour, is_open=known.closing is None
        )
        faces[marketplace_id] = face
    return faces


def make_world(
    application: QApplication, database: Database, catalog: Catalog, language: Language = "ja"
) -> World:
    """Build a context; whoever asks for it closes its tasks."""
    asked, formats = Asked(), Formats(language)
    faces = faces_of(catalog)
    tasks = TaskRunner(database)
    tasks.failed.connect(asked.errors.append)
    context = PageContext(
        theme=Theme(application, resources_dir(), "light"),
        formats=formats,
        text=Text(formats, {key: face.name for key, face in faces.items()}),
        tasks=tasks,
        clock=lambda: NOW,
        marketplaces=faces,
        navigate=asked.navigate,
        toast=asked.toast,
        act=asked.actions.append,
        fail=asked.errors.append,
        catalog=catalog,
    )
    return World(context, database, catalog, asked)
