"""Prices and figures of a service have tabs of their own, made when first turned to."""

from pytestqt.qtbot import QtBot

from app.models.listing_fields import ListingField
from app.services.listings import edit_service
from app.ui.listings.tabs import FIGURES, MASTER, PRICES
from tests.ui.listings.shelf import details, opened, put, quiet
from tests.ui.today.context import World


def test_rooms_are_made_once_and_left_again(world: World, qtbot: QtBot) -> None:
    shelf = put(world)
    editor = opened(world, qtbot, service_id=shelf.service).editor
    assert editor.rooms.prices is None
    editor.tabs.turn(PRICES)
    quiet(world, qtbot)
    prices = editor.rooms.prices
    assert prices is not None
    assert prices.isVisible()
    editor.tabs.turn(FIGURES)
    quiet(world, qtbot)
    assert editor.rooms.figures is not None
    assert editor.rooms.figures.isVisible()
    editor.tabs.turn(PRICES)
    assert editor.rooms.prices is prices
    editor.tabs.turn(MASTER)
    assert editor.form.isVisible()


def test_the_keyboard_stays_in_a_room_when_the_service_is_read_anew(
    world: World, qtbot: QtBot
) -> None:
    shelf = put(world)
    editor = opened(world, qtbot, service_id=shelf.service).editor
    editor.tabs.turn(PRICES)
    quiet(world, qtbot)
    prices = editor.rooms.prices
    assert prices is not None
    prices.table.setFocus()
    qtbot.waitUntil(prices.table.hasFocus)
    world.database.write(edit_service, shelf.service, {ListingField.CATEGORY: "デザイン"})
    editor.show_details(details(world, shelf))
    quiet(world, qtbot)
    assert prices.table.hasFocus()
