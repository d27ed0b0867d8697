"""The toolbar changes one question at a time, and begins papers of each kind."""

from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from app.models.bookkeeping_types import PaperKind
from app.services.paper_queries import PaperFilter
from app.ui.papers.toolbar import Toolbar
from app.ui.papers.words import PaperWords
from tests.ui.today.context import World

if TYPE_CHECKING:
    from app.ui.papers.question import Question


@pytest.fixture
def bar(world: World, words: PaperWords, qtbot: QtBot) -> Toolbar:
    made = Toolbar(world.context, words)
    qtbot.addWidget(made)
    made.show()
    return made


def test_each_control_changes_its_part(bar: Toolbar) -> None:
    asked: list[Question] = []
    bar.asked.connect(asked.append)
    bar.set_years((2026, 2025))
    bar.year.setCurrentIndex(2)
    bar.year.activated.emit(2)
    bar.kind.setCurrentIndex(bar.kind.findData(PaperKind.INVOICE.value))
    bar.kind.activated.emit(bar.kind.currentIndex())
    bar.valid.setChecked(True)
    bar.search.searched.emit("髙﨑")
    assert asked[-1].where == PaperFilter(
        kind=PaperKind.INVOICE, year=2025, words="髙﨑", with_void=False
    )
    bar.set_years((2026, 2025, 2024))
    assert bar.year.currentData() == 2025
    bar.clear()
    assert asked[-1].where == PaperFilter()
    assert not bar.valid.isChecked()
    assert bar.search.text() == ""


def test_a_paper_of_each_kind_can_be_begun(bar: Toolbar) -> None:
    wanted: list[PaperKind] = []
    bar.new_wanted.connect(wanted.append)
    menu = bar.add.menu()
    for action in menu.actions():
        action.trigger()
    assert wanted == list(PaperKind)


def test_the_menu_offers_issuer_export_and_columns(bar: Toolbar, qtbot: QtBot) -> None:
    bar.set_columns([])
    issuer, export = bar.more.menu().actions()[:2]
    for signal, action in ((bar.issuer_wanted, issuer), (bar.export_wanted, export)):
        with qtbot.waitSignal(signal):
            action.trigger()
