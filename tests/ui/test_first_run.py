import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from app.ui.first_run import FirstRun
from app.ui.first_run_answers import FirstRunAnswers, Start
from app.ui.kit.buttons import FilterChip
from app.ui.kit.fields import TextField
from app.ui.kit.segmented import Segmented
from app.ui.page import MarketplaceFace
from app.ui.theme import Theme

FACES = {"coconala": MarketplaceFace("ココナラ", "コ", "coconala")}


def first_run(theme: Theme, qtbot: QtBot, answers: FirstRunAnswers, *, is_bare: bool) -> FirstRun:
    made = FirstRun(theme, FACES, answers, needs_passphrase=is_bare)
    qtbot.addWidget(made)
    made.show()
    return made


def next_button(dialog: FirstRun) -> QPushButton:
    buttons = dialog.findChildren(QPushButton)
    return next(one for one in buttons if one.text().startswith(("Next", "Begin")))


@pytest.mark.parametrize(("is_bare", "count"), [(True, 5), (False, 4)])
def test_a_passphrase_is_asked_only_where_there_is_no_keychain(
    theme: Theme, qtbot: QtBot, count: int, *, is_bare: bool
) -> None:
    assert first_run(theme, qtbot, FirstRunAnswers(), is_bare=is_bare).step_count == count


def test_all_answers_are_handed_over_at_the_end(theme: Theme, qtbot: QtBot) -> None:
    dialog = first_run(theme, qtbot, FirstRunAnswers(), is_bare=False)
    kept: list[FirstRunAnswers] = []
    dialog.changed.connect(kept.append)
    go_on = next_button(dialog)
    go_on.click()
    assert not go_on.isEnabled()
    dialog.findChildren(FilterChip)[0].click()
    go_on.click()
    dialog.findChildren(TextField)[0].setText("水野")
    go_on.click()
    dialog.findChildren(QRadioButton)[-1].click()
    assert go_on.text() == "Begin"
    with qtbot.waitSignal(dialog.answered) as answered:
        go_on.click()
    answers = answered.args[0]
    assert (answers.marketplaces, answers.name) == (("coconala",), "水野")
    assert answers.start is Start.DEMO
    assert [one.step for one in kept] == [1, 2, 3]


def test_it_is_taken_up_where_it_was_left_and_can_go_back(theme: Theme, qtbot: QtBot) -> None:
    answers = FirstRunAnswers(step=1, marketplaces=("coconala",))
    dialog = first_run(theme, qtbot, answers, is_bare=False)
    assert dialog.heading.text() == "Where do you sell?"
    back = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Back")
    back.click()
    assert dialog.heading.text() == "Welcome to Tokuicho"
    assert not back.isVisible()


def test_language_and_theme_are_passed_on_and_remembered(theme: Theme, qtbot: QtBot) -> None:
    dialog = first_run(theme, qtbot, FirstRunAnswers(), is_bare=False)
    language, look = dialog.findChildren(Segmented)
    with qtbot.waitSignals([dialog.language_chosen, dialog.theme_chosen]):
        language.choose_next()
        look.choose_next()
    assert (dialog.answers.language, dialog.answers.theme) == ("en", "light")
    QApplication.sendEvent(dialog, QEvent(QEvent.Type.LanguageChange))
    assert dialog.findChildren(Segmented)[-2].current == "en"
