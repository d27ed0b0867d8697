"""The rows of the journal as lines: heads, cells and sentences."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.books.journal_columns import Column
from tests.ui.books.samples import fill, tab_of
from tests.ui.today.context import World


def test_heads_cells_and_tips_come_from_the_words(world: World, qtbot: QtBot) -> None:
    fill(world)
    tab = tab_of(world, qtbot)
    model = tab.table.model
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Debit"
    first = model.index(0, 0)
    spoken = first.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("2026/10/09: 消耗品費 to 未払金（事業用カード）, ¥3,300.")
    assert first.data(Qt.ItemDataRole.ToolTipRole) is None
    tip = model.index(0, list(Column).index(Column.DEBIT)).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "消耗品費"
