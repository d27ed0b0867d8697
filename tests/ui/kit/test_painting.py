from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from app.ui.kit.painting import Brush, chip_colors
from app.ui.theme import Theme


class Canvas:
    """An image and a brush on it."""

    def __init__(self, theme: Theme) -> None:
        self.image = QImage(300, 200, QImage.Format.Format_ARGB32)
        self.image.fill(Qt.GlobalColor.transparent)
        self.painter = QPainter(self.image)
        self.brush = Brush(self.painter, theme)

    def inked(self) -> QRectF:
        """Return the box around all that was painted."""
        points = [
            (x, y) for x in range(300) for y in range(200) if self.image.pixelColor(x, y).alpha()
        ]
        xs, ys = [x for x, _ in points], [y for _, y in points]
        return QRectF(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)


@pytest.fixture
def canvas(theme: Theme) -> Iterator[Canvas]:
    made = Canvas(theme)
    yield made
    made.painter.end()


def test_text_stands_in_the_middle_of_its_line(canvas: Canvas) -> None:
    canvas.brush.text(10, 20, "国", "body", height=40)
    assert canvas.inked().center().y() == pytest.approx(40, abs=1.5)


def test_text_is_cut_where_its_room_ends(canvas: Canvas, theme: Theme) -> None:
    width = canvas.brush.text(0, 0, "納品・確認待ちの注文", width=60)
    assert width <= 60.5
    assert canvas.brush.text(0, 0, "短い", width=60) == theme.width("短い")


@pytest.mark.parametrize(("align", "side"), [("right", "right"), ("left", "left")])
def test_text_is_aligned_in_its_room(canvas: Canvas, align: str, side: str) -> None:
    canvas.brush.text(50, 0, "12", width=100, align="right" if align == "right" else "left")
    edge = {"right": 150, "left": 50}[side]
    assert getattr(canvas.inked(), side)() == pytest.approx(edge, abs=2)


def test_a_paragraph_returns_where_the_next_thing_begins(canvas: Canvas, theme: Theme) -> None:
    words = "はじめまして。登録者の多い筋トレ系のチャンネルです。"
    assert canvas.brush.paragraph(0, 10, words, 100, most=2) == 10 + 2 * theme.line()
    assert canvas.brush.title(0, 10, "ロゴ", 100) == 10 + theme.line("body_b")


@pytest.mark.parametrize("tone", ["", "ok", "warn", "bad", "info", "accent"])
def test_a_chip_is_as_wide_as_it_said(canvas: Canvas, theme: Theme, tone: str) -> None:
    drawn = canvas.brush.chip(0, 0, "今日 21:00", tone, "clock")
    assert drawn == canvas.brush.chip_width("今日 21:00", "clock")
    assert canvas.inked().width() == pytest.approx(drawn, abs=1.5)
    assert all(theme.has_color(name) for name in chip_colors(tone))


def test_a_mark_has_its_marketplaces_colour_or_a_neutral_one(canvas: Canvas, theme: Theme) -> None:
    canvas.brush.mark(0, 0, "coconala", "コ", 40)
    canvas.brush.mark(50, 0, "unknown", "?", 40)
    assert canvas.image.pixelColor(4, 20) == theme.color("m_coconala_s")
    assert canvas.image.pixelColor(54, 20) == theme.color("m_direct_s")


def test_a_rename_recolours_no_avatar(canvas: Canvas) -> None:
    canvas.brush.avatar(0, 0, 3, "水野", 40)
    canvas.brush.avatar(50, 0, 3, "佐藤", 40)
    canvas.brush.avatar(100, 0, 4, "水野", 40)
    colors = [canvas.image.pixelColor(x, 20).name() for x in (3, 53, 103)]
    assert colors[0] == colors[1] != colors[2]


def test_a_card_has_a_step_below_it_in_light_alone(canvas: Canvas, theme: Theme) -> None:
    canvas.brush.card(QRectF(0, 0, 100, 60))
    assert canvas.image.pixelColor(50, 59).alpha() > 0
    theme.set_choice("dark")
    dark = Canvas(theme)
    dark.brush.card(QRectF(0, 0, 100, 60))
    assert dark.image.pixelColor(50, 59).alpha() == 0
    dark.painter.end()
    theme.set_choice("light")


def test_a_checkbox_a_badge_and_a_ring_are_seen(canvas: Canvas, theme: Theme) -> None:
    canvas.brush.checkbox(0, 0, is_checked=True)
    canvas.brush.checkbox(20, 0, is_checked=False)
    assert canvas.image.pixelColor(1, 8) == theme.color("accent")
    assert canvas.image.pixelColor(28, 8) == theme.color("surface")
    assert canvas.brush.badge(50, 0, "7") == 20
    assert canvas.brush.badge(50, 30, "7", "warn") == 20
    canvas.brush.focus_ring(QRectF(100, 0, 40, 40), 0)
    assert canvas.image.pixelColor(101, 20) == theme.color("focus")
    canvas.brush.filled_icon(150, 0, "star", 24, "warn_fill")
    assert canvas.image.pixelColor(162, 12) == theme.color("warn_fill")
    canvas.brush.shadow(QRectF(200, 100, 40, 20), 6)
    canvas.brush.dot(10, 100, 4, "ok", "surface")
    canvas.brush.line(0, 150, 100, 150)
    assert canvas.image.pixelColor(50, 150) == theme.color("border")
