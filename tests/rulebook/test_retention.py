"""Evidence is kept seven years from the day its year's return is due."""

from datetime import date
from pathlib import Path

import pytest

from app.paths import resources_dir
from app.rulebook.loading import RulebookError
from app.rulebook.retention import RETENTION_FILE, load_retention

BOOKS = resources_dir() / "books"


def test_a_whole_year_has_the_same_last_day() -> None:
    rules = load_retention(BOOKS)
    for day in (date(2026, 1, 1), date(2026, 12, 31)):
        assert rules.last_day(day) == date(2034, 3, 15)
    assert rules.last_day(date(2027, 1, 1)) == date(2035, 3, 15)


def test_the_longest_rule_in_force_counts(tmp_path: Path) -> None:
    text = (BOOKS / RETENTION_FILE).read_text("utf-8")
    more = text[text.index("[[") :].replace("years = 7", "years = 10")
    (tmp_path / RETENTION_FILE).write_text(f"{text}\n{more}valid_from = 2030-01-01\n", "utf-8")
    rules = load_retention(tmp_path)
    assert rules.last_day(date(2029, 12, 31)) == date(2037, 3, 15)
    assert rules.last_day(date(2030, 1, 1)) == date(2041, 3, 15)


def test_a_file_that_leaves_a_day_without_a_rule_is_refused(tmp_path: Path) -> None:
    text = (BOOKS / RETENTION_FILE).read_text("utf-8")
    for bound in ("valid_from", "valid_to"):
        (tmp_path / RETENTION_FILE).write_text(f"{text}{bound} = 2030-01-01\n", "utf-8")
        with pytest.raises(RulebookError):
            load_retention(tmp_path)
