"""A class is chosen by its id, and left to the rules where it is not known."""

from pytestqt.qtbot import QtBot

from app.ui.books.tax_choice import TaxChoice
from app.ui.books.words import BookWords
from tests.ui.today.context import World


def test_a_class_is_chosen_or_left_to_the_rules(world: World, qtbot: QtBot) -> None:
    box = TaxChoice(BookWords(world.context))
    qtbot.addWidget(box)
    assert (box.currentData(), box.currentText()) == (None, "Tax: auto")
    box.choose("purchase_10")
    assert box.currentData() == "purchase_10"
    for unknown in ("odd", None):
        box.choose(unknown)
        assert box.currentData() is None
