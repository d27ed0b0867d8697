"""Columns of an unknown CSV are given their meaning, with values to judge by."""

import pytest
from pytestqt.qtbot import QtBot

from app.capture.bank_mapping import BankMapping
from app.capture.column_mapping import ColumnMapping
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
    assert isinstance(mapping, ColumnMapping)
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


BANK_HEADER = ("日付", "入金", "出金", "残高", "摘要")
BANK_ROWS = (("2026/11/05", "500", "", "1500", "a"),)
BANK_COLUMNS = {"day_column": "日付", "received": "入金", "spent": "出金", "balance": "残高"}


@pytest.fixture
def bank_form(form: MappingForm) -> MappingForm:
    form.ask("meisai.csv", BANK_HEADER, BANK_ROWS, {}, BANK_COLUMNS)
    return form


def test_columns_like_a_statements_are_asked_about_as_such(bank_form: MappingForm) -> None:
    assert bank_form.switch.current == "bank"
    assert bank_form.mapping() == BankMapping(**BANK_COLUMNS)


def test_a_statement_needs_a_day(bank_form: MappingForm) -> None:
    bank_form.bank_boxes["day_column"].setCurrentIndex(0)
    assert bank_form.mapping() is None
    said = bank_form.bank_boxes["day_column"].accessibleDescription()
    assert said == "Choose the column with the day."


@pytest.mark.parametrize(
    ("chosen", "at", "said"),
    [
        ({"amount": "摘要"}, "amount", "Choose either this one, or in and out."),
        ({"spent": ""}, "spent", "Choose in and out, or one column with a sign."),
        ({"received": ""}, "received", "Choose in and out, or one column with a sign."),
    ],
)
def test_how_much_is_told_in_one_way(
    bank_form: MappingForm, chosen: dict[str, str], at: str, said: str
) -> None:
    for name, column in chosen.items():
        box = bank_form.bank_boxes[name]
        box.setCurrentIndex(box.findData(column))
    assert bank_form.mapping() is None
    assert bank_form.bank_boxes[at].accessibleDescription() == said


def test_the_seller_says_that_it_is_a_statement_or_orders(form: MappingForm) -> None:
    assert form.switch.current == "orders"
    form.turn_to("bank")
    assert form.mapping() is None
    form.turn_to("orders")
    assert form.mapping() is not None
