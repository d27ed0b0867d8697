"""The table shows a question and tells which paper is looked at."""

import pytest
from pytestqt.qtbot import QtBot

from app.models.bookkeeping_types import PaperKind
from app.services.paper_queries import PaperFilter, PaperSort
from app.ui.papers.question import Question
from app.ui.papers.table import PapersTable
from app.ui.papers.words import PaperWords
from tests.services.paper_samples import issue, name_issuer, paper_draft
from tests.ui.today.context import World


@pytest.fixture
def table(world: World, words: PaperWords, qtbot: QtBot) -> PapersTable:
    made = PapersTable(world.context, words)
    qtbot.addWidget(made)
    made.resize(800, 400)
    made.show()
    return made


def test_the_first_line_is_looked_at_and_a_wanted_one_is_found(
    world: World, table: PapersTable, qtbot: QtBot
) -> None:
    name_issuer(world.database)
    first = issue(world.database)
    second = issue(world.database, paper_draft(PaperKind.QUOTE))
    seen: list[int] = []
    table.looked_at.connect(seen.append)
    table.show_question(Question())
    world.settled(qtbot, lambda: seen == [second])
    table.look_at(first)
    assert seen[-1] == first
    third = issue(world.database)
    table.look_at(third)
    table.reload()
    world.settled(qtbot, lambda: seen[-1] == third)
    assert table.file_name() == "papers.csv"


def test_what_is_looked_at_stays_when_the_list_is_sorted_otherwise(
    world: World, table: PapersTable, qtbot: QtBot
) -> None:
    name_issuer(world.database)
    first = issue(world.database)
    issue(world.database, paper_draft(PaperKind.QUOTE))
    seen: list[int] = []
    table.looked_at.connect(seen.append)
    table.show_question(Question())
    world.settled(qtbot, lambda: len(seen) == 1)
    table.look_at(first)
    table.show_question(Question(sort=PaperSort.NUMBER, descending=False))
    world.settled(qtbot, lambda: table.model.ids[0] == first)
    assert seen[-1] == first
    table.show_question(Question(PaperFilter(words="どこにもない")))
    world.settled(qtbot, lambda: seen[-1] == 0)
