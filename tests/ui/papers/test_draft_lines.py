"""Lines are written in cells; below the last one the next is begun."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.models.paper_body import PaperLine
from app.ui.papers.draft_lines import (
    AMOUNT,
    PRICE,
    QUANTITY,
    RATE,
    TEXT,
    UNIT,
    DraftLines,
    quantity_of,
)
from app.ui.papers.kit import PaperKit
from tests.services.paper_samples import DAY, line
from tests.ui.today.context import World


@pytest.fixture
def lines(world: World, kit: PaperKit) -> DraftLines:
    made = DraftLines(world.context, kit.rules.rates_on(DAY), world.context.tasks)
    QAbstractItemModelTester(made, world.context.tasks)
    return made


def write(lines: DraftLines, row: int, column: int, value: object) -> bool:
    return lines.setData(lines.index(row, column), value)


def told(lines: DraftLines, row: int) -> list[object]:
    return [lines.index(row, column).data() for column in range(AMOUNT + 1)]


@pytest.mark.parametrize(
    ("text", "quantity"),
    [
        ("1", 1_000),
        ("1.5", 1_500),
        ("２，０００", 2_000_000),
        (".25", 250),
        ("0.125", 125),
        ("0.1255", None),
        ("-1", None),
        ("二", None),
        ("", None),
        ("1.2.3", None),
        ("1" * 10, None),
    ],
)
def test_a_quantity_is_read_as_it_is_typed(text: str, quantity: int | None) -> None:
    assert quantity_of(text) == quantity


def test_typing_below_the_last_line_begins_another_like_it(lines: DraftLines) -> None:
    assert lines.rowCount() == 1
    assert lines.index(0, TEXT).data() == "Type the next line here"
    assert write(lines, 0, TEXT, " 撮影 ")
    assert write(lines, 0, UNIT, "時間")
    assert write(lines, 0, RATE, (800, True))
    assert write(lines, 0, QUANTITY, "1.5")
    assert write(lines, 0, PRICE, "１２，０００円")
    assert told(lines, 0) == ["撮影", "1.5", "時間", "¥12,000", "8% (reduced)", "¥18,000"]
    assert write(lines, 1, PRICE, "▲500")
    assert told(lines, 1) == ["", "1", "時間", "−¥500", "8% (reduced)", "−¥500"]
    assert [one.unit_price for one in lines.lines] == [12_000, -500]


def test_what_is_no_quantity_or_price_changes_nothing(lines: DraftLines) -> None:
    lines.set_lines((line(),))
    assert not write(lines, 0, QUANTITY, "たくさん")
    assert not write(lines, 0, PRICE, "高い")
    assert not write(lines, 0, TEXT, "ロゴ制作")
    assert lines.lines == (line(),)
    assert write(lines, 0, PRICE, "")
    assert lines.lines[0].unit_price == 0
    assert not lines.setData(lines.index(0, TEXT), "x", Qt.ItemDataRole.ToolTipRole)


def test_a_line_of_nothing_is_none(lines: DraftLines) -> None:
    lines.set_lines((PaperLine(text=" "), line()))
    assert lines.lines == (line(),)


def test_lines_are_removed_and_change_places(lines: DraftLines) -> None:
    lines.set_lines((line("一"), line("二"), line("三")))
    assert lines.move(0, 1)
    assert not lines.move(2, 3)
    lines.remove(2)
    lines.remove(5)
    assert [one.text for one in lines.lines] == ["二", "一"]


def test_heads_and_edges_are_told(lines: DraftLines) -> None:
    heads = [lines.headerData(at, Qt.Orientation.Horizontal) for at in range(AMOUNT + 1)]
    assert heads == ["Item", "Qty", "Unit", "Price", "Tax", "Amount"]
    assert lines.headerData(0, Qt.Orientation.Vertical) is None
    assert lines.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) is None
    editable = Qt.ItemFlag.ItemIsEditable
    assert not lines.flags(lines.index(0, AMOUNT)) & editable
    assert lines.flags(lines.index(0, TEXT)) & editable
    assert lines.rate_name(0, is_reduced=False) == "Not taxed"
