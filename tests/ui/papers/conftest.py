"""The fixtures of the tests of papers: a book with an issuer, and what the tab is made of."""

import pytest

from app.models.paper_body import Issuer
from app.ui.papers.commands import PaperCommands
from app.ui.papers.kit import PaperKit, make_kit
from app.ui.papers.words import PaperWords
from tests.services.paper_samples import name_issuer
from tests.ui.papers.written import WHO
from tests.ui.today.context import World
from tests.ui.today.fixtures import catalog, database, world

__all__ = ["catalog", "database", "world"]


@pytest.fixture
def kit(world: World) -> PaperKit:
    return make_kit(world.context)


@pytest.fixture
def words(world: World) -> PaperWords:
    return PaperWords(world.context, world.context.tasks)


@pytest.fixture
def commands(world: World, kit: PaperKit) -> PaperCommands:
    return PaperCommands(world.context, kit, world.context.tasks)


@pytest.fixture
def issuer(world: World) -> Issuer:
    """Name who issues papers, registered for qualified invoices."""
    name_issuer(world.database, WHO)
    return WHO
