"""Lines of a statement as a CSV file."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.ui.bank.samples import fill, tab_of
from tests.ui.today.context import World


def test_a_file_has_a_head_and_bare_days_and_amounts(
    world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    fill(world)
    tab = tab_of(world, qtbot)
    path = tmp_path / "statement.csv"
    tab.table.export(tab.table.model.ids, path)
    world.settled(qtbot, lambda: bool(world.asked.toasts))
    assert world.asked.toasts == [("Exported 4 lines to statement.csv", False)]
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "Date,Description,Out,In,Balance,Purpose"
    assert lines[1] == "2026-09-28,喫茶店,550,,3450,To sort out"
    assert lines[4] == "2026-09-24,振込 カ）ココナラ,,4680,10000,To sort out"
    assert tab.table.file_name() == "statement.csv"
