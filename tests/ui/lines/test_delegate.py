from array import array

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPixmap

from app.models.money import Yen
from app.models.types import Stage
from app.ui.lines.delegate import KEPT_BYTES, KEPT_LINES, Frame
from app.ui.orders.table_columns import Column
from app.ui.orders.table_delegate import TableDelegate
from app.ui.orders.table_model import OrdersTableModel
from tests.ui.orders.desk import Desk

FRAME = Frame(((Column.DUE, 0, 90), (Column.NET, 90, 80)), 170, 40, 1.0)


def table_of(desk: Desk, ids: list[int]) -> TableDelegate:
    words, rows = desk.words(), desk.rows()
    model = OrdersTableModel(desk.context, words, rows, desk.context.tasks)
    model.set_ids(array("q", ids))
    shown: list[int] = []
    rows.prepare(ids, lambda: shown.append(1))
    desk.until(lambda: bool(shown))
    return TableDelegate(desk.context, words, model, desk.context.tasks)


def test_late_hovered_and_chosen_lines_have_their_ground(desk: Desk) -> None:
    late, fine = desk.add("Late", Stage.WORKING, due_in=-2), desk.add("Fine", Stage.WORKING)
    delegate = table_of(desk, [late, fine])
    delegate.hovered = 1
    theme = desk.context.theme
    assert corner(delegate, 1) == theme.color("hover").name()
    assert corner(delegate, 1, is_chosen=True) == theme.color("accent_soft2").name()
    delegate.hovered = -1
    assert corner(delegate, 1) == "#ffffff"
    assert corner(delegate, 0) not in {"#ffffff", theme.color("hover").name()}


def test_a_line_is_drawn_once_and_again_when_it_or_the_theme_changed(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = desk.add("Fine", Stage.WORKING)
    delegate = table_of(desk, [number])
    drawn: list[Column] = []
    real = delegate.paint_cell

    def count(*given: object) -> None:
        drawn.append(given[3])  # type: ignore[arg-type]
        real(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(delegate, "paint_cell", count)
    delegate.prepare_line(desk.row(number), FRAME)
    corner(delegate, 0)
    corner(delegate, 0)
    assert drawn == [Column.DUE, Column.NET]
    corner(delegate, 0, is_chosen=True)
    assert len(drawn) == 4
    delegate.prepare_line(desk.row(number)._replace(net=Yen(1)), FRAME)
    assert len(drawn) == 6
    desk.context.theme.set_high_contrast(high=True)
    corner(delegate, 0)
    assert len(drawn) == 8
    desk.context.theme.set_high_contrast(high=False)


def test_pictures_of_lines_long_gone_are_let_go(desk: Desk) -> None:
    row = desk.row(desk.add("Fine", Stage.WORKING))
    delegate = table_of(desk, [row.id])
    wide = FRAME._replace(width=2_000)
    for number in range(200):
        delegate.prepare_line(row._replace(net=Yen(number)), wide)
    assert len(delegate._kept) == KEPT_BYTES // (2_000 * 40 * 4)
    wider = FRAME._replace(width=8_000)
    for number in range(100):
        delegate.prepare_line(row._replace(net=Yen(number)), wider)
    assert len(delegate._kept) == KEPT_LINES


def corner(delegate: TableDelegate, line: int, *, is_chosen: bool = False) -> str:
    picture = QPixmap(170, 40)
    picture.fill()
    painter = QPainter(picture)
    delegate.paint_line(painter, QPointF(0, 0), line, FRAME, is_chosen=is_chosen)
    painter.end()
    return picture.toImage().pixelColor(1, 1).name()
