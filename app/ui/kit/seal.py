"""The seal of the program: 得 in a square of the accent."""

from PySide6.QtCore import QRectF

from app.ui.kit.painting import Brush


def draw_seal(brush: Brush, square: QRectF) -> None:
    """Paint the seal into a square, with an inner frame."""
    side = square.width()
    brush.rounded(square, side * 0.27, "accent")
    inset = side * 0.085
    frame = square.adjusted(inset, inset, -inset, -inset)
    brush.rounded(frame, side * 0.2, None, brush.theme.color("on_accent", 0.42))
    size = round(side * 0.58)
    offset = (side - size) / 2
    brush.icon(square.x() + offset, square.y() + offset, "seal", size, "on_accent")
