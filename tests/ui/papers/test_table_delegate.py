"""A void paper is grey and says so in a chip."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from app.services.paper_queries import PaperRow, paper_rows
from app.services.papers import void_paper
from app.ui.kit.painting import Brush
from app.ui.papers.columns import Column
from app.ui.papers.table_delegate import PapersDelegate
from app.ui.papers.table_model import PapersModel
from app.ui.papers.words import PaperWords
from app.ui.row_store import RowStore
from tests.services.bookkeeping_samples import NOW
from tests.services.paper_samples import issue, name_issuer
from tests.ui.today.context import World


def painted(world: World, delegate: PapersDelegate, row: PaperRow, column: Column) -> QImage:
    image = QImage(200, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    cell = QRectF(0, 0, 200, 40)
    delegate.paint_cell(Brush(painter, world.context.theme), cell, row, column)
    painter.end()
    return image


def test_a_void_paper_looks_otherwise(world: World, words: PaperWords, qtbot: QtBot) -> None:
    del qtbot
    name_issuer(world.database)
    paper_id = issue(world.database)
    owner = world.context.tasks
    rows: RowStore[PaperRow] = RowStore(owner, paper_rows, owner)
    delegate = PapersDelegate(world.context, words, PapersModel(words, rows, owner), owner)
    before = world.database.read(paper_rows, [paper_id])[paper_id]
    world.database.write(void_paper, paper_id, "誤り", now=NOW)
    after = world.database.read(paper_rows, [paper_id])[paper_id]
    assert not delegate.needs_care(after)
    assert delegate.by_the_clock(after) == after.issued_on
    for column in (Column.STATE, Column.TOTAL, Column.RECIPIENT, Column.KIND):
        one, other = (painted(world, delegate, row, column) for row in (before, after))
        assert one != other
