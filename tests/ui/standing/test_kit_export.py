"""The kit as it lies in its folder: no client of the book is found in any of its files."""

import unicodedata
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.handover.files import FileNotWrittenError
from app.paths import resources_dir
from app.services.demo.book import make_demo
from app.services.demo.plan import DemoSpec
from app.storage.database import Database
from app.storage.reader import Reader
from app.ui.standing.kit_export import KitExport, write_all
from app.ui.standing.words import StandingWords
from app.ui.tasks import TaskRunner
from tests.pdf_text import text_of
from tests.services.test_kit_queries import CLIENT, fill_kit
from tests.ui.today.context import World

TODAY = date(2026, 11, 23)


def export_of(world: World, qtbot: QtBot) -> KitExport:
    window = QWidget()
    qtbot.addWidget(window)
    return KitExport(world.context, StandingWords(world.context.formats), window)


def texts(folder: Path) -> dict[str, str]:
    """Return the text of every file of a kit."""
    found = {}
    for file in sorted(folder.iterdir()):
        raw = file.read_bytes()
        found[file.name] = text_of(raw) if file.suffix == ".pdf" else raw.decode("utf-8-sig")
    return found


def bare(text: str) -> str:
    """Return a text without what the table of a PDF's font loses: spaces and digits."""
    normal = unicodedata.normalize("NFKC", text)
    return "".join(sign for sign in normal if not sign.isspace() and not sign.isdigit())


def told(secrets: set[str], text: str) -> list[str]:
    """Return those of these secrets that stand in a text."""
    seen = bare(text)
    return [secret for secret in secrets if secret in text or (bare(secret) or " ") in seen]


def private(reader: Reader) -> set[str]:
    """Return every name, handle and message that is a client's."""
    rows = reader.rows(
        "SELECT name FROM clients UNION SELECT reading FROM clients UNION SELECT name FROM handles"
        " UNION SELECT sender FROM messages WHERE side = 'client'"
        " UNION SELECT body FROM messages"
    )
    return {text for (text,) in rows if text}


def test_no_name_handle_or_message_of_a_client_is_in_any_file(
    world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_kit(world.database, world.catalog)
    export_of(world, qtbot).write("coconala", TODAY, tmp_path)
    world.settled(qtbot, lambda: bool(world.asked.toasts))
    found = texts(tmp_path / "evidence-kit-2026-11-23")
    assert set(found) == {
        "checklist.csv",
        "evidence-kit.pdf",
        "figures.csv",
        "listings.csv",
        "ranks.csv",
        "works.csv",
    }
    assert "検定" in found["evidence-kit.pdf"]
    secrets = world.database.read(private)
    assert CLIENT in secrets
    for name, text in found.items():
        assert told(secrets, text) == [], name
        for secret in ("minato@example.com", "example.com", "090-1234", "看板"):
            assert secret not in text


def test_the_demo_book_gives_a_kit_without_anyone_in_it(
    world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "demo.db"
    make_demo(path, resources_dir() / "demo", world.catalog, DemoSpec(today=TODAY), None)
    demo = Database.open(path, None)
    tasks = TaskRunner(demo)
    world.context = world.context._replace(tasks=tasks)
    export_of(world, qtbot).write("coconala", TODAY, tmp_path)
    world.settled(qtbot, lambda: bool(world.asked.toasts))
    found = texts(tmp_path / "evidence-kit-2026-11-23")
    assert "バナー" in found["evidence-kit.pdf"]
    secrets = demo.read(private)
    assert len(secrets) > 500
    for name, text in found.items():
        assert told(secrets, text) == [], name
    tasks.close()
    demo.close()


def test_a_folder_is_asked_for_and_a_site_without_label_writes_nothing(
    world: World, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    export = export_of(world, qtbot)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    export.ask("coconala", TODAY)
    assert list(tmp_path.glob("evidence-kit*")) == []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    export.ask("lancers", TODAY)
    export.ask("coconala", TODAY)
    world.settled(qtbot, lambda: bool(world.asked.toasts))
    assert len(list(tmp_path.glob("evidence-kit*"))) == 1


def test_a_place_that_takes_no_folder_is_said(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("x", encoding="utf-8")
    with pytest.raises(FileNotWrittenError):
        write_all(blocked / "kit", {"a.csv": b""})
