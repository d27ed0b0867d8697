"""The version is known without Alembic, and is the one Alembic knows."""

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

from app.storage import migrate, schema_version
from app.storage.book_errors import NewerBookError, NotABookError
from app.storage.database import Database


def test_the_newest_version_is_the_head_of_the_migrations() -> None:
    config = Config()
    config.set_main_option("script_location", str(migrate.SCRIPTS))
    assert ScriptDirectory.from_config(config).get_heads() == [schema_version.NEWEST]


def test_older_newest_newer_and_none(plain_book: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    connection = plain_book._writing_connection()
    assert schema_version.check(connection, plain_book.path)
    newest = schema_version.NEWEST
    monkeypatch.setattr(schema_version, "NEWEST", "9999")
    assert not schema_version.check(connection, plain_book.path)
    monkeypatch.setattr(schema_version, "NEWEST", "0000")
    with pytest.raises(NewerBookError) as caught:
        schema_version.check(connection, plain_book.path)
    assert caught.value.details["found"] == newest
    connection.execute("DELETE FROM alembic_version")
    with pytest.raises(NotABookError):
        schema_version.check(connection, plain_book.path)
