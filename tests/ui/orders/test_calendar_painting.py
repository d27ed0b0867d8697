from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPixmap

from app.models.types import Stage
from app.ui.kit.painting import Brush
from app.ui.orders.calendar_painting import CalendarPainter, Entry
from tests.ui.orders.desk import Desk


def test_chips_that_find_no_room_leave_a_line_that_counts_them(desk: Desk) -> None:
    painter = CalendarPainter(desk.context, desk.words())
    cell = QRectF(0, 0, 120, 110)
    assert len(painter.chip_rects(cell, 3, "month")) == 3
    assert len(painter.chip_rects(cell, 9, "month")) == 2
    assert all(cell.contains(rect) for rect in painter.chip_rects(cell, 9, "month"))
    assert painter.is_on_more(QPointF(10, 105), cell)
    assert not painter.is_on_more(QPointF(10, 50), cell)


def test_a_locked_a_late_and_a_done_chip_differ_by_more_than_colour(desk: Desk) -> None:
    painter = CalendarPainter(desk.context, desk.words())
    late = desk.row(desk.add("Late", Stage.WORKING, due_in=-1))
    done = desk.row(desk.add("Done", Stage.COMPLETED))
    waiting = desk.row(desk.add("Waiting", Stage.DELIVERED))
    icons = [
        painter._icon(Entry(late.id, is_locked=False), late),
        painter._icon(Entry(done.id, is_locked=True), done),
        painter._icon(Entry(waiting.id, is_locked=True), waiting),
    ]
    assert icons == ["alarm-clock", "check", "lock"]
    picture = QPixmap(120, 22)
    picture.fill()
    canvas = QPainter(picture)
    brush = Brush(canvas, desk.context.theme)
    painter.draw_chip(
        brush, QRectF(0, 0, 120, 22), Entry(1, is_locked=False), late, is_chosen=False
    )
    canvas.end()
    assert picture.toImage().pixelColor(1, 11) == desk.context.theme.color("m_coconala")
    assert picture.toImage().pixelColor(118, 3) == desk.context.theme.color("m_coconala_s")
