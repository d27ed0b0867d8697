"""The accounts at the left."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.services.bank_line_list import AccountBalance
from app.ui.bank.accounts_pane import AccountsPane
from app.ui.bank.words import BankWords
from tests.ui.today.context import World

ON = date(2026, 9, 24)
FIRST = AccountBalance(1, "楽天銀行", ON, Yen(1_000), 2, 9)
SECOND = AccountBalance(2, "PayPay銀行", ON, Yen(500), 1, 3)


@pytest.fixture
def pane(world: World, qtbot: QtBot) -> AccountsPane:
    made = AccountsPane(world.context, BankWords(world.context))
    qtbot.addWidget(made)
    made.show_accounts([FIRST, SECOND])
    made.show()
    return made


def test_all_accounts_together_are_summed(pane: AccountsPane) -> None:
    card = pane.card(0)
    assert card.accessibleName() == "All accounts"
    assert card.accessibleDescription() == "¥1,500、as of 2026/09/24、3 open"
    assert pane.card(2).accessibleDescription() == "¥500、as of 2026/09/24、1 open"
    assert not pane.grab().toImage().isNull()


def test_where_one_balance_is_not_known_the_sum_is_not(pane: AccountsPane) -> None:
    pane.show_accounts([FIRST, SECOND._replace(balance=None)])
    assert pane.card(0).accessibleDescription().startswith("—、")


def test_an_account_is_chosen_by_a_click(pane: AccountsPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.chosen) as caught:
        QTest.mouseClick(pane.card(2), Qt.MouseButton.LeftButton)
    assert caught.args == [2]
    pane.show_accounts([FIRST])
    assert (pane.current, pane.card(1).isChecked()) == (0, True)


def test_the_same_accounts_are_not_drawn_anew(pane: AccountsPane) -> None:
    card = pane.card(1)
    pane.show_accounts([FIRST, SECOND])
    assert pane.card(1) is card
    assert card.sizeHint().height() == card.height()


def test_buttons_ask_for_a_statement_and_an_account(pane: AccountsPane, qtbot: QtBot) -> None:
    with qtbot.waitSignals([pane.capture_wanted, pane.add_wanted]):
        QTest.mouseClick(pane.capture, Qt.MouseButton.LeftButton)
        QTest.mouseClick(pane.add, Qt.MouseButton.LeftButton)


def test_the_menu_of_an_account_renames_it(pane: AccountsPane, qtbot: QtBot) -> None:
    (rename,) = pane.menu_of(FIRST).actions()
    with qtbot.waitSignal(pane.rename_wanted) as caught:
        rename.trigger()
    assert caught.args == [1, "楽天銀行"]
