"""What the tab of papers shares: dated rules, the letters of papers, and the day."""

from datetime import date
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


def make_kit(context: PageContext) -> PaperKit:
    """Read the shipped rules and fonts: a few milliseconds."""
    resources = context.theme.resources
    folder = resources / "books"
    letters = Lettering(resources / "fonts")
    return PaperKit(load_paper_rules(folder), load_taxes(folder), letters)


def today_of(context: PageContext) -> date:
    """Return today in Japan."""
    return context.clock().astimezone(JST).date()
