"""The lines of the table of evidence."""

from array import array
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.services.evidence_queries import evidence_lines
from app.ui.evidence.columns import Column
from app.ui.evidence.table_model import EvidenceModel
from app.ui.row_store import RowStore
from tests.ui.evidence.locker import words
from tests.ui.orders.desk import Desk

if TYPE_CHECKING:
    from app.services.evidence_queries import EvidenceRow


def test_cells_heads_and_sentences(locker: Desk) -> None:
    rows: RowStore[EvidenceRow] = RowStore(locker.context.tasks, evidence_lines)
    model = EvidenceModel(words(locker), rows)
    QAbstractItemModelTester(model)
    model.set_ids(array("q", [2, 3]))
    locker.until(lambda: model.row(0) is not None)
    place = list(Column).index(Column.AMOUNT)
    assert (model.index(0, place).data(), model.index(1, place).data()) == ("¥500", "—")
    assert model.headerData(place, Qt.Orientation.Horizontal) == "Amount"
    sentence = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert sentence.startswith("Transaction date 3 Nov 2026, Counterparty 文具店")
    assert model.has_tip(Column.FILE)
    assert not model.has_tip(Column.DAY)
