"""A seal on white paper lies over a name without its white."""

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.ui.papers.pictures import LARGEST, images_of, inked
from tests.ui.papers.written import png


def test_what_is_no_picture_is_left_out(qapp: QApplication) -> None:
    del qapp
    assert set(images_of({"a": png(), "b": b"no picture"})) == {"a"}


def test_white_is_no_ink_and_a_stroke_is(qapp: QApplication) -> None:
    del qapp
    white, red = (images_of({"x": png(colour)})["x"] for colour in ("white", "red"))
    assert white.pixelColor(1, 1).alpha() == 0
    assert red.pixelColor(1, 1).alpha() == 255


def test_a_picture_with_its_own_transparency_stays_and_a_large_one_shrinks(
    qapp: QApplication,
) -> None:
    del qapp
    clear = QImage(4, 4, QImage.Format.Format_ARGB32)
    clear.fill(0)
    assert inked(clear).pixelColor(0, 0).alpha() == 0
    large = QImage(2 * LARGEST, LARGEST, QImage.Format.Format_RGB32)
    large.fill(0)
    assert (inked(large).width(), inked(large).height()) == (LARGEST, LARGEST // 2)
