"""A tile says its name and its keys."""

from pytestqt.qtbot import QtBot

from app.models.listing_fields import Picture
from app.ui.listings.image_tile import ImageTile
from app.ui.listings.thumbnails import Thumbnails
from tests.ui.today.context import World


def test_a_tile_is_named_and_has_a_menu(world: World, qtbot: QtBot) -> None:
    pictures = Thumbnails(world.context)
    tile = ImageTile(world.context, pictures, Picture("表紙.png", "0" * 64), 0)
    pictures.setParent(tile)
    qtbot.addWidget(tile)
    told: list[object] = []
    tile.moved.connect(told.append)
    tile.removed.connect(lambda: told.append("removed"))
    assert tile.accessibleName() == "Image 1: 表紙.png"
    for action in tile.menu(tile).actions():
        action.trigger()
    assert told == [-1, 1, "removed"]
    assert not tile.grab().isNull()
