"""The list goes out as a CSV file with bare amounts and ISO days."""

from array import array
from datetime import date
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.ui.papers.table_export import PapersExport
from app.ui.papers.words import PaperWords
from tests.services.paper_samples import issue, name_issuer, paper_draft
from tests.ui.today.context import World


def test_lines_are_written_with_bare_amounts(
    world: World, words: PaperWords, qtbot: QtBot, tmp_path: Path
) -> None:
    name_issuer(world.database)
    ids = array("q", [issue(world.database, paper_draft(due_on=date(2026, 12, 31)))])
    ids.append(issue(world.database))
    target = tmp_path / "papers.csv"
    exporter = PapersExport(world.context, words, world.context.tasks)
    exporter.write(ids, target)
    world.settled(qtbot, lambda: bool(world.asked.toasts))
    head, first, second = target.read_text("utf-8-sig").splitlines()
    assert head.startswith("Number,Kind,To,")
    assert "55000,2026-11-20,2026-12-31,Issued" in first
    assert "55000,2026-11-20,,Issued" in second
    assert world.asked.toasts[0][0] == "2 lines written to papers.csv"
    assert exporter.done(1, "a.csv") == "1 line written to a.csv"
