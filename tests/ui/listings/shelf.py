"""A book with a service on two marketplaces, and the page over it, for the tests of this room."""

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.models.listing_fields import ListingField, Option, Question
from app.models.money import Yen
from app.services.kept_files import image_draft
from app.services.listing_details import ListingDetails, ServiceDetails, service_details
from app.services.listing_drafts import ListingDraft
from app.services.listing_images import add_service_images
from app.services.listings import add_listing, add_service, edit_service
from app.services.published_texts import record_published
from app.ui.listings.page import ListingsPage
from tests.services.listed import png
from tests.ui.today.context import NOW, World

F = ListingField
_open: list[ListingsPage] = []
"""The page of the test under way: somebody must hold it while its parts are looked at."""
TITLE, NEWER = "集客バナーを2案デザインします", "集客バナーを3案デザインします"


class Shelf(NamedTuple):
    """The ids of what was put there: `here` is stale, `there` has a title of its own."""

    service: int
    here: int
    there: int


def put(world: World) -> Shelf:
    """Put a service on coconala, where its title changed since, and on TimeTicket."""

    def write(command: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        return world.database.write(command, *args, **kwargs)[0]

    fields = {
        F.BODY: "はじめまして。\nLINEでもお話しできます。",
        F.OPTIONS: (Option("1案追加", Yen(5_000), 2),),
        F.FAQ: (Question("商用利用は", "できます"),),
    }
    service = write(add_service, TITLE, Yen(12_000), fields=fields, now=NOW)
    files = [image_draft(f"{name}.png", png(number)) for number, name in enumerate("ab")]
    write(add_service_images, service, files, now=NOW)
    catalog = world.catalog
    coconala = ListingDraft(marketplace_id="coconala", url="https://coconala.com/services/1")
    here = write(add_listing, service, coconala, catalog=catalog, now=NOW)
    write(record_published, here, tuple(F), now=NOW)
    other = ListingDraft(marketplace_id="timeticket", title="バナーの相談")
    there = write(add_listing, service, other, catalog=catalog, now=NOW)
    write(edit_service, service, {F.TITLE: NEWER})
    return Shelf(service, here, there)


def details(world: World, shelf: Shelf) -> ServiceDetails:
    """Return what the book says of the service now."""
    found = world.database.read(service_details, shelf.service)
    assert found is not None
    return found


def listing(world: World, shelf: Shelf, listing_id: int) -> ListingDetails:
    """Return what the book says of a listing now."""
    return next(one for one in details(world, shelf).listings if one.id == listing_id)


def quiet(world: World, qtbot: QtBot) -> None:
    """Wait until nothing is under way, and what an answer added to a layout is shown too."""

    def is_quiet() -> bool:
        return world.context.tasks.pending == 0 and _is_whole()

    world.settled(qtbot, is_quiet)
    QCoreApplication.sendPostedEvents()  # a layout shows what it was given a turn later
    world.settled(qtbot, is_quiet)


def _is_whole() -> bool:
    """Tell whether the page of this test shows all it was asked for."""
    return all(page.room.is_whole for page in _open if isValid(page))


def opened(world: World, qtbot: QtBot, **target: object) -> ListingsPage:
    """Show the page, turned to something."""
    page = ListingsPage(world.context)
    qtbot.addWidget(page)
    _open[:] = [page]
    page.resize(1200, 820)
    with qtbot.waitExposed(page):
        page.show()
    page.activate()
    quiet(world, qtbot)
    if target:
        page.open_target(**target)
        quiet(world, qtbot)
    return page
