"""Charts without axes that fit into a row or a card: bar, ring, spark, shares, ages."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainterPath, QPen

from app.ui.kit.painting import Brush, Paint

AGE_ALPHAS = (1.0, 0.68, 0.45)
SIXTEENTHS = 16
"""Qt counts angles in sixteenths of a degree."""


def bar(brush: Brush, rect: QRectF, share: float, paint: Paint = "accent_text") -> None:
    """Draw how full something is: a pill with `share` (0 to 1) of it filled."""
    radius = rect.height() / 2
    brush.rounded(rect, radius, "sunken" if not brush.theme.is_dark else "chip")
    if share > 0:
        width = max(rect.height(), rect.width() * min(share, 1.0))
        brush.rounded(QRectF(rect.x(), rect.y(), width, rect.height()), radius, paint)


def ring(
    brush: Brush,
    middle: QPointF,
    radius: float,
    share: float,
    paint: Paint = "accent_text",
    width: float = 6,
) -> None:
    """Draw a ring with `share` (0 to 1) of it filled, clockwise from the top."""
    painter = brush.painter
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(brush.color("sunken" if not brush.theme.is_dark else "chip"), width))
    painter.drawEllipse(middle, radius, radius)
    if share <= 0:
        return
    painter.setPen(QPen(brush.color(paint), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    around = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
    painter.drawArc(around, 90 * SIXTEENTHS, round(-360 * SIXTEENTHS * min(share, 1.0)))


def spark(brush: Brush, rect: QRectF, values: Sequence[float], color: str = "accent_text") -> None:
    """Draw how a figure moved: a line over a faint area, and a dot on its last value.

    One value is a dot, no value is nothing.
    """
    if not values:
        return
    points = _points(rect, values)
    painter = brush.painter
    if len(points) > 1:
        path = _curve(points)
        painter.fillPath(_closed(path, rect), _fading(brush, rect, color))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(brush.color(color), 1.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(path)
    brush.dot(points[-1].x(), points[-1].y(), 4, color, "surface")


def shares(
    brush: Brush, rect: QRectF, parts: Sequence[tuple[float, Paint]], gap: float = 2
) -> None:
    """Draw one bar split by amount, `parts` as (amount, colour) from the left."""
    whole = sum(amount for amount, _ in parts)
    if whole <= 0:
        brush.rounded(rect, 3, "sunken")
        return
    room = rect.width() - gap * (len(parts) - 1)
    x = rect.x()
    for amount, paint in parts:
        width = room * amount / whole
        brush.rounded(QRectF(x, rect.y(), max(width, 1), rect.height()), 3, paint)
        x += width + gap


def age_bars(brush: Brush, rect: QRectF, amounts: Sequence[float]) -> None:
    """Draw columns from young to old; the oldest one is a warning, each before it paler."""
    highest = max(amounts, default=0)
    if highest <= 0:
        return
    width = (rect.width() - 4 * (len(amounts) - 1)) / len(amounts)
    for number, amount in enumerate(amounts):
        height = max(rect.height() * amount / highest, 2)
        column = QRectF(rect.x() + number * (width + 4), rect.bottom() - height, width, height)
        if number < len(AGE_ALPHAS):
            paint = brush.color("accent_text", AGE_ALPHAS[number])
        else:
            paint = brush.color("warn_fill")
        brush.painter.fillPath(top_rounded(column, 2), paint)


def top_rounded(rect: QRectF, radius: float) -> QPainterPath:
    """Return a rectangle whose upper corners are round: the uppermost piece of a column."""
    x, y, width, height = rect.x(), rect.y(), rect.width(), rect.height()
    radius = min(radius, height, width / 2)
    path = QPainterPath(QPointF(x, y + height))
    path.lineTo(x, y + radius)
    path.quadTo(x, y, x + radius, y)
    path.lineTo(x + width - radius, y)
    path.quadTo(x + width, y, x + width, y + radius)
    path.lineTo(x + width, y + height)
    path.closeSubpath()
    return path


def _points(rect: QRectF, values: Sequence[float]) -> list[QPointF]:
    low, high = min(values), max(values)
    reach = high - low or 1
    step = rect.width() / max(len(values) - 1, 1)
    first = rect.x() if len(values) > 1 else rect.right()
    return [
        QPointF(first + step * number, rect.bottom() - rect.height() * (value - low) / reach)
        for number, value in enumerate(values)
    ]


def _curve(points: Sequence[QPointF]) -> QPainterPath:
    """Return a line through the points that runs level at each of them."""
    path = QPainterPath(points[0])
    for start, end in pairwise(points):
        half = (start.x() + end.x()) / 2
        path.cubicTo(QPointF(half, start.y()), QPointF(half, end.y()), end)
    return path


def _closed(path: QPainterPath, rect: QRectF) -> QPainterPath:
    area = QPainterPath(path)
    area.lineTo(rect.right(), rect.bottom() + 6)
    area.lineTo(rect.x(), rect.bottom() + 6)
    area.closeSubpath()
    return area


def _fading(brush: Brush, rect: QRectF, color: str) -> QLinearGradient:
    fading = QLinearGradient(0, rect.y(), 0, rect.bottom() + 6)
    fading.setColorAt(0, brush.theme.color(color, 0.18))
    fading.setColorAt(1, brush.theme.color(color, 0.0))
    return fading
