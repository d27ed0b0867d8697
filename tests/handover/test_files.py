from pathlib import Path

import pytest

from app.handover.files import FileNotWrittenError, write_file


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    file = tmp_path / "予定.ics"
    write_file(file, b"one")
    write_file(file, b"two")
    assert file.read_bytes() == b"two"
    assert [path.name for path in tmp_path.iterdir()] == ["予定.ics"]


def test_a_place_that_takes_no_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    for place in (tmp_path / "folder", tmp_path / "none" / "a.ics", tmp_path / ("長" * 300)):
        with pytest.raises(FileNotWrittenError) as error:
            write_file(place, b"")
        assert error.value.details["name"] == place.name
        assert error.value.details["reason"]
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


def test_a_file_where_a_folder_should_be_is_no_place(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(FileNotWrittenError):
        write_file(tmp_path / "file" / "a.ics", b"")


def test_a_path_without_a_name_is_no_place() -> None:
    with pytest.raises(FileNotWrittenError) as error:
        write_file(Path(), b"")
    assert error.value.details["name"] == "."
