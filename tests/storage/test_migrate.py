"""A migration runs on a copy: the book is the old one or the new one, never a part of both."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.storage import migrate, schema_version
from app.storage.book_errors import BookDamagedError
from app.storage.connections import Access, connect
from app.storage.database import Database
from app.storage.keys import Key
from tests.storage.commands import add_client, names
from tests.store import KEY, dump, new_book

NEXT = '''
"""A next version: one column more, and data moved."""
from alembic import op
import sqlalchemy as sa
revision = "9999"
down_revision = "NEWEST"
def upgrade():
    op.add_column("clients", sa.Column("rank", sa.Integer(), server_default="3", nullable=False))
    op.execute("UPDATE clients SET note = 'moved'")
    CRASH
'''


@pytest.fixture
def second(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make this program one that knows a next version of the schema."""
    return add_second(tmp_path, monkeypatch, "pass")


def add_second(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, crash: str) -> Path:
    scripts = tmp_path / "migrations"
    (scripts / "versions").mkdir(parents=True)
    for file in (migrate.SCRIPTS / "env.py", *(migrate.SCRIPTS / "versions").glob("*.py")):
        (scripts / file.relative_to(migrate.SCRIPTS)).write_bytes(file.read_bytes())
    text = NEXT.replace("CRASH", crash).replace("NEWEST", schema_version.NEWEST)
    (scripts / "versions" / "9999_next.py").write_text(text, "utf-8")
    monkeypatch.setattr(migrate, "SCRIPTS", scripts)
    monkeypatch.setattr("app.storage.schema_version.NEWEST", "9999")
    return scripts


def old_book(path: Path, key: Key | None) -> None:
    book = new_book(path, key)
    book.write(add_client, "田中")
    book.write(add_client, "佐藤")
    book.close()


def files(folder: Path) -> set[str]:
    return {file.name for file in folder.iterdir() if file.is_file()}


@pytest.mark.parametrize("read_only", [False, True])
def test_an_older_book_is_backed_up_and_brought_up_with_its_data_and_history(
    tmp_path: Path, key: Key | None, monkeypatch: pytest.MonkeyPatch, *, read_only: bool
) -> None:
    path = tmp_path / "book"
    old_book(path, key)
    with monkeypatch.context() as patch:
        add_second(tmp_path, patch, "pass")
        book = Database.open(path, key, read_only=read_only)
        assert book.read(lambda reader: reader.rows("SELECT name, note, rank FROM clients")) == [
            ("田中", "moved", 3),
            ("佐藤", "moved", 3),
        ]
        assert book.verify().is_sound
        book.close()
        assert files(tmp_path) == {"book"}
        again = Database.open(path, key)
        again.write(lambda s: s.connection().exec_driver_sql("UPDATE clients SET rank = 4"))
        assert again.undo() is not None
        assert again.read(lambda reader: reader.value("SELECT MAX(rank) FROM clients")) == 3
        again.close()
    (copy,) = (tmp_path / "backups").iterdir()
    before = Database.open(copy, key)
    assert before.read(names) == ["田中", "佐藤"]
    before.close()


def test_a_migration_that_fails_leaves_the_old_book(
    tmp_path: Path, key: Key | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "book"
    old_book(path, key)
    with monkeypatch.context() as patch:
        add_second(tmp_path, patch, "raise RuntimeError")
        with pytest.raises(RuntimeError):
            Database.open(path, key)
    assert files(tmp_path) == {"book"}
    book = Database.open(path, key)
    assert book.read(names) == ["田中", "佐藤"]
    assert book.undo() is not None
    book.close()


def test_a_migration_that_breaks_references_does_not_take_the_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "book"
    old_book(path, None)
    with monkeypatch.context() as patch:
        add_second(tmp_path, patch, 'op.execute("UPDATE handles SET client_id = 99")')
        with pytest.raises(BookDamagedError):
            Database.open(path, None)
    book = Database.open(path, None)
    assert book.verify().is_sound
    book.close()


def test_a_migration_killed_in_between_leaves_the_old_book(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "book"
    old_book(path, KEY)
    scripts = add_second(tmp_path, monkeypatch, "import os; os.kill(os.getpid(), 9)")
    monkeypatch.undo()
    script = (
        "import sys; from pathlib import Path; from app.storage import migrate, schema_version\n"
        "from app.storage.database import Database; from tests.store import KEY\n"
        "migrate.SCRIPTS = Path(sys.argv[2]); schema_version.NEWEST = '9999'\n"
        "Database.open(Path(sys.argv[1]), KEY)"
    )
    done = subprocess.run([sys.executable, "-c", script, str(path), str(scripts)], check=False)  # noqa: S603
    assert done.returncode == -9
    assert "book.new" in files(tmp_path)
    book = Database.open(path, KEY)
    assert book.read(names) == ["田中", "佐藤"]
    book.close()
    add_second(tmp_path / "again", monkeypatch, "pass")
    migrated = Database.open(path, KEY)
    assert migrated.read(lambda reader: reader.value("SELECT rank FROM clients")) == 3
    migrated.close()
    assert files(tmp_path) == {"book"}


def test_migrating_the_newest_book_changes_nothing(book: Database) -> None:
    book.write(add_client, "田中")
    before = dump(book)
    path, key = book.path, book.key
    book.close()
    migrate.migrate_book(path, key)
    again = Database.open(path, key)
    assert dump(again) == before
    again.close()


def test_upgrading_leaves_references_checked(tmp_path: Path) -> None:
    connection = connect(tmp_path / "book", None, Access.WRITE)
    migrate.upgrade(connection)
    assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
    connection.close()
