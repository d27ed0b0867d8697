"""A book of version 3 gets the tables of standing and keeps all it has."""

from datetime import date
from pathlib import Path

import pytest

from app.models.types import ProStep
from app.paths import resources_dir
from app.rulebook.catalog import Catalog, load_catalog
from app.services.pro_dossier import log_step
from app.services.standing import add_rank
from app.storage import migrate
from app.storage.connections import Access, connect
from app.storage.database import Database
from app.storage.keys import Key
from tests.store import KEY


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog(resources_dir() / "marketplaces")


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])
def test_ranks_and_steps_can_be_kept_and_taken_back(
    tmp_path: Path, key: Key | None, catalog: Catalog
) -> None:
    path = tmp_path / "book"
    connection = connect(path, key, Access.WRITE)
    migrate.upgrade(connection, "0003")
    connection.execute("INSERT INTO change_sets (command, kind, started_at) VALUES ('x', 'do', 1)")
    connection.execute("INSERT INTO clients (id, name, created_at) VALUES (3, '港', 1)")
    connection.execute("UPDATE change_sets SET finished_at = 2, root_id = id")
    connection.close()
    book = Database.open(path, key)
    book.write(add_rank, "coconala", "platinum", date(2020, 10, 1), catalog=catalog)
    book.write(log_step, "coconala", ProStep.ENTERED, date(2022, 4, 30))
    assert book.undo()
    assert book.read(lambda reader: reader.rows("SELECT kind FROM pro_events")) == []
    assert book.read(lambda reader: reader.rows("SELECT rank_id FROM rank_history")) == [
        ("platinum",)
    ]
    assert book.read(lambda reader: reader.rows("SELECT name FROM clients")) == [("港",)]
    assert book.verify().is_sound
    book.close()
