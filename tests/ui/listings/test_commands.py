"""Each command of the page is told, and can be taken back."""

from pytestqt.qtbot import QtBot

from app.services.kept_files import image_draft
from app.ui.listings.commands import ListingCommands
from tests.services.listed import png
from tests.ui.listings.shelf import details, listing, put, quiet
from tests.ui.today.context import World


def test_images_of_a_listing_are_its_own(world: World, qtbot: QtBot) -> None:
    shelf, commands = put(world), ListingCommands(world.context)
    commands.add_images(shelf.service, shelf.there, [image_draft("c.png", png(9))])
    quiet(world, qtbot)
    assert len(listing(world, shelf, shelf.there).fields.images) == 3
    assert len(details(world, shelf).fields.images) == 2
    assert world.asked.toasts == [("Images added", True)]


def test_a_service_goes_and_comes_back(world: World, qtbot: QtBot) -> None:
    shelf, commands = put(world), ListingCommands(world.context)
    commands.archive(shelf.service)
    commands.unarchive(shelf.service)
    commands.delete_listing(shelf.there)
    commands.delete_service(shelf.service)
    quiet(world, qtbot)
    assert [told for told, _undo in world.asked.toasts] == [
        "Service archived",
        "Service taken out again",
        "Listing deleted",
        "Service deleted",
    ]
    world.context.tasks.undo()
    quiet(world, qtbot)
    assert details(world, shelf).id == shelf.service
