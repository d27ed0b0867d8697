"""The rows of an account as lines."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.books.samples import fill, ledgers_of
from tests.ui.today.context import World


def test_heads_sentences_and_tips_come_from_the_words(world: World, qtbot: QtBot) -> None:
    fill(world)
    tab = ledgers_of(world, qtbot)
    model = tab.table.model
    heads = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert heads == [
        "Date",
        "Opposite account",
        "Description",
        "Debit",
        "Credit",
        "Balance",
    ]
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("2026/09/03: ")
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) is None
    assert model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
