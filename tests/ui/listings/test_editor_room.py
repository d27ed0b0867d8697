"""The editor is built in steps, and a service opened once it is there."""

from pytestqt.qtbot import QtBot

from tests.ui.listings.shelf import opened, put
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
