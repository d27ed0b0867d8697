"""What leaves the table of evidence is read again as numbers and days."""

from app.ui.evidence.columns import Column
from app.ui.evidence.table_export import EvidenceExport
from app.ui.evidence.words import EvidenceWords
from tests.ui.evidence.locker import row_of, words
from tests.ui.orders.desk import Desk


def test_cells_are_bare(locker: Desk) -> None:
    export = EvidenceExport(locker.context, words(locker))
    cells = {column: export.cell(row_of(locker, 2), column) for column in Column}
    assert (cells[Column.DAY], cells[Column.AMOUNT]) == ("2026-11-03", 500)
    assert (cells[Column.KEPT], cells[Column.KIND]) == ("2034-03-15", "Receipt")
    assert export.cell(row_of(locker, 3), Column.AMOUNT) is None
    assert export.head(Column.FILE) == "File"
    assert export.done(2, "x.csv") == "Exported the list of 2 papers to x.csv"
    unknown = EvidenceExport(locker.context, EvidenceWords(locker.context))
    assert unknown.cell(row_of(locker, 2), Column.KEPT) is None
