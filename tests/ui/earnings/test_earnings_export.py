"""What is shown becomes a file, and nothing in it runs."""

import csv
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.errors import AppError
from app.services.earnings_queries import EarningsKey
from app.ui.earnings.breakdown_model import BreakdownModel
from app.ui.earnings.earnings_export import EarningsExport
from app.ui.earnings.month_bars import month_bars, sales_order
from app.ui.earnings.payout_words import PayoutWords
from app.ui.earnings.periods import Period, months_of
from tests.ui.earnings.payout_samples import netted
from tests.ui.earnings.samples import SLICES, YEAR
from tests.ui.earnings.test_breakdown_model import ROW
from tests.ui.today.context import NOW, World


def export_of(world: World, qtbot: QtBot) -> EarningsExport:
    window = QWidget()
    qtbot.addWidget(window)
    return EarningsExport(world.context, PayoutWords(world.context), window)


def read(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def told(world: World, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: bool(world.asked.toasts), timeout=60_000)
    return world.asked.toasts[-1][0]


def test_the_months_are_lines_and_an_unknown_price_is_empty(
    world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "months.csv"
    bars = month_bars(YEAR.each, SLICES, sales_order(SLICES))
    export_of(world, qtbot).write_months(bars, path)
    assert told(world, qtbot) == "Exported 12 lines to months.csv"
    lines = read(path)
    assert lines[0] == ["Month", "Orders", "Sales", "Fee", "Take-home"]
    assert ["2026-03", "1", "50000", "11000", "39000"] in lines
    assert lines[-1] == ["2026-11", "2", "", "", "16800"]


def test_a_client_called_like_a_formula_cannot_run(
    world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "clients.csv"
    model = BreakdownModel(world.context)
    evil = "=HYPERLINK(A1)"
    model.show_rows(EarningsKey.CLIENT, [ROW._replace(key=evil)])
    export_of(world, qtbot).write_breakdown(model, path)
    told(world, qtbot)
    _, line = read(path)
    assert line == [
        *(f"'{evil}", "2", "100000", "22000", "0.2200", "78000"),
        *("39000", "90", "26000"),
    ]


def test_payouts_of_the_time_are_lines(world: World, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "payouts.csv"
    netted(world)
    export = export_of(world, qtbot)
    months = months_of(Period.YEAR, NOW.date())
    export.write_payouts(months, ("coconala",), path)
    told(world, qtbot)
    _, line = read(path)
    assert line == [
        *("2026-10-31", "2026-11-05", "", "ココナラ", "1", "", "0", "4680", "", ""),
        "Not here yet",
    ]
    world.asked.toasts.clear()
    export.write_payouts(months, ("direct",), path)
    told(world, qtbot)
    assert len(read(path)) == 1


def test_a_folder_that_cannot_be_written_is_said(
    world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    export_of(world, qtbot).write_months((), tmp_path / "gone" / "months.csv")
    qtbot.waitUntil(lambda: bool(world.asked.errors), timeout=60_000)
    assert isinstance(world.asked.errors.pop(), AppError)


def test_the_path_is_asked_for(world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    export = export_of(world, qtbot)
    answers = iter([("", ""), ("x.csv", "")])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: next(answers))
    assert export.ask_path("x") is None
    assert export.ask_path("x") == Path("x.csv")
