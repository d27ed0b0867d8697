"""The table says what the chart shows."""

from pytestqt.qtbot import QtBot

from app.ui.earnings.month_bars import month_bars
from app.ui.earnings.month_table import MonthTable, gross_words
from tests.ui.earnings.samples import SLICES, YEAR
from tests.ui.today.context import World


def test_each_month_is_a_row_newest_first(world: World, qtbot: QtBot) -> None:
    table = MonthTable(world.context)
    qtbot.addWidget(table)
    table.show_bars(month_bars(YEAR.each, SLICES, ()))
    texts = [[table.item(row, column).text() for column in range(5)] for row in (0, 8)]  # type: ignore[union-attr]
    assert texts[0] == ["2026年11月", "2", "¥10,000+", "−¥2,200", "¥16,800"]
    assert texts[1][2] == "¥50,000"
    assert table.rowCount() == 12


def test_sales_nobody_knows_are_not_written_as_nothing(world: World) -> None:
    bars = month_bars(YEAR.each, SLICES[3:], ())
    assert gross_words(bars[-1], world.context.formats) == "—"
    assert gross_words(bars[0], world.context.formats) == "¥0"
