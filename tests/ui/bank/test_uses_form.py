"""What a line can be by itself."""

import pytest
from pytestqt.qtbot import QtBot

from app.models.bookkeeping_types import CONSUMPTION_TAX, TRANSIT, LineUse
from app.models.money import Yen
from app.services.year_end import book_tax_due
from app.ui.bank.uses_form import UsesForm
from app.ui.bank.words import BankWords
from tests.services.bookkeeping_samples import NOW
from tests.ui.bank.samples import COFFEE, DEPOSIT, fill, helped
from tests.ui.today.context import World


@pytest.fixture
def form(world: World, qtbot: QtBot) -> UsesForm:
    fill(world)
    made = UsesForm(world.context, BankWords(world.context))
    qtbot.addWidget(made)
    made.show()
    return made


def test_each_use_is_a_button(world: World, form: UsesForm) -> None:
    form.show_help(helped(world, COFFEE))
    told = []
    form.said.connect(lambda *values: told.append(values))
    for use, part in ((LineUse.OWN, ""), (LineUse.OUTSIDE, TRANSIT), (LineUse.OUTSIDE, "")):
        form.buttons[use, part].click()
    assert told == [
        (LineUse.OWN, ""),
        (LineUse.OUTSIDE, TRANSIT),
        (LineUse.OUTSIDE, ""),
    ]


def test_money_given_back_names_who_has_it(
    world: World, form: UsesForm, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    form.show_help(helped(world, COFFEE)._replace(refunded=()))
    assert not form.buttons[LineUse.ORDER, ""].isEnabled()
    form.show_help(helped(world, COFFEE)._replace(refunded=("coconala",)))
    with qtbot.waitSignal(form.said) as caught:
        form.buttons[LineUse.ORDER, ""].click()
    assert caught.args == [LineUse.ORDER, "coconala"]
    answers = [("みなと商店", True), ("x", False)]
    monkeypatch.setattr(
        "app.ui.bank.uses_form.QInputDialog.getItem", lambda *_args, **_more: answers.pop(0)
    )
    form.show_help(helped(world, COFFEE)._replace(refunded=("coconala", "みなと商店")))
    with qtbot.waitSignal(form.said) as caught:
        form.buttons[LineUse.ORDER, ""].click()
    assert caught.args == [LineUse.ORDER, "みなと商店"]
    told: list[object] = []
    form.said.connect(lambda *values: told.append(values))
    form.buttons[LineUse.ORDER, ""].click()
    assert told == []


def test_the_only_card_is_the_one_that_is_settled(
    world: World, form: UsesForm, qtbot: QtBot
) -> None:
    form.show_help(helped(world, COFFEE)._replace(cards=("楽天カード",)))
    with qtbot.waitSignal(form.said) as caught:
        form.buttons[LineUse.CARD, ""].click()
    assert caught.args == [LineUse.CARD, "楽天カード"]
    form.show_help(helped(world, DEPOSIT))
    assert not form.buttons[LineUse.CARD, ""].isEnabled()


@pytest.mark.parametrize(
    ("answer", "expected"),
    [(("事業用 ", True), [(LineUse.CARD, "事業用")]), (("x", False), [])],
)
def test_which_card_it_is_is_asked_where_it_is_not_clear(
    world: World,
    form: UsesForm,
    monkeypatch: pytest.MonkeyPatch,
    answer: tuple[str, bool],
    expected: list[object],
) -> None:
    monkeypatch.setattr(
        "app.ui.bank.uses_form.QInputDialog.getItem", lambda *_args, **_more: answer
    )
    form.show_help(helped(world, COFFEE))
    told = []
    form.said.connect(lambda *values: told.append(values))
    form.buttons[LineUse.CARD, ""].click()
    assert told == expected


def test_tax_that_is_due_is_paid_by_one_button(world: World, form: UsesForm, qtbot: QtBot) -> None:
    button = form.buttons[LineUse.CARD, CONSUMPTION_TAX]
    form.show_help(helped(world, COFFEE))
    assert button.isHidden()
    book = world.database
    book.write(book_tax_due, 2025, Yen(116_500), now=NOW)
    found = helped(world, COFFEE)
    form.show_help(found)
    with qtbot.waitSignal(form.said) as caught:
        button.click()
    assert caught.args == [LineUse.CARD, CONSUMPTION_TAX]
    words = BankWords(world.context)
    paid = found.line._replace(use=LineUse.CARD, part=CONSUMPTION_TAX)
    assert words.use(paid) == "Consumption tax paid"
    assert words.use(paid._replace(part="楽天カード")) == "Card: 楽天カード"
