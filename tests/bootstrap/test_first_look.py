from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap.first_look import known_book, look, look_ahead, rulebooks
from app.models.moments import utc_now
from app.models.types import EncryptionMode
from app.paths import UserPaths, resources_dir, user_paths
from app.rulebook.catalog import load_catalog
from app.settings import Settings
from app.storage.book_errors import BookMissingError
from app.storage.book_keys import KeyNeededError, create_book
from tests.store import FileKeychain, new_book


def paths_in(home: Path) -> UserPaths:
    """Return the folders of a home of its own."""
    return user_paths({"TOKUICHO_HOME": str(home)})


def test_the_book_asked_for_comes_before_the_last_one_and_the_usual_one(tmp_path: Path) -> None:
    paths = paths_in(tmp_path)
    asked, last = tmp_path / "asked", tmp_path / "last"
    assert known_book(asked, Settings(last_book=last), paths) == asked
    assert known_book(None, Settings(last_book=last), paths) == last
    assert known_book(None, Settings(), paths) == paths.default_book


def test_a_book_is_opened_and_asked_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "mine.tokuicho"
    new_book(path).close()
    ahead = look_ahead(path, Settings(), paths_in(tmp_path), None)
    looked = ahead.looked
    assert looked is not None
    found: list[object] = []
    looked.asked.figures.then(lambda figures: found.append(figures.has_orders))
    qtbot.waitUntil(lambda: found == [False], timeout=60_000)
    assert ahead.book().path == path
    assert "coconala" in looked.catalog.ids
    looked.tasks.close()
    ahead.book().close()


def test_what_keeps_a_book_from_opening_is_told_to_who_wants_it(tmp_path: Path) -> None:
    ahead = look_ahead(tmp_path / "none.tokuicho", Settings(), paths_in(tmp_path), None)
    assert ahead.looked is None
    assert "coconala" in ahead.shipped.ids
    with pytest.raises(BookMissingError):
        ahead.book()


def test_a_locked_book_waits_for_its_passphrase_unless_it_was_given(
    qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "locked.tokuicho"
    keychain = FileKeychain(tmp_path / "keychain")
    mode, secret = EncryptionMode.PASSPHRASE, "correct horse"
    create_book(path, mode, keychain=keychain, passphrase=secret)[0].close()
    with pytest.raises(KeyNeededError):
        look_ahead(path, Settings(), paths_in(tmp_path), None).book()
    ahead = look_ahead(path, Settings(), paths_in(tmp_path), secret)
    assert ahead.book().is_encrypted
    assert ahead.looked is not None
    qtbot.waitUntil(lambda: ahead.looked is None or not ahead.looked.tasks.pending, timeout=60_000)
    ahead.looked.tasks.close()
    ahead.book().close()


def test_a_book_opened_otherwise_is_looked_at_in_the_same_way(qtbot: QtBot, tmp_path: Path) -> None:
    database = new_book(tmp_path / "mine.tokuicho")
    looked = look(database, load_catalog(rulebooks(resources_dir())), utc_now)
    qtbot.waitUntil(lambda: not looked.tasks.pending, timeout=60_000)
    looked.tasks.close()
    database.close()
