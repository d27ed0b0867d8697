import pytest
from PySide6.QtWidgets import QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from app.models.types import TaxStatus
from app.ui.first_run_answers import FirstRunAnswers, Start
from app.ui.first_run_steps import DataStep, LookStep, PassphraseStep, SitesStep, TaxStep
from app.ui.kit.buttons import FilterChip
from app.ui.kit.fields import TextField
from app.ui.kit.segmented import Segmented
from app.ui.page import MarketplaceFace
from app.ui.theme import Theme

FACES = {
    "coconala": MarketplaceFace("ココナラ", "コ", "coconala"),
    "requ": MarketplaceFace("REQU", "R", "requ", is_open=False),
}
NONE = FirstRunAnswers()


@pytest.fixture
def root(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def test_language_and_theme_are_told_at_once(theme: Theme, root: QWidget, qtbot: QtBot) -> None:
    step = LookStep(theme, NONE, root)
    language, look = step.findChildren(Segmented)
    with qtbot.waitSignal(step.language_chosen) as told:
        language.choose_next()
    assert told.args == ["en"]
    with qtbot.waitSignal(step.theme_chosen) as told:
        look.choose_next()
    assert told.args == ["light"]
    assert step.is_complete
    assert step.merged(NONE) == NONE
    step.focus_first()
    assert not step.grab().isNull()


def test_at_least_one_marketplace_is_needed_and_a_closed_one_says_so(
    theme: Theme, root: QWidget, qtbot: QtBot
) -> None:
    step = SitesStep(theme, FACES, NONE, root)
    chips = step.findChildren(FilterChip)
    assert chips[1].accessibleName() == "REQU (closed)"
    assert not step.is_complete
    with qtbot.waitSignal(step.completeness_changed):
        chips[0].click()
    assert step.is_complete
    assert step.merged(NONE).marketplaces == ("coconala",)
    step.focus_first()


def test_the_name_and_the_tax_status_are_taken(theme: Theme, root: QWidget) -> None:
    step = TaxStep(theme, NONE, root)
    name = step.findChild(TextField)
    assert name is not None
    name.setText(" 水野デザイン室 ")
    step.findChildren(QRadioButton)[1].click()
    answers = step.merged(NONE)
    assert (answers.name, answers.tax_status) == ("水野デザイン室", TaxStatus.TAXABLE)
    step.focus_first()


def test_a_passphrase_is_typed_twice_and_is_long_enough(theme: Theme, root: QWidget) -> None:
    step = PassphraseStep(theme, NONE, root)
    once, twice = step.findChildren(TextField)
    once.setText("short")
    twice.setText("short")
    assert not step.is_complete
    once.setText("four words of mine")
    twice.setText("four wordz")
    assert not step.is_complete
    assert twice.accessibleDescription() == "The two are not the same."
    twice.setText("four words of mine")
    assert step.is_complete
    assert step.merged(NONE).passphrase == "four words of mine"  # noqa: S105 - a test's own
    step.focus_first()


def test_the_book_begins_with_what_was_chosen(theme: Theme, root: QWidget) -> None:
    step = DataStep(theme, NONE, root)
    step.findChildren(QRadioButton)[2].click()
    assert step.merged(NONE).start is Start.DEMO
    step.focus_first()
