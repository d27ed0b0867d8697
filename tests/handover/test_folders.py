"""A folder is written whole, or not at all."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.handover.files import FileNotWrittenError
from app.handover.folders import FolderTakenError, write_folder

FILES = [("甲.pdf", b"1"), ("乙.pdf", b"2")]


def held(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_new_folder_and_an_empty_one_are_filled(tmp_path: Path) -> None:
    folder = tmp_path / "証憑"
    assert write_folder(folder, FILES) == 2
    assert held(folder) == dict(FILES)
    empty = tmp_path / "空"
    empty.mkdir()
    assert write_folder(empty, FILES) == 2
    assert held(empty) == dict(FILES)
    assert {path.name for path in tmp_path.iterdir()} == {"証憑", "空"}


def test_what_is_there_already_is_never_touched(tmp_path: Path) -> None:
    folder = tmp_path / "証憑"
    write_folder(folder, FILES[:1])
    file = tmp_path / "file"
    file.write_bytes(b"mine")
    for taken in (folder, file):
        with pytest.raises(FolderTakenError) as refused:
            write_folder(taken, FILES)
        assert refused.value.details == {"name": taken.name}
    assert held(folder) == dict(FILES[:1])
    assert file.read_bytes() == b"mine"


def test_a_place_that_takes_no_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    for place in (tmp_path / "none" / "証憑", tmp_path / "file" / "証憑", Path()):
        with pytest.raises(FileNotWrittenError) as refused:
            write_folder(place, FILES)
        assert refused.value.details["reason"]
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_nothing_is_left_of_a_folder_that_broke_off(tmp_path: Path) -> None:
    def broken() -> Iterator[tuple[str, bytes]]:
        yield FILES[0]
        message = "stopped"
        raise ValueError(message)

    with pytest.raises(ValueError, match="stopped"):
        write_folder(tmp_path / "証憑", broken())
    with pytest.raises(FileNotWrittenError):
        write_folder(tmp_path / "証憑", [FILES[0], ("長" * 300, b"")])
    assert list(tmp_path.iterdir()) == []
