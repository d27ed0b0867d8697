"""The word below the trial balance."""

from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.services.ledger_queries import YearBalance
from app.ui.books.trial_card import TrialCard
from app.ui.books.words import BookWords
from tests.ui.books.test_trial_table import BALANCES
from tests.ui.today.context import World


def test_a_level_year_is_called_level_and_another_is_not(world: World, qtbot: QtBot) -> None:
    card = TrialCard(world.context, BookWords(world.context))
    qtbot.addWidget(card)
    card.show_balances(BALANCES)
    assert card.check.text().startswith("Balanced: debits and credits both ¥60")
    card.show_balances([*BALANCES, YearBalance("cash", "", Yen(0), Yen(1), Yen(0))])
    assert card.check.text().startswith("Not balanced")
