"""Lines of a statement as lines of a table."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.bank.columns import Column
from tests.ui.bank.samples import fill, tab_of
from tests.ui.today.context import World


def test_the_newest_line_comes_first_with_all_its_cells(world: World, qtbot: QtBot) -> None:
    fill(world)
    model = tab_of(world, qtbot).table.model
    cells = [model.index(0, place).data() for place in range(model.columnCount())]
    assert cells == ["2026/09/28", "喫茶店", "¥550", "", "¥3,450", "To sort out"]
    told = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "2026/09/28: ¥550 out, 喫茶店. To sort out"
    assert model.has_tip(Column.TEXT)
    assert not model.has_tip(Column.DATE)
