"""The pictures of an issuer, made ready for paper: white is no ink."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

LARGEST = 1200
"""Pixels: a seal of 22 mm at 1,200 dots an inch has no more."""


def images_of(pictures: Mapping[str, bytes]) -> dict[str, QImage]:
    """Return pictures that can be drawn by their digests; one that is none is left out."""
    found = {}
    for digest, content in pictures.items():
        image = QImage.fromData(content)
        if not image.isNull():
            found[digest] = inked(image)
    return found


def inked(image: QImage) -> QImage:
    """Return a picture without its white ground, so that a seal lies over a name."""
    if max(image.width(), image.height()) > LARGEST:
        keep, smooth = (
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        image = image.scaled(LARGEST, LARGEST, keep, smooth)
    if image.hasAlphaChannel():
        return image
    mask = image.convertToFormat(QImage.Format.Format_Grayscale8)
    mask.invertPixels()
    strong = QImage(mask)
    painter = QPainter(strong)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
    for _ in range(2):
        painter.drawImage(0, 0, mask)
    painter.end()
    inked_image = image.convertToFormat(QImage.Format.Format_ARGB32)
    inked_image.setAlphaChannel(strong)
    return inked_image
