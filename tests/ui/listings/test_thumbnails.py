"""Images of the book come as small pictures; what is none stays away."""

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.ui.listings.thumbnails import LARGEST_SIDE, Thumbnails, decoded, shrunk
from tests.ui.listings.shelf import details, put
from tests.ui.today.context import World


def test_an_image_comes_once_and_is_kept(world: World, qtbot: QtBot) -> None:
    shelf = put(world)
    digest = details(world, shelf).fields.images[0].digest
    pictures = Thumbnails(world.context, world.context.tasks)
    with qtbot.waitSignal(pictures.arrived):
        assert pictures.picture(digest) is None
    found = pictures.picture(digest)
    assert found is not None
    assert found.width() == 1
    assert pictures.picture("0" * 64) is None
    assert world.database.read(shrunk, "0" * 64).isNull()


def test_a_large_image_is_decoded_small_and_rubbish_not_at_all() -> None:
    image, buffer = QImage(2_000, 1_000, QImage.Format.Format_RGB32), QBuffer()
    image.fill(Qt.GlobalColor.blue)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    assert decoded(bytes(buffer.data().data())).width() == LARGEST_SIDE
    assert decoded(b"no picture").isNull()
