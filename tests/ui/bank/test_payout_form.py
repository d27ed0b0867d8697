"""A deposit as a payout."""

import pytest
from pytestqt.qtbot import QtBot

from app.ui.bank.payout_form import PayoutForm
from tests.ui.bank.samples import DEPOSIT, fill, helped
from tests.ui.today.context import World


@pytest.fixture
def form(world: World, qtbot: QtBot) -> PayoutForm:
    made = PayoutForm(world.context)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_payout_it_seems_to_be_is_chosen(world: World, form: PayoutForm, qtbot: QtBot) -> None:
    fill(world)
    form.show_help(helped(world, DEPOSIT))
    assert form.title.text() == "It looks like this payout"
    assert form.payout.currentText() == "ココナラ 9/24 ¥4,680"
    assert not form.note.isVisible()
    with qtbot.waitSignal(form.matched) as caught:
        form.match.click()
    assert caught.args == [1, 0]


@pytest.mark.parametrize(
    ("arrived", "said", "missing"),
    [
        (3_925, "¥755 less came than expected; you say why afterwards.", 755),
        (4_700, "¥20 more came than expected; you say why afterwards.", -20),
    ],
)
def test_another_amount_is_told_before_it_is_matched(
    world: World, form: PayoutForm, qtbot: QtBot, arrived: int, said: str, missing: int
) -> None:
    fill(world, arrived)
    form.show_help(helped(world, DEPOSIT))
    assert form.title.text() == "Is it a payout?"
    assert form.note.text() == said
    with qtbot.waitSignal(form.matched) as caught:
        form.match.click()
    assert caught.args == [1, missing]


def test_where_no_payout_is_awaited_that_is_said(world: World, form: PayoutForm) -> None:
    fill(world)
    form.show_help(helped(world, DEPOSIT)._replace(awaited=(), match=None))
    assert form.title.text() == "No payouts are expected"
    assert form.note.isVisible()
    assert not form.match.isVisible()


def test_a_deposit_of_somebody_else_is_taken_for_no_payout(
    world: World, form: PayoutForm, qtbot: QtBot
) -> None:
    fill(world, 3_925)
    found = helped(world, DEPOSIT)
    form.show_help(found._replace(line=found.line._replace(text="振込 ミズノ カオリ")))
    assert form.payout.currentText() == "Choose a payout"
    assert not form.match.isEnabled()
    assert not form.note.isVisible()
    form.payout.setCurrentIndex(1)
    with qtbot.waitSignal(form.matched) as caught:
        form.match.click()
    assert caught.args == [1, 755]
    form.show_help(found._replace(payer="lancers"))
    assert not form.match.isEnabled()
    form.show_help(found._replace(payer="coconala"))
    assert form.match.isEnabled()
