import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from app.models.types import TaxStatus
from app.services.preference_queries import BookFacts
from app.settings import Settings
from app.ui.fee_question import FeeChoice, FeeQuestion
from app.ui.kit.buttons import FilterChip
from app.ui.kit.fields import TextField
from app.ui.kit.money_field import MoneyField
from app.ui.kit.segmented import Segmented
from app.ui.page import MarketplaceFace
from app.ui.settings.pane import SettingsPane
from app.ui.settings_dialog import SettingsDialog, SettingsInput
from app.ui.theme import Theme

FACES = {
    "coconala": MarketplaceFace("ココナラ", "コ", "coconala"),
    "skillcloud": MarketplaceFace("スキルクラウド", "S", "skillcloud"),
}


@pytest.fixture
def dialog(theme: Theme, qtbot: QtBot) -> SettingsDialog:
    facts = BookFacts(name="水野", marketplaces=("coconala",), weekly_minutes=2100)
    unknown = {"skillcloud": [FeeChoice("low", "20%")]}
    made = SettingsDialog(theme, SettingsInput(Settings(), facts, FACES, unknown))
    qtbot.addWidget(made)
    made.show()
    return made


def switch(dialog: SettingsDialog, name: str) -> Segmented:
    switches = dialog.findChildren(Segmented)
    return next(one for one in switches if one.accessibleName() == name)


def field(dialog: SettingsDialog, name: str) -> TextField:
    fields = dialog.findChildren(TextField)
    return next(one for one in fields if one.accessibleName() == name)


def test_appearance_applies_at_once(dialog: SettingsDialog) -> None:
    told: list[Settings] = []
    dialog.settings_changed.connect(told.append)
    switch(dialog, "Theme").choose_next()
    switch(dialog, "Text size").choose_next()
    switch(dialog, "Language").choose_next()
    motion = dialog.findChild(QCheckBox)
    assert motion is not None
    motion.setChecked(True)
    assert told[-1] == Settings("light", "large", "ja", reduce_motion=True)
    assert len(told) == 4


def test_facts_of_the_book_are_told_when_they_change(dialog: SettingsDialog) -> None:
    told: list[BookFacts] = []
    dialog.facts_changed.connect(told.append)
    dialog.show_group("book")
    switch(dialog, "Consumption tax").choose_next()
    assert told[-1].tax_status is TaxStatus.TAXABLE
    target = dialog.findChild(MoneyField)
    assert target is not None
    target.setFocus()
    QTest.keyClicks(target, "600000")
    QTest.keyClick(target, Qt.Key.Key_Return)
    assert told[-1].monthly_target == 600_000
    name = field(dialog, "Name of the book")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert len(told) == 2


@pytest.mark.parametrize(
    ("typed", "minutes", "is_wrong"),
    [("３７．５", 2250, False), ("", None, False), ("200", 2100, True), ("x", 2100, True)],
)
def test_weekly_hours_are_read_or_refused_with_a_sentence(
    dialog: SettingsDialog, typed: str, minutes: int | None, *, is_wrong: bool
) -> None:
    dialog.show_group("book")
    hours = field(dialog, "Hours I work each week")
    assert hours.text() == "35"
    hours.setText(typed)
    QTest.keyClick(hours, Qt.Key.Key_Return)
    assert dialog.facts.weekly_minutes == minutes
    assert bool(hours.property("wrong")) is is_wrong


def test_marketplaces_are_switched_and_an_unknown_fee_is_asked_once(
    dialog: SettingsDialog, qtbot: QtBot
) -> None:
    dialog.show_group("sites")
    chips = dialog.findChildren(FilterChip)
    chips[1].click()
    assert list(dialog.facts.marketplaces) == ["coconala", "skillcloud"]
    chips[0].click()
    assert list(dialog.facts.marketplaces) == ["skillcloud"]
    question = dialog.findChild(FeeQuestion)
    assert question is not None
    question.findChildren(QRadioButton)[0].click()
    with qtbot.waitSignal(dialog.fee_chosen) as chosen:
        question.chosen.emit("low")
    assert chosen.args == ["skillcloud", "low"]


def test_groups_are_plugged_in_and_built_when_first_turned_to(theme: Theme, qtbot: QtBot) -> None:
    built: list[QWidget] = []

    def build() -> QWidget:
        built.append(QLabel("own"))
        return built[-1]

    pane = SettingsPane("mine", "Mine", "star", build)
    made = SettingsDialog(theme, SettingsInput(Settings(), BookFacts(), FACES, {}, (pane,)))
    qtbot.addWidget(made)
    made.show()
    assert built == []
    QTest.keyClick(made.groups, Qt.Key.Key_End)
    assert built
    assert built[0].isVisible()
    assert made.show_group("mine") is built[0]
