import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.handover.files import (
    BookInTheWayError,
    FileNotWrittenError,
    write_chunks,
    write_file,
    write_parts,
)


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


def test_a_folder_in_the_way_of_a_later_part_leaves_the_first_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    write_file(file, b"old")
    (tmp_path / "a-2.csv").mkdir()
    with pytest.raises(FileNotWrittenError):
        write_parts(file, [(b"1",), (b"2",)])
    assert file.read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a-2.csv", "a.csv"]


def test_a_long_file_comes_in_chunks(tmp_path: Path) -> None:
    write_chunks(tmp_path / "a.csv", (b"x" * 10 for _ in range(3)))
    assert (tmp_path / "a.csv").read_bytes() == b"x" * 30


def test_parts_are_numbered_and_all_written_or_none(tmp_path: Path) -> None:
    file = tmp_path / "仕訳.csv"
    assert write_parts(file, [(b"1",), (b"2",), (b"3",)]) == (
        file,
        tmp_path / "仕訳-2.csv",
        tmp_path / "仕訳-3.csv",
    )

    def broken() -> Iterator[Iterator[bytes]]:
        yield iter((b"new",))
        message = "a row that cannot be"
        raise ValueError(message)

    with pytest.raises(ValueError, match="a row"):
        write_parts(file, broken())
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
        "仕訳.csv": b"1",
        "仕訳-2.csv": b"2",
        "仕訳-3.csv": b"3",
    }


def test_a_book_is_never_replaced(tmp_path: Path) -> None:
    plain = tmp_path / "plain.csv"
    plain.write_bytes(b"SQLite format 3\0...")
    held = tmp_path / "held.csv"
    held.write_bytes(b"sealed")
    (tmp_path / "held.csv.lock").touch()
    for place in (plain, held, tmp_path / "mine.tokuicho", tmp_path / "none.TOKUICHO"):
        with pytest.raises(BookInTheWayError) as caught:
            write_file(place, b"a,b")
        assert caught.value.details == {"name": place.name}
    assert (plain.read_bytes(), held.read_bytes()) == (b"SQLite format 3\0...", b"sealed")


def test_a_link_keeps_its_target_and_what_is_no_plain_file_stays(tmp_path: Path) -> None:
    target = tmp_path / "target.csv"
    target.write_bytes(b"old")
    link = tmp_path / "link.csv"
    link.symlink_to(target)
    assert write_parts(link, [(b"new",)]) == (target,)
    assert (link.is_symlink(), target.read_bytes()) == (True, b"new")
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    with pytest.raises(FileNotWrittenError):
        write_file(pipe, b"x")
    assert pipe.is_fifo()
