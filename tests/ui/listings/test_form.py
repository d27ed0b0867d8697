"""What is typed is kept; what a listing inherits follows; what is its own stays."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.listing_fields import ListingField
from app.ui.kit.buttons import ShortLink
from app.ui.listings.control import MoneyControl, NumberControl, WordsControl
from tests.services.listed import png
from tests.ui.listings.shelf import NEWER, details, listing, opened, put, quiet
from tests.ui.today.context import World


def test_every_field_of_the_master_is_written_and_followed(
    world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    shelf = put(world)
    form = opened(world, qtbot, service_id=shelf.service).editor.form
    words, money = form.boxes[ListingField.TITLE].control, form.boxes[ListingField.PRICE].control
    days = form.boxes[ListingField.DELIVERY_DAYS].control
    assert isinstance(words, WordsControl)
    assert isinstance(money, MoneyControl)
    assert isinstance(days, NumberControl)
    words.edit.setPlainText("   ")
    words.save()
    words.edit.setPlainText("バナーを描きます")
    words.save()
    money.edit.setText("15000")
    money.edit.editingFinished.emit()
    days.edit.setText("７日")
    days.edit.editingFinished.emit()
    form.minutes.setText("1.5h")
    form.minutes.editingFinished.emit()
    image = tmp_path / "c.png"
    image.write_bytes(png(7))
    form.boxes[ListingField.IMAGES].control.take_paths([image])  # type: ignore[attr-defined]
    world.settled(qtbot, lambda: len(details(world, shelf).fields.images) == 3)
    quiet(world, qtbot)
    found = details(world, shelf)
    assert found.fields.title == "バナーを描きます"
    assert (found.fields.price, found.fields.delivery_days, found.work_minutes) == (15_000, 7, 90)
    assert listing(world, shelf, shelf.here).fields.title == "バナーを描きます"
    assert listing(world, shelf, shelf.there).fields.title == "バナーの相談"
    assert form.boxes[ListingField.TITLE].origin.text() == "own: タイムチケット"


def test_inherited_says_so_and_goes_back(world: World, qtbot: QtBot) -> None:
    shelf = put(world)
    form = opened(world, qtbot, listing_id=shelf.there).editor.form
    title, catchphrase = form.boxes[ListingField.TITLE], form.boxes[ListingField.CATCHPHRASE]
    assert (title.origin.text(), catchphrase.origin.text()) == ("own", "as in the master")
    assert title.dot.isVisible()
    assert catchphrase.control.edit.isReadOnly()  # type: ignore[attr-defined]
    QTest.mouseDClick(catchphrase.control.edit.viewport(), Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    quiet(world, qtbot)
    assert not catchphrase.control.edit.isReadOnly()  # type: ignore[attr-defined]
    title.back.click()
    quiet(world, qtbot)
    assert title.control.value == NEWER
    assert listing(world, shelf, shelf.there).own_fields == {ListingField.CATCHPHRASE}


def test_the_guard_wants_a_second_step(world: World, qtbot: QtBot) -> None:
    shelf = put(world)
    QGuiApplication.clipboard().clear()
    page = opened(world, qtbot, listing_id=shelf.here)
    page.resize(1200, 560)  # what the guard says would stand below the edge
    quiet(world, qtbot)
    box = page.editor.form.boxes[ListingField.BODY]
    box.copy.click()
    world.settled(qtbot, lambda: box.notice is not None)
    assert QGuiApplication.clipboard().text() == ""
    assert box.notice is not None
    qtbot.waitUntil(box.notice.back.hasFocus)
    notice = box.notice
    qtbot.waitUntil(lambda: notice.visibleRegion().boundingRect() == notice.rect())
    found = box.notice.findChildren(ShortLink)
    found[0].click()
    edit = box.control.edit  # type: ignore[attr-defined]
    assert edit.textCursor().selectedText() == "LINE"
    assert edit.viewport().visibleRegion().contains(edit.cursorRect())
    box.notice.back.click()
    assert box.notice is None
    box.copy.click()
    world.settled(qtbot, lambda: box.notice is not None)
    box.notice.confirm.click()
    assert "LINE" in QGuiApplication.clipboard().text()
    quiet(world, qtbot)
    assert box.notice is None


def test_what_is_being_typed_is_not_written_over(world: World, qtbot: QtBot) -> None:
    shelf = put(world)
    page = opened(world, qtbot, service_id=shelf.service)
    edit = page.editor.form.boxes[ListingField.BODY].control.edit  # type: ignore[attr-defined]
    edit.setFocus(Qt.FocusReason.OtherFocusReason)
    edit.setPlainText("書きかけ")
    page.commands.edit_service(shelf.service, {ListingField.BODY: "別の窓から"})
    quiet(world, qtbot)
    assert edit.words == "書きかけ"
    page.editor.save()
    quiet(world, qtbot)
    assert details(world, shelf).fields.body == "書きかけ"
