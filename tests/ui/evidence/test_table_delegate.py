"""The lines of evidence are painted: what changed stands out, what is void is pale."""

from datetime import date

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from app.models.bookkeeping_types import EvidenceKind
from app.models.money import Yen
from app.services.evidence_queries import EvidenceRow, FileState, evidence_lines
from app.ui.evidence.columns import Column
from app.ui.evidence.table_delegate import EvidenceDelegate
from app.ui.evidence.table_model import EvidenceModel
from app.ui.kit.painting import Brush
from app.ui.row_store import RowStore
from tests.ui.evidence.locker import row_of, words
from tests.ui.orders.desk import Desk


def delegate_of(desk: Desk) -> EvidenceDelegate:
    rows: RowStore[EvidenceRow] = RowStore(desk.context.tasks, evidence_lines)
    say = words(desk)
    return EvidenceDelegate(desk.context, say, EvidenceModel(say, rows))


def painted(desk: Desk, delegate: EvidenceDelegate, row: EvidenceRow, column: Column) -> bytes:
    image = QImage(200, 40, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    delegate.paint_cell(Brush(painter, desk.context.theme), QRectF(0, 0, 200, 39), row, column)
    painter.end()
    return bytes(image.constBits())


def test_each_cell_shows_what_its_paper_says(locker: Desk) -> None:
    delegate, row = delegate_of(locker), row_of(locker, 1)
    other = row._replace(
        dated_on=date(2024, 1, 1),
        counterparty="別",
        amount=Yen(1),
        kind=EvidenceKind.OTHER,
        file_name="x",
        expense_id=None,
        byte_count=None,
    )
    for column in Column:
        first, second = (painted(locker, delegate, one, column) for one in (row, other))
        assert first != second, column


def test_what_changed_needs_care_and_what_is_void_does_not(locker: Desk) -> None:
    delegate, row = delegate_of(locker), row_of(locker, 1)
    before = painted(locker, delegate, row, Column.STATE)
    assert not delegate.needs_care(row)
    delegate._words.states[1] = FileState.CHANGED
    assert delegate.needs_care(row)
    assert delegate.by_the_clock(row) is FileState.CHANGED
    assert painted(locker, delegate, row, Column.STATE) != before
    assert delegate.needs_care(row_of(locker, 2)._replace(byte_count=None))
    assert not delegate.needs_care(row_of(locker, 4)._replace(byte_count=None))
