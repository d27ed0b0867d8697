"""A field goes to the clipboard and is noted as published; a finding asks first."""

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.models.listing_fields import ListingField
from app.ui.listings.commands import ListingCommands
from app.ui.listings.copying import FieldCopying
from app.ui.listings.words import ListingWords
from tests.ui.listings.shelf import NEWER, listing, put, quiet
from tests.ui.today.context import World


def test_a_clean_field_is_copied_at_once_and_a_risky_one_asks(world: World, qtbot: QtBot) -> None:
    shelf, context = put(world), world.context
    copying = FieldCopying(context, ListingCommands(context), ListingWords(context))
    asked: list[object] = []
    copying.asked.connect(lambda field, _text: asked.append(field))
    copying.begin(shelf.here, ListingField.TITLE)
    quiet(world, qtbot)
    assert QGuiApplication.clipboard().text() == NEWER
    assert listing(world, shelf, shelf.here).stale == frozenset()
    assert world.asked.toasts == [
        ("Title copied and noted as updated. Paste it on the site.", True)
    ]
    copying.begin(shelf.here, ListingField.BODY)
    quiet(world, qtbot)
    assert asked == [ListingField.BODY]
    copying.begin(9_999, ListingField.TITLE)
    quiet(world, qtbot)
    assert QGuiApplication.clipboard().text() == NEWER
