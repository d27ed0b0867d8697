"""What the first page needs must not wait for what it does not need."""

import subprocess
import sys
from pathlib import Path

import pytest

APP = Path(__file__).resolve().parent.parent / "app"
QUESTIONS = sorted(path.stem for path in (APP / "services").glob("*_queries.py"))
PAGES = ["today", "orders", "messages", "earnings", "listings", "standing"]

NOT_FIRST = {"ssl", "hashlib", "statistics", "tomllib", "keyring"}
FIRST_PARTS = {"frame", "kit", "today"}
TIMER = {f"app.ui.capacity.timer_{part}" for part in ("commands", "watch")}
"""What runs stands beside every page."""
HEAVY = {"sqlalchemy", "alembic", "icalendar", "lxml"}


def modules_after(*imports: str) -> set[str]:
    """Return what a fresh interpreter has loaded after importing these modules."""
    lines = [*(f"import {name}" for name in imports), "import sys; print('\\n'.join(sys.modules))"]
    return set(printed_by("\n".join(lines)).split())


def printed_by(program: str) -> str:
    """Return what a fresh interpreter prints."""
    done = subprocess.run(  # noqa: S603  only names of our own modules
        [sys.executable, "-c", program],
        check=False,
        capture_output=True,
        text=True,
        cwd=APP.parent,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_questions_load_no_orm() -> None:
    loaded = modules_after(*(f"app.services.{name}" for name in QUESTIONS))
    assert f"app.services.{QUESTIONS[0]}" in loaded
    assert not loaded & {"sqlalchemy", "alembic"}


@pytest.mark.parametrize("page", PAGES)
def test_a_page_loads_nothing_heavy(page: str) -> None:
    loaded = modules_after(f"app.ui.{page}.page")
    assert f"app.ui.{page}.page" in loaded
    assert not loaded & HEAVY


def test_the_program_starts_without_what_only_writing_needs() -> None:
    loaded = modules_after("app.bootstrap.program")
    assert "app.bootstrap.program" in loaded
    assert not loaded & HEAVY


def test_the_command_line_loads_no_window() -> None:
    folder = APP / "cli"
    names = [f"app.cli.{path.stem}" for path in folder.glob("*.py") if path.stem != "__init__"]
    loaded = modules_after(*names)
    assert not {name for name in loaded if name.startswith(("PySide6", "shiboken6"))}


def test_settings_paths_and_logs_load_no_qt_and_no_database() -> None:
    loaded = modules_after("app.settings", "app.paths", "app.logs")
    assert not loaded & {"sqlalchemy", "sqlcipher3", "PySide6"}


def test_what_reads_a_book_first_loads_no_window() -> None:
    loaded = modules_after("app.bootstrap.first_look", "app.services.today_queries")
    windows = {name for name in loaded if name.startswith("PySide6.Qt")} - {"PySide6.QtCore"}
    assert not windows
    assert not loaded & (HEAVY | NOT_FIRST)


def test_no_other_page_dialog_or_error_sentence_is_loaded_before_the_first_page() -> None:
    loaded = modules_after("app.bootstrap.furnishing", "app.ui.today.page")
    ours = {name for name in loaded if name.startswith("app.ui.") and name.count(".") > 2}
    others = {name for name in ours if name.split(".")[2] not in FIRST_PARTS}
    assert others <= TIMER
    assert not {name for name in loaded if name.endswith("_sentences")}


def test_no_class_is_made_by_dataclass_on_the_way_to_the_first_page() -> None:
    program = """
import dataclasses, sys
asked = []
plain = dataclasses.dataclass
def watched(*given, **named):
    asked.append(sys._getframe(1).f_globals["__name__"])
    return plain(*given, **named)
dataclasses.dataclass = watched
import app.bootstrap.windows, app.bootstrap.first_look, app.services.today_queries
import app.services.nav_queries, app.services.earnings_queries
import app.bootstrap.furnishing, app.ui.today.page
print([name for name in asked if name.startswith("app.")])
"""
    assert printed_by(program) == "[]"  # it writes and compiles code: half a millisecond for each


def test_what_shows_the_first_page_loads_nothing_of_the_net_or_of_mails() -> None:
    loaded = modules_after("app.bootstrap.furnishing", "app.ui.today.page")
    assert not loaded & (HEAVY | NOT_FIRST | {"imaplib", "email", "csv", "html"})
