import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent

OURS = "from app.bootstrap.signatures import import_qt; import_qt()"
PLAIN = "import PySide6.QtCore"

WRONG_CALLS = """
from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QWidget
for call in (
    lambda: QTimer(no_such_property=3),
    lambda: QLabel(3, 4, 5),
    lambda: QColor().setAlphaF("x"),
    lambda: QPoint(1, 2) + "a",
    lambda: QObject().no_such_name,
):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)
"""
HELP = """
from PySide6.QtWidgets import QWidget
from PySide6.support.signature import get_signature
print(QWidget.resize.__doc__, get_signature(QWidget.resize))
"""
TOOLS = """
import PySide6.support.signature.lib.pyi_generator as generator
print(generator.Formatter.__mro__, hasattr(generator, "__getattr__"))
"""


def told_by(*programs: str, **variables: str) -> str:
    """Return what a fresh interpreter prints, with these variables in its environment."""
    done = subprocess.run(  # noqa: S603  our own lines
        [sys.executable, "-c", "\n".join(programs)],
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=os.environ | variables,
    )
    return done.stdout.strip()


def test_what_explains_a_wrong_call_is_not_executed_with_qt() -> None:
    count = """
import sys
print("argparse" in sys.modules, len(vars(sys.modules["shibokensupport.signature.parser"])))
"""
    put_off, whole = told_by(OURS, count).split(), told_by(PLAIN, count).split()
    assert put_off[0] == "False"
    assert int(put_off[1]) < int(whole[1])


@pytest.mark.parametrize("program", [WRONG_CALLS, HELP, TOOLS])
def test_it_explains_as_much_as_ever_when_it_is_asked(program: str) -> None:
    told = told_by(OURS, program)
    assert told
    assert told == told_by(PLAIN, program)


def test_an_unknown_name_stays_unknown_in_what_was_put_off() -> None:
    program = """
import PySide6.support.signature.layout as layout
print(hasattr(layout, "no_such_name"), hasattr(layout, "create_signature"))
"""
    assert told_by(OURS, program) == "False True"


def test_compiling_is_pythons_own_again_once_qt_is_loaded() -> None:
    assert told_by("before = compile", OURS, "print(compile is before)") == "True"


def test_qt_is_loaded_where_python_has_compiled_nothing_yet(tmp_path: Path) -> None:
    program = "import PySide6.QtCore; print(PySide6.QtCore.qVersion()[:1])"
    assert told_by(OURS, program, PYTHONPYCACHEPREFIX=str(tmp_path)) == "6"
