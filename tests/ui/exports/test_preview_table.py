"""The table shows cells and heads of a preview; a ledger's lines have none."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.services.journal_preview import Preview
from app.ui.exports.preview_table import PreviewTable
from tests.ui.today.context import World

HEAD = Qt.Orientation.Horizontal


def preview(head: tuple[str, ...], *rows: tuple[str, ...]) -> Preview:
    return Preview(head, rows, len(rows), Yen(0), ())


def test_cells_stand_under_their_heads(world: World, qtbot: QtBot) -> None:
    table = PreviewTable(world.context.theme, "rows")
    qtbot.addWidget(table)
    QAbstractItemModelTester(table.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    table.show_preview(preview(("摘要", "金額"), ("長" * 90, "1200"), ("", "-5")))
    assert (table.rows.rowCount(), table.rows.columnCount()) == (2, 2)
    assert table.rows.headerData(1, HEAD) == "金額"
    assert table.rows.headerData(0, Qt.Orientation.Vertical) is None
    amount = table.rows.index(1, 1)
    right = amount.data(Qt.ItemDataRole.TextAlignmentRole)
    assert right & Qt.AlignmentFlag.AlignRight
    assert amount.data() == "-5"
    assert table.rows.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == "長" * 90
    assert table.columnWidth(0) == world.context.theme.px(320)
    assert table.columnWidth(1) < table.columnWidth(0)


def test_the_lines_of_a_ledger_have_no_head(world: World, qtbot: QtBot) -> None:
    table = PreviewTable(world.context.theme, "rows")
    qtbot.addWidget(table)
    table.show_preview(preview((), ("2026-11-03 * x",), ("    資産    1 JPY",)))
    assert table.horizontalHeader().isHidden()
    assert table.rows.headerData(0, HEAD) is None
    table.show_preview(None)
    assert table.rows.rowCount() == table.rows.columnCount() == 0
