import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


def told_by(program: str) -> str:
    """Return what a fresh interpreter prints."""
    done = subprocess.run(  # noqa: S603  our own lines
        [sys.executable, "-c", program], check=True, capture_output=True, text=True, cwd=ROOT
    )
    return done.stdout.strip()


def test_qt_is_loaded_and_does_not_read_the_source_of_what_follows() -> None:
    program = """
from app.bootstrap import interpreter
interpreter.set_up()
import sys, linecache
import app.settings
print("PySide6.QtCore" in sys.modules, app.settings.__file__ in linecache.cache)
"""
    assert told_by(program) == "True False"


def test_nothing_is_collected_while_the_window_is_built_and_threads_take_short_turns() -> None:
    program = """
from app.bootstrap import interpreter
interpreter.set_up()
import gc, sys
print(gc.isenabled(), sys.getswitchinterval() == interpreter.TURN_SECONDS)
"""
    assert told_by(program) == "False True"
