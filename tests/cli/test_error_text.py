import ast
import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from string import Formatter

import pytest

import app
from app.cli.error_text import SENTENCES
from app.errors import AppError


def errors() -> Iterator[type[AppError]]:
    """Walk every module but the window's, and every kind of error in them."""
    for module in pkgutil.walk_packages(app.__path__, "app."):
        if not module.name.startswith(("app.ui", "app.__main__", "app.storage.migrations")):
            import_module(module.name)
    waiting = [AppError]
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        if kind.__module__.startswith("app.") and kind is not AppError:
            yield kind


ERRORS = sorted(set(errors()), key=lambda kind: kind.__name__)


@pytest.mark.parametrize("kind", ERRORS, ids=lambda kind: kind.__name__)
def test_every_error_has_a_sentence_that_names_what_the_error_tells(kind: type[AppError]) -> None:
    told = set(re.findall(r"`(\w+)`", kind.__doc__ or ""))
    for sentence in SENTENCES[kind.__name__]:
        named = {name for _, name, _, _ in Formatter().parse(sentence) if name}
        assert named <= told
        assert sentence.endswith(("。", "."))
        assert sentence.count("\n") == 0


def test_no_sentence_is_left_of_an_error_that_is_gone() -> None:
    source = Path(app.__path__[0])
    known = {
        node.name
        for path in source.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
    }
    assert set(SENTENCES) <= known
