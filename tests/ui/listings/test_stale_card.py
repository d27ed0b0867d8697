"""The banner of what the site shows in an older form."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.models.listing_fields import ListingField
from app.services.listings import edit_service
from app.ui.formats import Formats, Language
from app.ui.listings.stale_card import StaleCard
from app.ui.listings.words import ListingWords
from tests.ui.listings.shelf import listing, put, quiet
from tests.ui.today.context import World


def test_it_names_the_fields_shows_the_changes_and_tells(world: World, qtbot: QtBot) -> None:
    shelf = put(world)
    card = StaleCard(world.context, ListingWords(world.context))
    qtbot.addWidget(card)
    told: list[object] = []
    card.updated.connect(told.append)
    card.copy_wanted.connect(told.append)
    card.show_listing(listing(world, shelf, shelf.here))
    quiet(world, qtbot)
    assert card.head.text() == "Not on the site yet: 1 ・ Title"
    assert not card.isHidden()
    card.toggle.click()
    assert card.is_open
    buttons = card._parts.findChildren(QPushButton)
    assert [button.accessibleName() for button in buttons] == [
        "Copy Title",
        "Title: updated on the site",
    ]
    for button in (*buttons, card.all):
        button.click()
    assert told == [ListingField.TITLE, (ListingField.TITLE,), (ListingField.TITLE,)]
    assert not card.grab().isNull()
    card.show_listing(None)
    assert card.isHidden()


def test_several_fields_are_listed_in_the_readers_way(world: World, qtbot: QtBot) -> None:
    shelf = put(world)
    world.database.write(edit_service, shelf.service, {ListingField.BODY: "はじめまして。"})
    stale = listing(world, shelf, shelf.here)
    said: dict[Language, str] = {"ja": "Title、Body", "en": "Title, Body"}
    for language, names in said.items():
        context = world.context._replace(formats=Formats(language))
        card = StaleCard(context, ListingWords(context))
        qtbot.addWidget(card)
        card.show_listing(stale)
        assert card.head.text() == f"Not on the site yet: 2 ・ {names}"
    quiet(world, qtbot)
