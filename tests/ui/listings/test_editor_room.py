"""The editor is built in steps, and a service opened once it is there."""

from pytestqt.qtbot import QtBot

from app.ui.listings.form import FIELDS
from app.ui.listings.page import ListingsPage
from tests.ui.listings.shelf import details, opened, put
from tests.ui.today.context import World


def test_nothing_is_built_before_a_service_is_open(world: World, qtbot: QtBot) -> None:
    page = opened(world, qtbot)
    assert not page.room.has_editor
    assert page.room.is_whole
    assert len(page.areas()) == 1


def test_the_fields_come_one_after_another(world: World, qtbot: QtBot) -> None:
    shelf = put(world)
    page = opened(world, qtbot, service_id=shelf.service)
    assert page.room.is_whole
    assert all(box.isVisible() for box in page.editor.form.boxes.values())
    page.room.focus_tabs()
    assert page.editor.tabs.hasFocus()
    page.room._go_on()
    assert page.editor.details is not None


def test_the_form_is_made_in_several_turns_and_at_once_for_who_asks(
    world: World, qtbot: QtBot
) -> None:
    shelf, page = put(world), ListingsPage(world.context)
    qtbot.addWidget(page)
    room = page.room
    room.open(details(world, shelf), None)
    room._go_on()
    assert room.has_editor
    for _ in range(3):
        room._go_on()
        assert not room.editor.has_form
    assert not room.is_whole
    assert list(room.editor.form.boxes) == list(FIELDS)
    with qtbot.waitSignal(room.stood):
        room._go_on()
    assert room.editor.details is not None
    assert room.editor.details.id == shelf.service
