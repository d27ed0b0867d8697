"""The page 出品 over a real book."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.listing_fields import ListingField
from app.models.types import ListingState
from app.services.absences import plan_absence
from app.services.listings import add_service, archive_service, set_permit_kind
from app.ui.listings.absence_dialog import AbsenceDialog
from app.ui.listings.dialogs import ListingDialog, ServiceDialog
from app.ui.listings.page import ListingsPage
from app.ui.listings.services_pane import ON_SALE, Wish
from tests.ui.listings.shelf import NEWER, details, listing, opened, put, quiet
from tests.ui.today.context import NOW, World


def test_without_a_service_the_page_teaches_the_first_step(world: World, qtbot: QtBot) -> None:
    page = opened(world, qtbot)
    assert page.empty.isVisible()
    page.add_service()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ServiceDialog)
    dialog.accept()
    assert dialog.isVisible()
    dialog.title.setText("似顔絵を描きます")
    dialog.accept()
    world.settled(qtbot, page.editor.isVisible)
    quiet(world, qtbot)
    assert page.editor.form.boxes[ListingField.TITLE].control.value == "似顔絵を描きます"
    title = page.editor.form.boxes[ListingField.TITLE]
    focused = page.window().focusWidget()
    assert focused is not None
    assert title.isAncestorOf(focused)
    assert world.asked.toasts == [("Service added", True)]
    assert page.summary == "1 services, 0 listings on sale"


def test_a_listing_found_elsewhere_opens_on_its_tab(world: World, qtbot: QtBot) -> None:
    shelf = put(world)
    page = opened(world, qtbot, listing_id=shelf.there)
    assert page.pane.view.hasFocus()
    assert page.editor.listing is not None
    assert page.editor.listing.id == shelf.there
    assert page.title == "Listings"
    assert page.summary == "1 services, 2 listings on sale ・ Not on the site yet: 1"
    assert len(page.areas()) == 3
    assert len(page.top_actions()) == 2
    page.open_target(service_id=shelf.service)
    quiet(world, qtbot)
    page.next_view()
    page.focus_filter()
    assert page.pane.search.hasFocus()


@pytest.mark.parametrize("kind", ["service", "there"])
def test_what_is_found_opens_also_on_a_page_never_seen_before(
    world: World, qtbot: QtBot, kind: str
) -> None:
    shelf = put(world)
    world.database.write(add_service, "いちばん上のサービス", now=NOW)
    page = ListingsPage(world.context)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activate()
    name = "service_id" if kind == "service" else "listing_id"
    page.open_target(**{name: getattr(shelf, kind)})
    world.settled(qtbot, lambda: page.room.has_editor and page.editor.details is not None)
    assert page.pane.current_id == shelf.service
    assert page.editor.details is not None
    assert page.editor.details.id == shelf.service
    assert (page.editor.listing is not None) == (kind == "there")
    assert not page.pane.wish.with_archived


def test_a_listing_of_an_archived_service_is_found_too(world: World, qtbot: QtBot) -> None:
    shelf = put(world)
    world.database.write(add_service, "別のサービス", now=NOW)
    world.database.write(archive_service, shelf.service, now=NOW)
    page = opened(world, qtbot, listing_id=shelf.there)
    assert page.pane.wish == Wish(with_archived=True)
    assert page.editor.listing is not None
    assert page.editor.listing.id == shelf.there


def test_copy_edit_stale_updated_and_back(world: World, qtbot: QtBot) -> None:
    """Own title on coconala, copied; the master's body changes; marked as updated; undone."""
    shelf = put(world)
    page = opened(world, qtbot, listing_id=shelf.here)
    form, field = page.editor.form, ListingField.TITLE
    form.boxes[field].own.click()
    quiet(world, qtbot)
    edit = form.boxes[field].control
    edit.setFocus(Qt.FocusReason.OtherFocusReason)
    edit.edit.selectAll()  # type: ignore[attr-defined]
    edit.edit.insertPlainText("集客バナーを仕上げます")  # type: ignore[attr-defined]
    form.boxes[field].copy.click()
    world.settled(qtbot, lambda: QGuiApplication.clipboard().text() == "集客バナーを仕上げます")
    quiet(world, qtbot)
    shown = listing(world, shelf, shelf.here)
    assert shown.fields.title == "集客バナーを仕上げます"
    assert shown.own_fields == {field}
    assert shown.stale == frozenset()
    page.editor.tabs.turn("master")
    body = form.boxes[ListingField.BODY].control
    body.edit.setPlainText("はじめまして。")  # type: ignore[attr-defined]
    body.save()
    quiet(world, qtbot)
    assert listing(world, shelf, shelf.here).stale == {ListingField.BODY}
    page.editor.tabs.turn(shelf.here)
    quiet(world, qtbot)
    assert page.editor.stale.isVisible()
    page.editor.stale.all.click()
    quiet(world, qtbot)
    assert not page.editor.stale.isVisible()
    world.context.tasks.undo()
    quiet(world, qtbot)
    assert listing(world, shelf, shelf.here).stale == {ListingField.BODY}
    assert page.editor.stale.isVisible()


