"""What the user chose about the program."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.settings import RECENT_BOOKS, Settings, load_settings, save_settings, settings_from

CHOSEN = Settings(
    theme="dark",
    text_scale="huge",
    language="ja",
    reduce_motion=True,
    last_book=Path("帳簿") / "得意帳.tokuicho",
    recent_books=(Path("帳簿") / "得意帳.tokuicho", Path("b")),
)


def test_settings_come_back_as_they_were_saved(tmp_path: Path) -> None:
    file = tmp_path / "new" / "settings.json"
    save_settings(file, CHOSEN)
    assert load_settings(file) == CHOSEN


def test_a_first_start_has_defaults_and_writes_nothing(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "settings.json") == Settings()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content", [b"{", b"[]", b"\xff\xfe", b"", b"3", b"[" * 200_000], ids=lambda c: repr(c[:3])
)
def test_a_broken_file_is_put_aside_and_defaults_are_used(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "settings.json"
    file.write_bytes(content)
    assert load_settings(file) == Settings()
    assert not file.exists()
    assert (tmp_path / "settings.json.broken").read_bytes() == content


def test_a_broken_file_that_cannot_be_moved_stays_and_defaults_are_used(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text("{", encoding="utf-8")
    blocked = tmp_path / "settings.json.broken"
    blocked.mkdir()
    (blocked / "something").touch()
    assert load_settings(file) == Settings()
    assert file.read_text(encoding="utf-8") == "{"


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("theme", "sepia"),
        ("theme", ["dark"]),
        ("text_scale", 3),
        ("language", "fr"),
        ("reduce_motion", "yes"),
        ("last_book", 7),
        ("last_book", ""),
        ("recent_books", "b"),
        ("recent_books", [None, 3, ""]),
    ],
)
def test_a_value_not_understood_gives_way_alone(key: str, value: object) -> None:
    settings = settings_from({"theme": "dark", "language": "en", key: value})
    expected = {"theme": "dark", "language": "en"}
    expected.pop(key, None)
    assert settings == settings_from(expected)


def test_keys_of_a_newer_version_are_ignored() -> None:
    assert settings_from({"theme": "light", "sound": "loud"}) == Settings(theme="light")


def test_a_save_that_fails_leaves_the_old_file_and_no_rest(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.mkdir()
    with pytest.raises(OSError, match=r".+"):
        save_settings(file, CHOSEN)
    assert list(tmp_path.iterdir()) == [file]


def test_the_file_reads_as_plain_json_with_japanese_left_readable(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    save_settings(file, CHOSEN)
    text = file.read_text(encoding="utf-8")
    assert f"帳簿{os.sep}得意帳.tokuicho".replace("\\", "\\\\") in text
    assert json.loads(text)["reduce_motion"] is True


def test_the_book_opened_last_stands_first_and_once() -> None:
    first, second = Path("a"), Path("b")
    settings = Settings().with_book(first).with_book(second).with_book(first)
    assert settings.recent_books == (first, second)
    assert settings.last_book == first


def test_only_so_many_books_are_remembered() -> None:
    settings = Settings()
    for number in range(RECENT_BOOKS + 3):
        settings = settings.with_book(Path(str(number)))
    assert len(settings.recent_books) == RECENT_BOOKS
    assert settings.recent_books[0] == Path(str(RECENT_BOOKS + 2))


def test_a_book_that_is_gone_is_forgotten() -> None:
    settings = Settings().with_book(Path("a")).with_book(Path("b"))
    assert settings.without_book(Path("b")) == Settings(recent_books=(Path("a"),))
    assert settings.without_book(Path("a")).last_book == Path("b")


@given(
    st.dictionaries(
        st.sampled_from(["theme", "text_scale", "language", "last_book", "recent_books"]),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(),
            lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
            max_leaves=5,
        ),
    )
)
def test_no_json_object_can_make_bad_settings(content: dict[str, object]) -> None:
    settings = settings_from(content)
    assert settings.theme in {"auto", "light", "dark"}
    assert settings.text_scale in {"small", "standard", "large", "huge"}
    assert settings.language in {"auto", "ja", "en"}
