from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from app.ui.kit.painting import Brush
from app.ui.kit.seal import draw_seal
from app.ui.theme import Theme


def test_the_seal_has_a_light_character_on_the_accent(theme: Theme) -> None:
    image = QImage(64, 64, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    draw_seal(Brush(painter, theme), QRectF(0, 0, 64, 64))
    painter.end()
    colors = [image.pixelColor(x, y).name() for x in range(64) for y in range(64)]
    assert colors.count(theme.color("accent").name()) > 1000
    assert 150 < colors.count(theme.color("on_accent").name()) < 1500
