from array import array

import pytest
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyleOptionViewItem

from app.models.types import Stage
from app.services.order_board import BoardColumn
from app.ui.kit.painting import Brush
from app.ui.orders.card_delegate import CARD_GAP, CARD_HEIGHT, CardDelegate
from app.ui.orders.column_model import ColumnModel
from tests.ui.orders.desk import Desk


def test_a_card_has_one_height_and_paints_itself_in_each_state(desk: Desk) -> None:
    number = desk.add("Banner", Stage.WORKING)
    words, rows = desk.words(), desk.rows()
    model = ColumnModel(BoardColumn.WORKING, rows, words.sentence)
    model.set_ids(array("q", [number]))
    delegate = CardDelegate(desk.context, words)
    index = model.index(0)
    assert delegate.sizeHint(QStyleOptionViewItem(), index).height() == CARD_HEIGHT + CARD_GAP
    empty = painted(delegate, model)
    desk.until(lambda: index.data(256) is not None)
    full = painted(delegate, model)
    delegate.dragged = frozenset({number})
    assert len({empty, full, painted(delegate, model)}) == 3


def painted(delegate: CardDelegate, model: ColumnModel) -> bytes:
    picture = QPixmap(210, CARD_HEIGHT + CARD_GAP)
    picture.fill()
    option = QStyleOptionViewItem()
    option.rect = picture.rect()
    painter = QPainter(picture)
    delegate.paint(painter, option, model.index(0))
    painter.end()
    return bytes(picture.toImage().constBits())


def test_cards_drawn_ahead_need_only_be_copied_when_the_board_shows_them(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(12):
        desk.add(f"Ahead {number}", Stage.WORKING)
    painted_rows: list[str] = []
    real = CardDelegate._paint_content

    def count(self: CardDelegate, *given: object) -> None:
        painted_rows.append(given[2].title)  # type: ignore[attr-defined]
        real(self, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(CardDelegate, "_paint_content", count)
    page = desk.page()
    drawn_ahead = len(painted_rows)
    assert drawn_ahead >= 5
    page.grab()
    desk.qtbot.wait(30)
    assert len(painted_rows) == drawn_ahead


def test_a_long_chip_goes_without_its_icon_so_that_the_number_is_whole(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = desk.row(desk.add("Banner", Stage.WORKING, due_in=0))._replace(number="11002964")
    chips: list[tuple[str, str]] = []

    def note(
        _brush: Brush,
        _x: float,
        _y: float,
        text: str,
        _tone: str = "",
        icon: str = "",
        _height: float = 20,
    ) -> float:
        chips.append((text, icon))
        return 0

    monkeypatch.setattr(Brush, "chip", note)
    delegate = CardDelegate(desk.context, desk.words())
    delegate.prepare(row, 260, 1.0)
    delegate.prepare(row, 130, 1.0)
    assert [bool(icon) for _, icon in chips] == [True, False]
    assert chips[0][0] == chips[1][0]
