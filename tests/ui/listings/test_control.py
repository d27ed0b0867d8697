"""The controls show what the book says and write what was changed."""

from pytestqt.qtbot import QtBot

from app.models.listing_fields import FieldValue, ListingField
from app.models.money import Yen
from app.ui.listings.control import MoneyControl, NumberControl, WordsControl
from tests.ui.today.context import World


def test_a_number_and_an_amount_are_kept_once(world: World, qtbot: QtBot) -> None:
    kept: list[FieldValue] = []
    days = NumberControl(world.context, ListingField.DELIVERY_DAYS, "Days")
    price = MoneyControl(world.context, ListingField.PRICE, "Price")
    for control in (days, price):
        qtbot.addWidget(control)
        control.keep = kept.append
        control.set_open(is_open=False)
        assert not control.isEnabled()
    days.show_value(5)
    price.show_value(Yen(9_000))
    assert (days.value, price.value) == (5, Yen(9_000))
    days.save()
    price.save()
    price.edit.set_amount(Yen(9_500))
    price.save()
    price.show_value(None)
    assert kept == [Yen(9_500)]
    assert price.value is None


def test_words_are_opened_and_shut(world: World, qtbot: QtBot) -> None:
    words = WordsControl(world.context, ListingField.REQUEST, "Request")
    qtbot.addWidget(words)
    words.show_value("お願い")
    words.set_open(is_open=False)
    assert words.edit.isReadOnly()
    assert (words.value, words.used) == ("お願い", 3)
