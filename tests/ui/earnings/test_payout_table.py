"""Payouts stand in a table in words."""

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.ui.earnings.payout_lines import payout_line
from app.ui.earnings.payout_table import PAYOUT_COLUMNS, PayoutTable
from app.ui.earnings.payout_words import PayoutWords
from tests.ui.earnings.test_payout_lines import PAID, ROW, TODAY
from tests.ui.today.context import World


def test_what_differs_is_tinted_and_amounts_stand_right(world: World, qtbot: QtBot) -> None:
    del qtbot
    model = PayoutTable(world.context, PayoutWords(world.context))
    short = PAID._replace(received=Yen(3_925), unexplained=Yen(755), account="楽天銀行")
    model.show_lines([payout_line(short, TODAY, set()), payout_line(ROW, TODAY, set())])
    assert (model.rowCount(), model.columnCount()) == (2, len(PAYOUT_COLUMNS))
    cells = [
        [str(model.data(model.index(row, place))).strip() for place in range(len(PAYOUT_COLUMNS))]
        for row in range(2)
    ]
    assert cells[0] == [
        "2026/11/20",
        "ココナラ",
        "asked 11/10・1 order",
        "楽天銀行",
        "¥0",
        "¥4,680",
        "¥3,925",
        "−¥755 off",
    ]
    assert cells[1][3] == "—"
    first = model.index(0, 0)
    assert model.data(first, Qt.ItemDataRole.BackgroundRole) is not None
    assert model.data(model.index(1, 0), Qt.ItemDataRole.BackgroundRole) is None
    assert model.data(QModelIndex()) is None
    heads = [
        model.headerData(place, Qt.Orientation.Horizontal) for place in range(len(PAYOUT_COLUMNS))
    ]
    assert heads[0] == "Arrives"
    assert model.headerData(0, Qt.Orientation.Vertical) is None
