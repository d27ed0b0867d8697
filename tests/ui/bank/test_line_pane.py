"""The line the keyboard is on: what it says, and what it is or could be."""

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from app.models.bookkeeping_types import LineUse
from app.models.money import Yen
from app.services.bank_line_uses import use_lines
from app.services.expenses import add_expense
from app.services.reconciling import match_payout
from app.services.recurring_expenses import add_recurring
from app.ui.bank.line_pane import LinePane
from app.ui.bank.words import BankWords
from app.ui.kit.buttons import Button
from tests.services.bookkeeping_samples import (
    NOW,
    expense_draft,
    expense_rules,
    recurring_draft,
)
from tests.ui.bank.samples import COFFEE, DEPOSIT, SUICA, THEN, fill, helped
from tests.ui.today.context import World


@pytest.fixture
def pane(world: World, qtbot: QtBot) -> LinePane:
    fill(world)
    made = LinePane(world.context, BankWords(world.context))
    for _ in made.pieces():
        pass
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_deposit_offers_payouts_and_a_payment_an_expense(world: World, pane: LinePane) -> None:
    pane.show_help(helped(world, DEPOSIT))
    assert (pane.payout.isVisible(), pane.expense.isVisible()) == (True, False)
    pane.show_help(helped(world, COFFEE))
    assert (pane.payout.isVisible(), pane.expense.isVisible()) == (False, True)
    assert pane.uses.isVisible()
    assert not pane.free.isVisible()


def test_what_is_being_typed_stays_while_the_line_is_the_same(world: World, pane: LinePane) -> None:
    pane.show_help(helped(world, COFFEE))
    pane.expense.payee.setText("駅前の喫茶店")
    pane.show_help(helped(world, COFFEE))
    assert pane.expense.payee.text() == "駅前の喫茶店"


def test_a_line_that_is_something_already_can_be_opened_and_freed(
    world: World, pane: LinePane, qtbot: QtBot
) -> None:
    world.database.write(match_payout, DEPOSIT, 1, now=NOW)
    pane.show_help(helped(world, DEPOSIT))
    assert pane.is_used.text() == "Payout of ココナラ"
    with qtbot.waitSignal(pane.open_wanted) as opened:
        pane.open.click()
    assert opened.args[0].payout_id == 1
    with qtbot.waitSignal(pane.free_wanted) as freed:
        pane.free.click()
    assert freed.args == [[DEPOSIT]]


def test_private_money_has_nothing_to_open(world: World, pane: LinePane) -> None:
    world.database.write(use_lines, [COFFEE], LineUse.OWN)
    pane.show_help(helped(world, COFFEE))
    assert not pane.open.isVisible()


def test_an_expense_that_is_booked_already_is_joined(
    world: World, pane: LinePane, qtbot: QtBot
) -> None:
    draft = expense_draft(amount=550, spent_on=THEN, payee="珈琲")
    world.database.write(add_expense, draft, rules=expense_rules(), now=NOW)
    pane.show_help(helped(world, COFFEE))
    join = next(one for one in pane.findChildren(Button) if one.text() == "Link to this")
    with qtbot.waitSignal(pane.join_wanted) as caught:
        join.click()
    assert caught.args == [COFFEE, 1]


def test_a_recurring_expense_that_is_due_is_booked_with_it(
    world: World, pane: LinePane, qtbot: QtBot
) -> None:
    draft = recurring_draft(amount=Yen(550), day=30, starts_on=THEN)
    world.database.write(add_recurring, draft, rules=expense_rules())
    pane.show_help(helped(world, COFFEE))
    book = next(one for one in pane.findChildren(Button) if one.text() == "Link to this")
    with qtbot.waitSignal(pane.turn_wanted) as caught:
        book.click()
    assert caught.args == [COFFEE, 1, "2026-09"]


def test_others_alike_go_along_with_an_expense_and_with_a_use(
    world: World, pane: LinePane, qtbot: QtBot
) -> None:
    pane.show_help(helped(world, SUICA))
    assert pane.all_alike.text() == "Also the other one like it"
    pane.all_alike.setChecked(True)
    with qtbot.waitSignal(pane.expense_wanted) as caught:
        pane.expense.book.click()
    assert caught.args[0] == [SUICA, 3]
    with qtbot.waitSignal(pane.use_wanted) as said:
        pane.uses.buttons[LineUse.OWN, ""].click()
    assert said.args == [[SUICA, 3], LineUse.OWN, ""]
    pane.show_help(helped(world, DEPOSIT)._replace(twins=(9,)))
    assert pane.all_alike.mapTo(pane, QPoint()).y() > pane.payout.geometry().bottom()
    pane.show_help(helped(world, COFFEE))
    assert not pane.all_alike.isVisible()
    with qtbot.waitSignal(pane.use_wanted) as one:
        pane.uses.buttons[LineUse.OWN, ""].click()
    assert one.args == [[COFFEE], LineUse.OWN, ""]


def test_the_name_a_site_pays_under_can_be_forgotten(
    world: World, pane: LinePane, qtbot: QtBot
) -> None:
    pane.show_help(helped(world, DEPOSIT))
    assert not pane.forget.isVisible()
    pane.show_help(helped(world, DEPOSIT)._replace(payer="coconala"))
    with qtbot.waitSignal(pane.forget_wanted) as caught:
        pane.forget.click()
    assert caught.args == ["振込 カ）ココナラ"]


def test_without_a_line_nothing_is_asked_for(pane: LinePane, qtbot: QtBot) -> None:
    pane.show_help(None)
    assert not pane.free.isVisible()
    with qtbot.assertNotEmitted(pane.payout_wanted), qtbot.assertNotEmitted(pane.open_wanted):
        pane.payout.matched.emit(1, 0)
        pane.open.click()
        pane.forget.click()
    with qtbot.waitSignal(pane.free_wanted) as freed:
        pane.free.click()
    assert freed.args == [[]]
