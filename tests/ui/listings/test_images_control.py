"""Images come by file and by paste; they move and go."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.listing_fields import FieldValue, ListingField, Picture
from app.ui.listings.images_control import ImagesControl
from app.ui.listings.thumbnails import Thumbnails
from tests.services.listed import png
from tests.ui.today.context import World

if TYPE_CHECKING:
    from app.services.kept_files import FileDraft

A, B, C = (Picture(f"{name}.png", name * 64) for name in "abc")


def control(world: World, qtbot: QtBot) -> tuple[ImagesControl, list[FieldValue]]:
    pictures = Thumbnails(world.context)
    made = ImagesControl(world.context, ListingField.IMAGES, "Images", pictures)
    pictures.setParent(made)
    kept: list[FieldValue] = []
    qtbot.addWidget(made)
    made.keep = kept.append
    made.show_value((A, B, C))
    return made, kept


def test_images_change_places_by_key_and_go(world: World, qtbot: QtBot) -> None:
    images, kept = control(world, qtbot)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(images.tiles[0], Qt.Key.Key_Right, keys)
    assert kept == [(B, A, C)]
    QTest.keyClick(images.tiles[0], Qt.Key.Key_Left, keys)
    assert kept == [(B, A, C)]
    QTest.keyClick(images.tiles[2], Qt.Key.Key_Delete)
    assert kept[-1] == (A, B)
    images.set_open(is_open=False)
    QTest.keyClick(images.tiles[2], Qt.Key.Key_Delete)
    assert len(kept) == 2


def test_files_and_pasted_pictures_are_read(world: World, qtbot: QtBot, tmp_path: Path) -> None:
    images, _kept = control(world, qtbot)
    added: list[FileDraft] = []
    images.add_files = added.extend
    file = tmp_path / "見本.png"
    file.write_bytes(png())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    assert images.take(data)
    world.settled(qtbot, lambda: len(added) == 1)
    pasted = QMimeData()
    picture = QImage(4, 4, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    pasted.setImageData(picture)
    assert images.take(pasted)
    world.settled(qtbot, lambda: len(added) == 2)
    assert [one.name for one in added] == ["見本.png", "Pasted image.png"]
    assert not images.take(QMimeData())
