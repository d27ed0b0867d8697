"""The schema that the migrations make is the one the models describe."""

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from app.models import schema
from app.storage.database import Database

OURS = (
    "SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite%'"
    " AND type IN ('table', 'index') AND name <> 'alembic_version'"
)


def test_migrations_and_models_make_the_same_schema_to_the_letter(plain_book: Database) -> None:
    engine = create_engine("sqlite://", module=dbapi2, poolclass=StaticPool)
    schema.complete().create_all(engine)
    with engine.connect() as connection:
        wanted = {row[0]: row[1].split() for row in connection.exec_driver_sql(OURS)}
    engine.dispose()
    found = {name: sql.split() for name, sql in plain_book.read(lambda r: r.rows(OURS))}
    assert found == wanted


def test_alembic_finds_nothing_to_migrate(plain_book: Database) -> None:
    raw = plain_book._writing_connection()
    engine = create_engine("sqlite://", creator=lambda: raw, module=dbapi2, poolclass=StaticPool)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, schema.complete()) == []


def test_every_table_is_strict_and_uses_no_id_twice(plain_book: Database) -> None:
    tables = [row for row in plain_book.read(lambda r: r.rows(OURS)) if "CREATE TABLE" in row[1]]
    lax = [name for name, sql in tables if "STRICT" not in sql or "AUTOINCREMENT" not in sql]
    assert lax == []
    assert plain_book.verify().is_sound
