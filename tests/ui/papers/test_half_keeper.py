"""A paper that is half written outlives the tab and the program, and is never lost unasked."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.bookkeeping_types import PaperKind
from app.models.paper_body import Issuer
from app.services.half_written import kept_form
from app.ui.discard_question import DiscardQuestion
from app.ui.papers.half_keeper import FORM
from app.ui.papers.half_paper import HalfPaper
from app.ui.papers.tab import PapersTab
from tests.services.paper_samples import issue, paper_draft
from tests.ui.today.context import World

Make = Callable[[], PapersTab]


@pytest.fixture
def make(world: World, issuer: Issuer, qtbot: QtBot) -> Make:
    del issuer

    def made() -> PapersTab:
        tab = PapersTab(world.context)
        qtbot.addWidget(tab)
        tab.resize(1200, 800)
        tab.show()
        tab.activate()
        world.settled(qtbot, lambda: tab.is_ready)
        return tab

    return made


def kept(world: World) -> HalfPaper | None:
    return world.database.read(kept_form, FORM, HalfPaper)


def question(tab: PapersTab) -> DiscardQuestion:
    (asked,) = (one for one in tab.window().findChildren(DiscardQuestion) if one.isVisible())
    return asked


def test_a_half_written_paper_waits_in_the_book(world: World, make: Make, qtbot: QtBot) -> None:
    tab = make()
    tab.write(PaperKind.QUOTE)
    assert tab.editor.discard.isHidden()
    tab.editor.form.recipient.setText("あおば")
    world.settled(qtbot, lambda: kept(world) is not None)
    assert not tab.editor.discard.isHidden()
    again = make()
    world.settled(qtbot, lambda: not again.toolbar.resume.isHidden())
    again.toolbar.resume.click()
    assert again.editor.form.recipient.text() == "あおば"
    assert again.editor.form.draft().kind is PaperKind.QUOTE


def test_what_was_typed_the_moment_the_book_closes_is_kept(world: World, make: Make) -> None:
    tab = make()
    tab.write(PaperKind.INVOICE)
    tab.editor.form.subject.setText("たった今")
    world.context.tasks.close()
    half = kept(world)
    assert half is not None
    assert half.draft.subject == "たった今"


def test_a_correction_comes_back_with_its_reason_and_the_paper_it_replaces(
    world: World, make: Make, qtbot: QtBot
) -> None:
    paper_id = issue(world.database)
    tab = make()
    world.settled(qtbot, lambda: tab.side.details is not None)
    assert tab.side.details is not None
    tab.reissue(tab.side.details)
    tab.editor.reason.setText("宛名の誤り")
    world.settled(qtbot, lambda: kept(world) is not None)
    again = make()
    world.settled(qtbot, lambda: again.editor.is_begun)
    assert again.editor.reason.text() == "宛名の誤り"
    again.editor.form.recipient.setText("あおば")
    again.editor.try_issue()
    world.settled(qtbot, lambda: kept(world) is None)
    assert again.toolbar.resume.isHidden()
    world.settled(
        qtbot,
        lambda: again.side.details is not None and again.side.details.row.id != paper_id,
    )


def test_another_paper_asks_before_it_takes_the_place(
    world: World, make: Make, qtbot: QtBot
) -> None:
    tab = make()
    tab.write(PaperKind.QUOTE)
    tab.editor.form.recipient.setText("あおば")
    tab.editor.back.click()
    tab.write(PaperKind.INVOICE)
    QTest.keyClick(question(tab), Qt.Key.Key_Return)
    assert tab.whole.currentWidget() is tab.editor
    assert tab.editor.form.recipient.text() == "あおば"
    tab.write(PaperKind.INVOICE)
    question(tab).accept()
    assert tab.editor.form.recipient.text() == ""
    assert tab.editor.form.draft().kind is PaperKind.INVOICE
    world.settled(qtbot, lambda: kept(world) is None)


def test_what_is_half_written_can_be_thrown_away(world: World, make: Make, qtbot: QtBot) -> None:
    tab = make()
    tab.write(PaperKind.QUOTE)
    tab.editor.form.recipient.setText("あおば")
    world.settled(qtbot, lambda: kept(world) is not None)
    tab.editor.discard.click()
    question(tab).accept()
    assert tab.whole.currentIndex() == 0
    assert tab.toolbar.resume.isHidden()
    world.settled(qtbot, lambda: kept(world) is None)


def test_what_is_written_before_the_answer_came_stays(
    world: World, make: Make, qtbot: QtBot
) -> None:
    first = make()
    first.write(PaperKind.QUOTE)
    first.editor.form.recipient.setText("先の人")
    world.settled(qtbot, lambda: kept(world) is not None)
    second = PapersTab(world.context)
    qtbot.addWidget(second)
    second.show()
    second.activate()
    world.settled(qtbot, lambda: second.is_ready)
    second.editor.edit(paper_draft())
    second.editor.form.recipient.setText("後の人")
    world.settled(qtbot, lambda: world.context.tasks.pending == 0)
    assert second.editor.form.recipient.text() == "後の人"
