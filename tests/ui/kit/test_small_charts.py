from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from app.ui.kit.painting import Brush
from app.ui.kit.small_charts import age_bars, bar, ring, shares, spark, top_rounded
from app.ui.theme import Theme

BOX = QRectF(10, 10, 100, 40)


def inked(theme: Theme, draw: Callable[[Brush], None], color: str) -> int:
    """Return how many pixels have a colour."""
    image = QImage(120, 60, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    draw(Brush(painter, theme))
    painter.end()
    wanted = theme.color(color).name()
    return sum(
        image.pixelColor(x, y).alpha() == 255 and image.pixelColor(x, y).name() == wanted
        for x in range(120)
        for y in range(60)
    )


def test_a_bar_and_a_ring_fill_with_their_share(theme: Theme) -> None:
    line = QRectF(10, 10, 100, 6)
    filled = [inked(theme, lambda b, s=s: bar(b, line, s), "accent_text") for s in (0, 0.5, 1, 2)]  # type: ignore[misc]
    assert filled[0] == 0 < filled[1] < filled[2] == filled[3]
    around = QPointF(60, 30)
    arcs = [inked(theme, lambda b, s=s: ring(b, around, 20, s), "accent_text") for s in (0, 0.5, 1)]  # type: ignore[misc]
    assert arcs[0] == 0 < arcs[1] < arcs[2]


@pytest.mark.parametrize(("values", "is_drawn"), [([], False), ([3], True), ([1, 5, 2], True)])
def test_a_spark_of_no_or_one_value_does_not_break(
    theme: Theme, values: list[float], *, is_drawn: bool
) -> None:
    assert bool(inked(theme, lambda b: spark(b, BOX, values), "accent_text")) is is_drawn


def test_shares_split_a_bar_by_amount(theme: Theme) -> None:
    parts: list[tuple[float, str]] = [(3, "ok"), (1, "bad")]
    large = inked(theme, lambda b: shares(b, BOX, parts), "ok")
    small = inked(theme, lambda b: shares(b, BOX, parts), "bad")
    assert large == pytest.approx(3 * small, rel=0.1)
    assert inked(theme, lambda b: shares(b, BOX, []), "ok") == 0


def test_the_oldest_column_is_a_warning(theme: Theme) -> None:
    ages = [8.0, 4, 2, 1]
    assert inked(theme, lambda b: age_bars(b, BOX, ages), "warn_fill") > 0
    assert inked(theme, lambda b: age_bars(b, BOX, [0, 0]), "accent_text") == 0


def test_the_piece_on_top_has_round_upper_corners() -> None:
    path = top_rounded(QRectF(0, 0, 40, 40), 10)
    assert not path.contains(QPointF(0.5, 0.5))
    assert path.contains(QPointF(0.5, 39.5))
