"""How the cards lie, and which are there."""

from datetime import date

from PySide6.QtWidgets import QBoxLayout
from pytestqt.qtbot import QtBot

from app.ui.standing.body import StandingBody
from app.ui.standing.words import StandingWords
from tests.ui.standing.samples import site_of
from tests.ui.standing.test_pro_card import dossier_of
from tests.ui.today.context import World


def test_ladders_come_and_go_and_the_rest_lies_beside_or_below(world: World, qtbot: QtBot) -> None:
    body = StandingBody(world.context, StandingWords(world.context.formats))
    qtbot.addWidget(body)
    body.resize(1200, 800)
    with qtbot.waitExposed(body):
        body.show()
    both = [site_of(world.catalog, marketplace_id=site) for site in ("coconala", "skillcloud")]
    body.show_sites(both)
    card = body.ladders["coconala"]
    assert list(body.ladders) == ["coconala", "skillcloud"]
    body.show_sites(both[:1])
    assert list(body.ladders.values()) == [card]
    body.show_sites([])
    assert body.history.isHidden()
    body.show_dossier(None)
    assert body.pro.isHidden()
    body.show_dossier(dossier_of(world, date(2026, 11, 23)))
    assert not body.pro.isHidden()
    assert body._columns.direction() == QBoxLayout.Direction.LeftToRight
    body.resize(700, 800)
    assert body._columns.direction() == QBoxLayout.Direction.TopToBottom
    assert len(body.columns) == 2


def test_an_answer_names_its_marketplace(world: World, qtbot: QtBot) -> None:
    body = StandingBody(world.context, StandingWords(world.context.formats))
    qtbot.addWidget(body)
    body.show_sites([site_of(world.catalog)])
    with qtbot.waitSignal(body.answered) as told:
        body.ladders["coconala"].answered.emit("login_count", False)  # noqa: FBT003
    assert told.args == ["coconala", "login_count", False]
