"""Pages are imported module by module."""

import sys
from itertools import islice
from pathlib import Path

import pytest

from app.ui.frame.warming import import_pages


def test_each_step_imports_one_module_of_the_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(tmp_path))
    room = tmp_path / "waiting_room"
    room.mkdir()
    (room / "__init__.py").write_text("")
    for name in ("board", "page", "table"):
        (room / f"{name}.py").write_text("")
    pages = import_pages(["waiting_room.page"])
    assert list(islice(pages, 2)) == ["waiting_room.board", "waiting_room.page"]
    assert "waiting_room.table" not in sys.modules
    assert list(pages) == ["waiting_room.table"]
    for name in ("board", "page", "table"):
        del sys.modules[f"waiting_room.{name}"]
    del sys.modules["waiting_room"]


def test_nothing_waiting_is_nothing_to_do() -> None:
    assert list(import_pages([])) == []
