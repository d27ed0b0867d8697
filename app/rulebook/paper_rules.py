"""Dated rules of papers: rates of tax, the stamp on a receipt, the latest day of payment."""

from datetime import date, timedelta
from pathlib import Path

from msgspec import Struct

from app.models.money import Yen
from app.rulebook.loading import read_toml, shaped
from app.rulebook.schema import BasisPoints, Positive, Rule, in_force

PAPERS_FILE = "papers.toml"


class SalesRate(Rule, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A rate of consumption tax that a line of a paper may have."""

    rate: BasisPoints
    is_reduced: bool = False


class StampDuty(Rule, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """From this amount on a receipt on paper carries a revenue stamp; a file never does."""

    least: Positive


class PayTerm(Rule, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """So many days after that of receipt a client pays at the latest."""

    days: Positive


class PaperRules(Struct, frozen=True, forbid_unknown_fields=True):
    """All dated rules of papers, as the file gives them."""

    rates: tuple[SalesRate, ...]
    stamps: tuple[StampDuty, ...]
    pay_terms: tuple[PayTerm, ...]

    def rates_on(self, day: date) -> tuple[SalesRate, ...]:
        """Return the rates in force, the usual one first."""
        return in_force(self.rates, day)

    def needs_stamp(self, amount: Yen, day: date) -> bool:
        """Return whether a receipt on paper of this amount carries a stamp.

        The amount is without tax where the receipt shows the tax apart.
        """
        return any(amount >= rule.least for rule in in_force(self.stamps, day))

    def latest_payment(self, received_on: date) -> date | None:
        """Return the last day of payment for what was received on a day; None without a rule."""
        days = [rule.days for rule in in_force(self.pay_terms, received_on)]
        return received_on + timedelta(days=min(days)) if days else None


def load_paper_rules(folder: Path) -> PaperRules:
    """Read the dated rules of papers.

    Raises:
        RulebookError: The file is no TOML, has an unknown key or a value that cannot be.
        OSError: It cannot be read.
    """
    return shaped(PAPERS_FILE, read_toml(folder / PAPERS_FILE), PaperRules)
