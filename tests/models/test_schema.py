"""The schema is complete whichever part of it was imported first."""

import importlib
import pkgutil
import subprocess
import sys

import app.models
from app.models import schema
from app.models.base import Base


def test_every_mapped_class_is_known_to_the_schema() -> None:
    known = set(schema.complete().tables)
    for module in pkgutil.iter_modules(app.models.__path__):
        importlib.import_module(f"app.models.{module.name}")
    assert set(Base.metadata.tables) == known


def test_every_reference_leads_to_a_table() -> None:
    script = (
        "from app.models import schema; tables = schema.complete().tables.values()\n"
        "print(sum(len(table.foreign_keys) for table in tables),"
        " {key.column.name for table in tables for key in table.foreign_keys})"
    )
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    count, _, names = done.stdout.strip().partition(" ")
    assert int(count) > 10
    assert names == "{'id'}"
