"""A book of version 10 is backed up, and its years have chosen no deduction yet."""

from pathlib import Path

from app.services.tax_forms import YearFacts, year_facts
from app.storage import migrate
from app.storage.connections import Access, connect
from app.storage.database import Database
from app.storage.opening import backup_folder

BEFORE = """
INSERT INTO change_sets (command, kind, started_at) VALUES ('x', 'do', 1);
INSERT INTO fiscal_years (year, recognition, form) VALUES (2025, 'delivery', 'blue');
UPDATE change_sets SET finished_at = 2, root_id = id;
"""


def test_a_year_has_chosen_no_deduction(tmp_path: Path) -> None:
    path = tmp_path / "book"
    connection = connect(path, None, Access.WRITE)
    migrate.upgrade(connection, "0010")
    for statement in BEFORE.split(";"):
        connection.execute(statement)
    connection.close()
    book = Database.open(path, None)
    assert book.read(year_facts, 2025) == YearFacts()._replace(recognition="delivery")  # type: ignore[arg-type]
    assert book.verify().is_sound
    book.close()
    assert len(list(backup_folder(path).iterdir())) == 1
