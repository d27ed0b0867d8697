"""Questions only the seller can answer."""

from pytestqt.qtbot import QtBot

from app.rulebook.catalog import Catalog
from app.ui.formats import Formats
from app.ui.standing.answers import Answers
from app.ui.standing.words import StandingWords
from app.ui.theme import Theme
from tests.ui.standing.samples import site_of


def test_an_answer_is_told_and_shown(theme: Theme, catalog: Catalog, qtbot: QtBot) -> None:
    answers = Answers(theme, StandingWords(Formats("en")))
    qtbot.addWidget(answers)
    answers.show_site(site_of(catalog, answers={"login_count": False}))
    assert answers.switches["identity_verified"].current == "open"
    assert answers.switches["login_count"].current == "no"
    with qtbot.waitSignal(answers.answered) as told:
        answers.switches["identity_verified"].choose_next()
    assert told.args == ["identity_verified", True]
    answers.show_site(site_of(catalog, marketplace_id="coconala"))
    assert answers.switches["login_count"].current == "yes"


def test_a_ladder_that_asks_nothing_shows_nothing(
    theme: Theme, catalog: Catalog, qtbot: QtBot
) -> None:
    answers = Answers(theme, StandingWords(Formats("en")))
    qtbot.addWidget(answers)
    answers.show_site(site_of(catalog, marketplace_id="skillcloud"))
    assert answers.isHidden()
