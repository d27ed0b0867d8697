"""A row is painted with and without its picture, chosen or not."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from pytestqt.qtbot import QtBot

from app.ui.kit.painting import Brush
from app.ui.listings.services_delegate import draw_picture, marks_that_fit
from tests.ui.listings.shelf import opened, put
from tests.ui.today.context import World


def test_the_list_is_painted(world: World, qtbot: QtBot) -> None:
    put(world)
    view = opened(world, qtbot).pane.view
    picture = view.grab().toImage()
    places = [(x, y) for x in range(picture.width()) for y in range(0, 80, 4)]
    colours = {picture.pixelColor(*place).name() for place in places}
    assert len(colours) > 10


def test_an_image_fills_its_frame_and_none_leaves_it_empty(world: World) -> None:
    ground = QImage(64, 48, QImage.Format.Format_RGB32)
    ground.fill(Qt.GlobalColor.white)
    wide = QPixmap(100, 10)
    wide.fill(Qt.GlobalColor.red)
    painter = QPainter(ground)
    brush, frame = Brush(painter, world.context.theme), QRectF(0, 0, 64, 48)
    draw_picture(brush, frame, None)
    draw_picture(brush, frame, wide)
    painter.end()
    assert ground.pixelColor(32, 24) == Qt.GlobalColor.red


def test_marks_without_room_are_a_number() -> None:
    fits = [marks_that_fit(count, 76, 16, 4) for count in (0, 3, 4, 5, 8)]
    assert fits == [0, 3, 4, 3, 3]
    assert marks_that_fit(5, 10, 16, 4) == marks_that_fit(5, -30, 16, 4) == 0
