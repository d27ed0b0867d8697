import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.store import new_book

ROOT = Path(__file__).resolve().parents[2]

PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from app.bootstrap import program, windows
from app.ui.opening_window import OpeningWindow

def look(window):
    shown = window.centralWidget()
    if shown is not None and getattr(shown, "page_key", None):
        print(shown.page_key)
        window.close()
    else:
        QTimer.singleShot(20, lambda: look(window))

OpeningWindow.showEvent = lambda self, event: QTimer.singleShot(20, lambda: look(self))
sys.exit(program.main(["--store", sys.argv[1], "--lang", "en"]))
"""


def run(store: Path, home: Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", PROGRAM, str(store)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "TOKUICHO_HOME": str(home)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def test_the_window_opens_on_its_first_page_and_closes_cleanly(tmp_path: Path) -> None:
    book = tmp_path / "mine.tokuicho"
    new_book(book).close()
    done = run(book, tmp_path / "home")
    assert (done.returncode, done.stdout.strip()) == (0, "today"), done.stderr
    settings = json.loads((tmp_path / "home" / "settings.json").read_text(encoding="utf-8"))
    assert settings["last_book"] == str(book)
    assert (tmp_path / "home" / "window.ini").exists()


def test_a_damaged_program_says_so_in_a_sentence_and_names_the_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = tmp_path / "mine.tokuicho"
    new_book(book).close()
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "sitecustomize.py").write_text(
        "import sys\nsys.modules['app.bootstrap.furnishing'] = None\n", encoding="utf-8"
    )
    monkeypatch.setenv("PYTHONPATH", str(broken))
    done = run(book, tmp_path / "home")
    assert done.returncode == 1
    assert "tokuicho.log" in done.stderr
    assert "Traceback" not in done.stderr
    assert "could not be furnished" in (tmp_path / "home/logs/tokuicho.log").read_text("utf-8")
