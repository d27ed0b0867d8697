"""The papers are lines of a table that a screen reader reads out."""

from array import array

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.services.paper_queries import PaperRow, paper_rows
from app.ui.papers.columns import Column
from app.ui.papers.table_model import PapersModel
from app.ui.papers.words import PaperWords
from app.ui.row_store import RowStore
from tests.services.paper_samples import issue, name_issuer
from tests.ui.today.context import World


def test_cells_say_what_the_paper_says(world: World, words: PaperWords, qtbot: QtBot) -> None:
    name_issuer(world.database)
    paper_id = issue(world.database)
    owner = world.context.tasks
    rows: RowStore[PaperRow] = RowStore(owner, paper_rows, owner)
    model = PapersModel(words, rows, owner)
    QAbstractItemModelTester(model, owner)
    model.set_ids(array("q", [paper_id]))
    assert model.index(0, 0).data() is None
    world.settled(qtbot, lambda: model.index(0, 0).data() == "IN-2026-0001")
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Number"
    told = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "株式会社髙﨑商店 御中" in told
    subject = model.index(0, model.columns.index(Column.SUBJECT))
    assert subject.data(Qt.ItemDataRole.ToolTipRole) == "ロゴ制作一式"
