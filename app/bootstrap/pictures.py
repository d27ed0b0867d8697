"""Draws the tour: every page on a demo book, at a fixed moment, without a screen."""

import os
import sys
import tempfile
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import cast

from PySide6.QtCore import QMessageLogContext, QSize, QtMsgType, qInstallMessageHandler

from app.bootstrap.frame_numbers import frame_queries
from app.bootstrap.picture_dialogs import tour_dialogs
from app.bootstrap.place import Place, faces_of
from app.cli.call import TourWish
from app.models.moments import JST
from app.paths import user_paths
from app.rulebook.catalog import load_catalog
from app.services.demo.book import make_demo
from app.services.demo.plan import DemoSpec
from app.services.rule_queries import catalog_of
from app.settings import LanguageChoice, Settings, ThemeChoice
from app.storage.database import Database
from app.storage.keychain import SystemKeychain
from app.ui.application import Interface, OpenBook, build_window, make_application
from app.ui.tour import draw_tour

MOMENT = datetime(2026, 11, 25, 9, 20, tzinfo=JST)
"""The pictures' now: they stay the same from day to day."""


def draw(wish: TourWish, resources: Path) -> Sequence[Path]:
    """Draw the pictures into `wish.out`, each named by page, language and theme."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = str(wish.scale)
    qInstallMessageHandler(_warn)
    application = make_application(["tokuicho"])
    interface = Interface(application, resources, settings_of(wish))
    with tempfile.TemporaryDirectory() as folder:
        pictures = _drawn(interface, Path(folder), wish, resources)
    interface.theme.deleteLater()
    return pictures


def settings_of(wish: TourWish) -> Settings:
    """Return settings that make the program look as wished."""
    return Settings(
        theme=cast("ThemeChoice", wish.theme),
        language=cast("LanguageChoice", wish.language),
        reduce_motion=True,
    )


def _drawn(interface: Interface, folder: Path, wish: TourWish, resources: Path) -> Sequence[Path]:
    shipped = load_catalog(resources / "marketplaces")
    path = folder / "demo.tokuicho"
    make_demo(path, resources / "demo", shipped, DemoSpec(today=MOMENT.date()), None)
    database = Database.open(path, None)
    place = Place(user_paths({"TOKUICHO_HOME": str(folder)}), resources, SystemKeychain(), _moment)
    catalog = database.read(catalog_of, shipped)
    faces = faces_of(catalog, interface.language, MOMENT)
    book = OpenBook(store=database, catalog=catalog, marketplaces=faces, clock=_moment)
    window = build_window(interface, book)
    window.start(frame_queries(place.clock, path))
    try:
        dialogs = tour_dialogs(interface.theme, book, database, settings_of(wish))
        size = QSize(*wish.size)
        made = draw_tour(window, wish.out, size, dialogs)
    finally:
        window.tasks.close()
        window.close()
        database.close()
    return [_named(file, wish) for file in made]


def _named(file: Path, wish: TourWish) -> Path:
    """Give a picture its language and theme in its name, so that no other overwrites it."""
    return file.replace(file.with_stem(f"{file.stem}_{wish.language}_{wish.theme}"))


def _warn(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Pass on what Qt says, but for what is always so where there is no screen."""
    del kind, context
    if "propagateSizeHints" not in message:
        sys.stderr.write(f"{message}\n")


def _moment() -> datetime:
    return MOMENT
