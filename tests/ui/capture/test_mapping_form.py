"""Columns of an unknown CSV are given their meaning, with values to judge by."""

import pytest
from pytestqt.qtbot import QtBot

from app.ui.capture.mapping_form import MappingForm
from app.ui.kit.fields import Field
from tests.ui.today.context import World

HEADER = ("ID", "件名", "金額", "")
ROWS = (("1", "ロゴ", "55,000", ""), ("2", "バナー", "22000", ""))


@pytest.fixture
def form(world: World, qtbot: QtBot) -> MappingForm:
    made = MappingForm(world.context)
    qtbot.addWidget(made)
    made.ask("orders of lancers.csv", HEADER, ROWS, {"title": "件名", "gross": "金額"})
    return made


def help_of(form: MappingForm, name: str) -> str:
    field = form.boxes[name].parentWidget()
    assert isinstance(field, Field)
    return form.boxes[name].accessibleDescription()


def test_what_the_names_suggest_is_chosen(form: MappingForm) -> None:
    mapping = form.mapping()
    assert mapping is not None
    assert mapping.marketplace_id == "lancers"
    assert mapping.columns() == {"title": "件名", "gross": "金額"}


def test_values_of_the_column_stand_below_it(form: MappingForm) -> None:
    assert "55,000 / 22000" in help_of(form, "gross")


def test_the_title_is_needed(form: MappingForm) -> None:
    form.boxes["title"].setCurrentIndex(0)
    assert form.mapping() is None
    assert "Choose the column with the title." in help_of(form, "title")


def test_one_column_cannot_mean_two_things(form: MappingForm) -> None:
    form.boxes["net"].setCurrentText("金額")
    assert form.mapping() is None
    form.boxes["net"].setCurrentIndex(0)
    assert form.mapping() is not None


def test_the_marketplace_is_never_guessed_from_nothing(world: World, qtbot: QtBot) -> None:
    form = MappingForm(world.context)
    qtbot.addWidget(form)
    form.ask("orders.csv", HEADER, ROWS, {"title": "件名"})
    assert form.mapping() is None
    assert form.site.accessibleDescription() == "Choose the marketplace."
    form.site.setCurrentIndex(1)
    assert form.mapping() is not None
