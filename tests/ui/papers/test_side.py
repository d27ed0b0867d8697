"""The paper beside the list offers what can be done with it now."""

import pytest
from pytestqt.qtbot import QtBot

from app.models.bookkeeping_types import PaperKind
from app.models.paper_body import Issuer
from app.rulebook.catalog import Catalog
from app.services.direct_terms import record_terms
from app.services.papers import reissue_paper, void_paper
from app.ui.papers.commands import PaperCommands
from app.ui.papers.side import PaperSide
from app.ui.papers.words import PaperWords
from tests.services.bookkeeping_samples import NOW
from tests.services.paper_samples import agreed, direct_order, issue, paper_draft, paper_rules
from tests.ui.today.context import World


@pytest.fixture
def side(
    world: World, words: PaperWords, commands: PaperCommands, issuer: Issuer, qtbot: QtBot
) -> PaperSide:
    del issuer
    made = PaperSide(world.context, words, commands)
    qtbot.addWidget(made)
    return made


def shown(world: World, side: PaperSide, paper_id: int, qtbot: QtBot) -> list[str]:
    """Show a paper, and return what its menu offers."""
    side.show_paper(paper_id)
    world.settled(qtbot, lambda: side.details is not None and side.details.row.id == paper_id)
    return [action.text() for action in side.more.menu().actions() if action.text()]


def test_a_paper_is_shown_with_its_pages_and_what_can_follow(
    world: World, side: PaperSide, qtbot: QtBot, catalog: Catalog
) -> None:
    order_id = direct_order(world.database, catalog)
    world.database.write(record_terms, order_id, agreed(), rules=paper_rules())
    quote = issue(world.database, paper_draft(PaperKind.QUOTE, order_id=order_id))
    offered = shown(world, side, quote, qtbot)
    assert side.title.text() == "Quote QT-2026-0001"
    assert "Order D-0001" in side.told.text()
    assert offered == [
        "Write another one like it",
        "Write a delivery note",
        "Write an invoice",
        "Write a receipt",
        "Show the order",
        "Correct and issue anew…",
        "Void…",
    ]
    world.settled(qtbot, lambda: side.preview.pages.height() > 0)
    actions = {action.text(): action for action in side.more.menu().actions()}
    actions["Show the order"].trigger()
    assert world.asked.pages == [("orders", {"order_id": order_id})]
    for name, signal in (
        ("Write an invoice", side.convert_wanted),
        ("Correct and issue anew…", side.reissue_wanted),
        ("Void…", side.void_wanted),
    ):
        with qtbot.waitSignal(signal):
            actions[name].trigger()


def test_a_void_or_replaced_paper_says_so(world: World, side: PaperSide, qtbot: QtBot) -> None:
    first, second = issue(world.database), issue(world.database)
    world.database.write(void_paper, second, "取引の中止", now=NOW)
    assert "Void…" not in shown(world, side, second, qtbot)
    assert side.told.text() == "Void ・ 取引の中止"
    world.database.write(reissue_paper, first, paper_draft(), "誤り", rules=paper_rules(), now=NOW)
    assert "Correct and issue anew…" not in shown(world, side, first, qtbot)
    assert side.told.text() == "Replaced by IN-2026-0003 ・ 誤り"


def test_nothing_is_shown_of_no_paper(world: World, side: PaperSide, qtbot: QtBot) -> None:
    shown(world, side, issue(world.database), qtbot)
    assert not side.isHidden()
    side.show_paper(0)
    assert side.isHidden()
    side.open_file()
    assert world.asked.errors == []
