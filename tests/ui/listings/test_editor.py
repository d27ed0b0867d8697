"""The right pane: tabs, states, what is seldom done."""

from pytestqt.qtbot import QtBot

from app.models.types import ListingState, PauseReason
from app.services.listings import set_permit_kind
from app.ui.kit.buttons import Button
from app.ui.listings.editor import WIDE
from tests.ui.listings.shelf import details, listing, opened, put, quiet
from tests.ui.today.context import World


def test_a_listing_is_paused_for_a_reason_and_its_address_kept(world: World, qtbot: QtBot) -> None:
    shelf = put(world)
    editor = opened(world, qtbot, listing_id=shelf.here).editor
    editor.site.state_wanted.emit(ListingState.PAUSED, PauseReason.CAPACITY)
    quiet(world, qtbot)
    assert listing(world, shelf, shelf.here).pause_reason is PauseReason.CAPACITY
    for state in (ListingState.FULL, ListingState.PUBLISHED, ListingState.ARCHIVED):
        editor.site.state_wanted.emit(state, None)
        quiet(world, qtbot)
        assert listing(world, shelf, shelf.here).state is state
    editor.site.state_wanted.emit(ListingState.DRAFT, None)
    editor.site.url_written.emit("https://example.com/1")
    quiet(world, qtbot)
    assert listing(world, shelf, shelf.here).url == "https://example.com/1"
    editor.site.delete_wanted.emit()
    quiet(world, qtbot)
    assert [one.id for one in details(world, shelf).listings] == [shelf.there]
    assert editor.listing is None


def test_the_checker_looks_at_what_is_written(world: World, qtbot: QtBot) -> None:
    shelf = put(world)
    editor = opened(world, qtbot, listing_id=shelf.here).editor
    world.settled(qtbot, lambda: bool(editor.checks.findings))
    found = next(one for one in editor.checks.findings or () if one.words)
    editor.checks.jump_asked.emit(found)
    edit = editor.form.boxes[found.place.field].control.edit  # type: ignore[attr-defined]
    assert edit.textCursor().selectedText() == found.words
    editor.tabs.turn("master")
    assert editor.checks.isHidden()
    assert edit.extraSelections() == []


def test_the_menu_archives_takes_out_and_deletes(world: World, qtbot: QtBot) -> None:
    shelf = put(world)
    page = opened(world, qtbot, service_id=shelf.service)
    archive, delete = page.editor.menu().actions()
    assert delete.isEnabled()
    archive.trigger()
    quiet(world, qtbot)
    page.pane._ask(page.pane.wish._replace(with_archived=True))
    quiet(world, qtbot)
    page.open_target(service_id=shelf.service)
    quiet(world, qtbot)
    out, _delete = page.editor.menu().actions()
    out.trigger()
    quiet(world, qtbot)
    assert details(world, shelf).archived_at is None


def test_a_narrow_page_puts_the_site_above_the_fields(world: World, qtbot: QtBot) -> None:
    shelf = put(world)
    editor = opened(world, qtbot, listing_id=shelf.here).editor
    editor.resize(WIDE - 200, 600)
    assert editor._top.count() == 2
    editor.resize(WIDE + 100, 600)
    assert editor._top.count() == 0


def test_the_permit_stands_with_the_service_and_with_a_listing_that_needs_one(
    world: World, qtbot: QtBot
) -> None:
    shelf = put(world)
    editor = opened(world, qtbot, service_id=shelf.service).editor
    quiet(world, qtbot)
    assert not editor.permit.isHidden()
    editor.tabs.turn(shelf.here)
    assert editor.permit.isHidden()
    world.context.tasks.write(set_permit_kind, shelf.service, "animal")
    quiet(world, qtbot)
    assert not editor.permit.isHidden()


def test_tab_goes_through_the_fields_before_what_stands_beside_them(
    world: World, qtbot: QtBot
) -> None:
    shelf = put(world)
    editor = opened(world, qtbot, listing_id=shelf.here).editor
    assert editor.checks.isVisible()
    chain, widget = [], editor.add.nextInFocusChain()
    while widget is not None and widget is not editor.add:
        chain.append(widget)
        widget = widget.nextInFocusChain()
    fields = [box.copy for box in editor.form.boxes.values()]
    beside = [one for one in editor.site.findChildren(Button) if one.isVisible()]
    assert beside
    assert max(map(chain.index, fields)) < min(map(chain.index, beside))
