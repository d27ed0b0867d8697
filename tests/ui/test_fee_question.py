import pytest
from PySide6.QtWidgets import QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from app.ui.fee_question import FeeChoice, FeeQuestion, rate_in
from app.ui.kit.fields import TextField
from app.ui.page import MarketplaceFace
from app.ui.theme import Theme

FACE = MarketplaceFace("スキルクラウド", "S", "skillcloud")


@pytest.fixture
def question(theme: Theme, qtbot: QtBot) -> FeeQuestion:
    made = FeeQuestion(theme, FACE, [FeeChoice("low", "20%"), FeeChoice("high", "25%")])
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("typed", "rate"),
    [("22", 2200), ("16.5", 1650), ("２２％", 2200), ("100", None), ("-1", None), ("x", None)],  # noqa: RUF001
)
def test_a_rate_is_read_in_percent(typed: str, rate: int | None) -> None:
    assert rate_in(typed) == rate


def test_nothing_is_assumed(question: FeeQuestion) -> None:
    keep = question.findChild(QPushButton)
    assert keep is not None
    assert question.choice is None
    assert not keep.isEnabled()


def test_a_candidate_or_another_rate_is_told(question: FeeQuestion, qtbot: QtBot) -> None:
    keep, rate = question.findChild(QPushButton), question.findChild(TextField)
    assert keep is not None
    assert rate is not None
    question.findChildren(QRadioButton)[1].click()
    with qtbot.waitSignal(question.chosen) as told:
        keep.click()
    assert told.args == ["high"]
    rate.setText("22")
    rate.textEdited.emit("22")
    with qtbot.waitSignal(question.chosen) as told:
        keep.click()
    assert told.args == [2200]