def test_a_marketplace_is_added_and_its_tab_opened(world: World, qtbot: QtBot) -> None:
    shelf = put(world)
    page = opened(world, qtbot, service_id=shelf.service)
    page.add_listing()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ListingDialog)
    dialog.sites["anytimes"].setChecked(True)
    dialog.accept()
    world.settled(qtbot, lambda: len(details(world, shelf).listings) == 3)
    quiet(world, qtbot)
    assert page.editor.listing is not None
    assert page.editor.listing.marketplace_id == "anytimes"
    assert page.editor.listing.state is ListingState.DRAFT


def test_away_and_back_from_the_bar(world: World, qtbot: QtBot) -> None:
    shelf = put(world)
    world.database.write(plan_absence, date(2026, 11, 23), date(2026, 11, 25), now=NOW)
    page = opened(world, qtbot)
    assert page.bar.isVisible()
    assert listing(world, shelf, shelf.here).state is ListingState.PAUSED
    page.bar.verb.click()
    quiet(world, qtbot)
    assert listing(world, shelf, shelf.here).state is ListingState.PUBLISHED
    assert not page.bar.isVisible()
    page.open_target(away=True)
    assert isinstance(QApplication.activeModalWidget(), AbsenceDialog)
    page.open_target(add=True)
    assert isinstance(QApplication.activeModalWidget(), ServiceDialog)


def test_a_service_is_written_on_where_a_filter_would_hide_it(world: World, qtbot: QtBot) -> None:
    put(world)
    page = opened(world, qtbot)
    page.pane.switch.chosen.emit(ON_SALE)
    page.add_service()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ServiceDialog)
    dialog.title.setText("似顔絵を描きます")
    dialog.accept()
    title = page.editor.form.boxes[ListingField.TITLE]
    world.settled(qtbot, lambda: title.control.value == "似顔絵を描きます")
    quiet(world, qtbot)
    focused = page.window().focusWidget()
    assert focused is not None
    assert title.isAncestorOf(focused)
    assert page.pane.wish == Wish()


def test_a_copy_of_a_service_is_opened(world: World, qtbot: QtBot) -> None:
    shelf = put(world)
    page = opened(world, qtbot, service_id=shelf.service)
    page.editor.duplicate.click()
    world.settled(qtbot, lambda: page.pane.current_id != shelf.service)
    quiet(world, qtbot)
    assert page.editor.details is not None
    assert page.editor.details.fields.title == f"{NEWER} (copy)"
    assert {one.state for one in page.editor.details.listings} == {ListingState.DRAFT}


def test_a_page_that_is_not_seen_asks_when_it_is_shown_again(world: World, qtbot: QtBot) -> None:
    shelf = put(world)
    page = opened(world, qtbot, service_id=shelf.service)
    page.hide()
    page.commands.archive(shelf.service)
    quiet(world, qtbot)
    assert len(page.pane.model.cards) == 1
    page.show()
    page.activate()
    quiet(world, qtbot)
    assert page.empty.isVisible()


def test_permits_are_asked_for_when_the_service_stands_and_after_each_change(
    world: World, qtbot: QtBot
) -> None:
    shelf = put(world)
    world.database.write(set_permit_kind, shelf.service, "food")
    page = opened(world, qtbot)
    assert page.pane.delegate.amber == {shelf.here, shelf.there}
    world.context.tasks.write(set_permit_kind, shelf.service, None)
    quiet(world, qtbot)
    assert page.pane.delegate.amber == set()
