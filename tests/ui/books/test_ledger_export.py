"""The rows of a ledger as a CSV file."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.ui.books.samples import fill, ledgers_of
from tests.ui.today.context import World


def test_a_file_has_bare_amounts_and_running_balances(
    world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    fill(world)
    tab = ledgers_of(world, qtbot, "supplies")
    path = tmp_path / "ledger.csv"
    tab.table.export(tab.table.model.ids, path)
    world.settled(qtbot, lambda: bool(world.asked.toasts))
    assert world.asked.toasts == [("Exported 1 rows to ledger.csv", False)]
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert lines == [
        "Date,Opposite account,Description,Debit,Credit,Balance",
        "2026-10-09,未払金（事業用カード）,家電店,3300,,3300",
    ]
    assert tab.table.file_name() == "ledger.csv"
