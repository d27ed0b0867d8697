"""The tab of accounts: from a statement to every line sorted out."""

import pytest
from pytestqt.qtbot import QtBot

from app.models.bookkeeping_types import LineUse
from app.services.bank_line_uses import use_lines
from app.services.expense_queries import expenses
from app.services.reconciling import expense_from_line
from app.ui.bank.nothing import Reason
from app.ui.bank.tab import BankTab
from tests.services.bookkeeping_samples import NOW, expense_draft, expense_rules
from tests.ui.bank.samples import (
    COFFEE,
    DEPOSIT,
    SUICA,
    SUICA_LATER,
    at,
    fill,
    line_of,
    tab_of,
    uses,
)
from tests.ui.today.context import World


def test_a_book_without_a_statement_says_how_to_begin(world: World, qtbot: QtBot) -> None:
    tab = BankTab(world.context)
    qtbot.addWidget(tab)
    tab.show()
    tab.activate()
    world.settled(qtbot, tab.nothing.isVisible)
    assert (tab.nothing.reason, tab.summary) == (Reason.FIRST, "")


def test_a_suggested_payout_is_matched_and_the_next_line_comes(world: World, qtbot: QtBot) -> None:
    fill(world)
    tab = tab_of(world, qtbot)
    assert tab.summary == "4 lines to sort out"
    at(world, qtbot, tab, DEPOSIT)
    tab.line.payout.match.click()
    world.settled(qtbot, lambda: uses(world)[DEPOSIT] is LineUse.PAYOUT)
    world.settled(qtbot, lambda: tab.summary == "3 lines to sort out")
    world.settled(qtbot, tab.line.free.isVisible)
    assert world.asked.pages == []
    tab.line.open.click()
    assert world.asked.pages == [("earnings", {"payout_id": 1})]
    tab.line.free.click()
    world.settled(qtbot, lambda: uses(world)[DEPOSIT] is LineUse.OPEN)
    world.settled(qtbot, tab.line.forget.isVisible)
    tab.line.forget.click()
    world.settled(qtbot, lambda: not tab.line.forget.isVisible())


def test_a_payout_that_brought_less_goes_on_to_why(world: World, qtbot: QtBot) -> None:
    fill(world, 3_925)
    tab = tab_of(world, qtbot)
    at(world, qtbot, tab, DEPOSIT)
    tab.line.payout.match.click()
    world.settled(qtbot, lambda: world.asked.pages == [("earnings", {"payout_id": 1})])


def test_equal_payments_become_expenses_at_once(world: World, qtbot: QtBot) -> None:
    fill(world)
    tab = tab_of(world, qtbot)
    at(world, qtbot, tab, SUICA)
    tab.line.all_alike.setChecked(True)
    tab.line.expense.book.click()
    world.settled(qtbot, lambda: len(world.database.read(expenses)) == 2)
    world.settled(qtbot, lambda: world.asked.toasts == [("Booked 2 expenses", True)])
    world.settled(qtbot, tab.line.free.isVisible)
    tab.line.open.click()
    page, target = world.asked.pages[-1]
    assert (page, target["view"]) == ("books", "expenses")


def test_when_all_is_sorted_out_that_is_said_and_words_find_nothing_too(
    world: World, qtbot: QtBot
) -> None:
    fill(world)
    world.database.write(use_lines, [DEPOSIT, SUICA, SUICA_LATER], LineUse.OWN)
    tab = tab_of(world, qtbot)
    assert tab.summary == "1 line to sort out"
    tab.line.uses.buttons[LineUse.OUTSIDE, ""].click()
    world.settled(qtbot, tab.nothing.isVisible)
    world.settled(qtbot, lambda: tab.nothing.reason is Reason.SAID)
    assert tab.summary == "Everything is sorted"
    tab.toolbar.search.setText("どこにもない")
    world.settled(qtbot, lambda: tab.nothing.reason is Reason.WORDS)
    tab.nothing.every_wanted.emit()
    world.settled(qtbot, lambda: len(tab.table.model.ids) == 4)
    tab.focus_filter()


def test_an_account_is_shown_alone_and_one_without_lines_is_empty(
    world: World, qtbot: QtBot
) -> None:
    fill(world)
    tab = tab_of(world, qtbot)
    tab.open_target(account_id=2)
    world.settled(qtbot, lambda: len(tab.table.model.ids) == 0)
    assert tab.accounts.card(2).isChecked()
    tab.accounts.choose(1)
    world.settled(qtbot, lambda: len(tab.table.model.ids) == 4)


def test_accounts_are_added_and_renamed(
    world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(world)
    tab = tab_of(world, qtbot)
    answers = iter([("事業用", True), ("貯金", True), ("貯金", True), ("", True), ("x", False)])
    monkeypatch.setattr(
        "app.ui.bank.tab.QInputDialog.getText", lambda *_args, **_more: next(answers)
    )
    tab.accounts.add.click()
    world.settled(qtbot, lambda: tab.accounts.card(3) is not None)
    tab.accounts.rename_wanted.emit(3, "事業用")
    world.settled(qtbot, lambda: tab.accounts.card(3).accessibleName() == "貯金")
    tab.accounts.rename_wanted.emit(3, "貯金")
    tab.accounts.add.click()
    tab.accounts.add.click()
    tab.accounts.capture.click()
    told = [("Added 事業用", True), ("Renamed to 貯金", True)]
    world.settled(qtbot, lambda: world.asked.toasts == told)
    assert world.asked.actions == ["capture"]


def test_what_changes_elsewhere_is_read_when_it_is_looked_at_again(
    world: World, qtbot: QtBot
) -> None:
    fill(world)
    tab = tab_of(world, qtbot)
    tab.hide()
    world.context.tasks.write(
        expense_from_line, COFFEE, expense_draft(), rules=expense_rules(), now=NOW
    )
    world.settled(qtbot, lambda: uses(world)[COFFEE] is LineUse.EXPENSE)
    tab.show()
    tab.activate()
    world.settled(qtbot, lambda: tab.summary == "3 lines to sort out")
    assert getattr(line_of(world, COFFEE), "use", None) is LineUse.EXPENSE
