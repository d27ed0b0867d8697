"""Until when evidence is kept: years from the day the return of its year is due."""

from datetime import date
from pathlib import Path
from typing import Annotated

from msgspec import Meta, Struct

from app.rulebook.loading import RulebookError, read_toml, shaped
from app.rulebook.schema import DayOfMonth, Rule, in_force

RETENTION_FILE = "retention.toml"


class Retention(Rule, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How many years from the day of the year after on which a year's return is due."""

    years: Annotated[int, Meta(ge=1)]
    due_month: Annotated[int, Meta(ge=1, le=12)]
    due_day: DayOfMonth

    def last_day(self, day: date) -> date:
        """Return the last day on which a paper of that day must be there."""
        return date(day.year + 1 + self.years, self.due_month, self.due_day)


class RetentionRules(Struct, frozen=True, forbid_unknown_fields=True):
    """The dated rules, as the file gives them."""

    retention: tuple[Retention, ...]

    def last_day(self, day: date) -> date:
        """Return until when a paper of that day is kept; the longest rule in force counts."""
        return max(rule.last_day(day) for rule in in_force(self.retention, day))


def load_retention(folder: Path) -> RetentionRules:
    """Read the dated rules of retention.

    Raises:
        RulebookError: The file is no TOML, has an unknown key, or no rule that is always in force.
        OSError: It cannot be read.
    """
    rules = shaped(RETENTION_FILE, read_toml(folder / RETENTION_FILE), RetentionRules)
    if not any(rule.valid_from is None and rule.valid_to is None for rule in rules.retention):
        raise RulebookError(file=RETENTION_FILE, key="retention", reason="no rule without bounds")
    return rules
