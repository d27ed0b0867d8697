"""The page 実績・ランク over a real book."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.models.types import ProState, ProStep, Stage
from app.services.preference_queries import BookFacts
from app.services.preferences import set_book_facts
from app.services.pro_dossier import log_step
from app.services.pro_queries import dossier
from app.services.standing import add_rank
from app.services.standing_queries import held_ranks
from app.ui.standing.dialogs import InterviewDialog, LabelsDialog, RankDialog, StepDialog
from app.ui.standing.group_dialog import GroupDialog
from app.ui.standing.page import StandingPage
from tests.services.sample import add, move
from tests.ui.today.context import World

if TYPE_CHECKING:
    from collections.abc import Callable


def shown(world: World, qtbot: QtBot) -> StandingPage:
    page = StandingPage(world.context)
    qtbot.addWidget(page)
    page.resize(1200, 820)
    with qtbot.waitExposed(page):
        page.show()
    page.activate()
    world.settled(qtbot, lambda: world.context.tasks.pending == 0)
    return page


def opened() -> QDialog:
    """Return the dialog that lies over the page."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    return dialog


def test_own_figures_stand_against_each_ladder(world: World, qtbot: QtBot) -> None:
    for price in ("名刺", "ロゴ"):
        move(
            world.database,
            world.catalog,
            add(world.database, world.catalog, price),
            Stage.COMPLETED,
        )
    page = shown(world, qtbot)
    assert list(page.body.ladders) == ["coconala", "lancers", "skillcloud"]
    coconala = page.body.ladders["coconala"]
    assert coconala.forecast.text() == "Forecast: レギュラー → ブロンズ: 8 sales more"
    assert "No application yet." in page.body.pro.lead
    assert page.title == "Standing"
    assert page.summary
    assert len(page.areas()) == 2
    assert not page.grab().isNull()


def test_an_answer_is_kept_and_shown(world: World, qtbot: QtBot) -> None:
    page = shown(world, qtbot)
    switch = page.body.ladders["coconala"].answers.switches["identity_verified"]
    switch.choose_next()
    world.settled(qtbot, lambda: bool(world.asked.toasts))
    world.settled(qtbot, lambda: world.context.tasks.pending == 0)
    again = shown(world, qtbot).body.ladders["coconala"]
    assert again.answers.switches["identity_verified"].current == "yes"


def test_the_story_of_a_seller_is_seen_as_it_was_lived(world: World, qtbot: QtBot) -> None:
    """Platinum since 2020-10; entered 2022-04-30; no answer; scouted in 2022-10; certified."""
    write = world.database.write
    write(add_rank, "coconala", "platinum", date(2020, 10, 1), catalog=world.catalog)
    write(log_step, "coconala", ProStep.ENTERED, date(2022, 4, 30))
    page = shown(world, qtbot)
    assert "No answer by 2022/07/29: probably declined." in page.body.pro.lead
    assert "プラチナ, ココナラ, 2020/10/01" in page.body.history.accessibleDescription()
    steps = (ProStep.SCOUTED, 3), (ProStep.INTERVIEW, 17), (ProStep.CERTIFIED, 28)
    for step, day in steps:
        world.context.tasks.write(log_step, "coconala", step, date(2022, 10, day))
    world.settled(qtbot, lambda: "Certified since 2022/10/28." in page.body.pro.lead)
    found = world.database.read(dossier, world.catalog, "coconala", date(2026, 11, 23))
    assert found is not None
    assert found.application.state is ProState.CERTIFIED


def test_each_card_opens_its_dialog(world: World, qtbot: QtBot) -> None:
    page = shown(world, qtbot)
    body = page.body
    cases: tuple[tuple[Callable[[], object], type[QDialog]], ...] = (
        (body.history.add_wanted.emit, RankDialog),
        (lambda: body.log.step_wanted.emit(None), StepDialog),
        (body.log.labels_wanted.emit, LabelsDialog),
        (body.log.interview_wanted.emit, InterviewDialog),
    )
    for emit, kind in cases:
        emit()
        assert isinstance(opened(), kind)
        opened().reject()
    body.pro.examples_wanted.emit()
    world.settled(qtbot, lambda: len(body.pro.items) == 9)
    found = world.database.read(dossier, world.catalog, "coconala", date(2026, 11, 23))
    assert found is not None
    assert [group.name for group in found.groups] == list(page.examples())
    body.pro.group_wanted.emit(found.groups[0])
    world.settled(qtbot, lambda: isinstance(QApplication.activeModalWidget(), GroupDialog))
    opened().reject()
    body.history.add_wanted.emit()
    opened().accept()
    world.settled(qtbot, lambda: bool(world.database.read(held_ranks, "coconala")))
    body.ratings.order_opened.emit(3)
    assert world.asked.pages == [("orders", {"order_id": 3})]


def test_without_ladder_and_label_nothing_opens(world: World, qtbot: QtBot) -> None:
    world.database.write(set_book_facts, BookFacts(marketplaces=("direct",)))
    page = shown(world, qtbot)
    page.edit_rank()
    page.edit_step(None)
    page.edit_group(None)
    page._edit_labels()
    page._edit_interview()
    page._add_examples()
    page._write_kit()
    page._open_group(None, ())
    assert page.body.ladders == {}
    assert QApplication.activeModalWidget() is None


def test_a_page_that_is_not_seen_reloads_when_it_is_shown_again(world: World, qtbot: QtBot) -> None:
    page = shown(world, qtbot)
    page.hide()
    world.context.tasks.write(log_step, "coconala", ProStep.SCOUTED, date(2022, 10, 3))
    world.settled(qtbot, lambda: world.context.tasks.pending == 0)
    assert "No application yet." in page.body.pro.lead
    page.show()
    page.activate()
    world.settled(qtbot, lambda: "Scouted on" in page.body.pro.lead)
