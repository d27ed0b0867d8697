"""What the tab of papers shares: dated rules, the letters of papers, and the day."""

from datetime import date
from pathlib import Path
from typing import NamedTuple

from app.models.moments import JST
from app.rulebook.paper_rules import PaperRules, load_paper_rules
from app.rulebook.taxes import TaxRules, load_taxes
from app.ui.page import PageContext
from app.ui.papers.lettering import Lettering


class PaperKit(NamedTuple):
    """The rules of papers and taxes, and the letters to draw with."""

    rules: PaperRules
    taxes: TaxRules
    letters: Lettering


def read_rules(folder: Path) -> tuple[PaperRules, TaxRules]:
    """Read the shipped rules; on any thread."""
    return load_paper_rules(folder), load_taxes(folder)


def make_kit(context: PageContext, rules: tuple[PaperRules, TaxRules] | None = None) -> PaperKit:
    """Load the shipped fonts, and the rules unless they were read: some milliseconds."""
    resources = context.theme.resources
    papers, taxes = rules or read_rules(resources / "books")
    return PaperKit(papers, taxes, Lettering(resources / "fonts"))


def today_of(context: PageContext) -> date:
    """Return today in Japan."""
    return context.clock().astimezone(JST).date()
