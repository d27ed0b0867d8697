"""Rows of the journal as a CSV file."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.ui.books.samples import fill, tab_of
from tests.ui.today.context import World


def test_a_file_has_a_head_and_bare_days_and_amounts(
    world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    fill(world)
    tab = tab_of(world, qtbot)
    path = tmp_path / "journal.csv"
    tab.table.export(tab.table.model.ids, path)
    world.settled(qtbot, lambda: bool(world.asked.toasts))
    assert world.asked.toasts == [("Exported 8 rows to journal.csv", False)]
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "Date,Debit,Credit,Amount,Tax class,Description,Source"
    assert lines[1].startswith("2026-10-09,消耗品費,未払金（事業用カード）,3300,課税仕入 10% 適格,")
    assert len(lines) == 9
    assert tab.table.file_name() == "journal.csv"
