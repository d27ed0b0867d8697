"""Ledgers and trial balances on the clipboard, in a PDF and on a printer."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.handover.files import FileNotWrittenError
from app.ui import printing
from app.ui.books import ledger_papers
from app.ui.books.ledger_bar import View
from tests.ui.books.samples import fill, ledgers_of
from tests.ui.today.context import World

if TYPE_CHECKING:
    from app.ui.books.paper import Paper


def test_a_trial_balance_is_copied_as_cells(world: World, qtbot: QtBot) -> None:
    fill(world)
    tab = ledgers_of(world, qtbot)
    tab.bar.switch.choose(View.TRIAL)
    tab.bar.copy.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("Account\tOpening balance")
    assert lines[-1].split("\t")[0] == "Total"
    assert world.asked.toasts == [("Copied", False)]


def test_a_ledger_is_saved_as_a_pdf_with_its_opening(
    world: World, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(world)
    tab = ledgers_of(world, qtbot, "cash")
    path = tmp_path / "cash.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    tab.bar.pdf_shown.trigger()
    world.settled(qtbot, lambda: bool(world.asked.toasts))
    assert world.asked.toasts == [("Saved cash.pdf", False)]
    assert path.read_bytes().startswith(b"%PDF")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    tab.bar.pdf_shown.trigger()
    qtbot.wait(50)
    assert len(world.asked.toasts) == 1


def test_a_pdf_that_cannot_be_written_is_told(
    world: World, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(world)
    tab = ledgers_of(world, qtbot, "cash")
    path = tmp_path / "gone" / "cash.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    tab.bar.pdf_shown.trigger()
    world.settled(qtbot, lambda: bool(world.asked.errors))
    assert isinstance(world.asked.errors.pop(), FileNotWrittenError)
    assert world.asked.toasts == []


def test_a_ledger_is_printed_row_by_row(
    world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(world)
    tab = ledgers_of(world, qtbot, "supplies")
    printed: list[str] = []
    monkeypatch.setattr(printing, "print_html", lambda html, _parent: printed.append(html))
    tab.bar.print_.click()
    world.settled(qtbot, lambda: bool(printed))
    assert "未払金（事業用カード）" in printed[0]
    assert "消耗品費 2026" in printed[0]


def test_a_ledger_too_long_for_paper_says_what_to_do(
    world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(world)
    tab = ledgers_of(world, qtbot)
    monkeypatch.setattr(ledger_papers, "MOST_ON_PAPER", 2)
    papers: list[Paper] = []
    tab.with_paper(papers.append)
    assert papers == []
    assert world.asked.toasts[0][0].startswith("More than 2 rows")


def test_all_accounts_are_one_pdf(
    world: World, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(world)
    tab = ledgers_of(world, qtbot, "cash")
    path = tmp_path / "whole.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    tab.bar.pdf_whole.trigger()
    world.settled(qtbot, lambda: bool(world.asked.toasts))
    assert world.asked.toasts == [("Saved whole.pdf", False)]
    assert path.read_bytes().startswith(b"%PDF")
    monkeypatch.setattr(ledger_papers, "MOST_ON_PAPER", 2)
    tab.bar.pdf_whole.trigger()
    world.settled(qtbot, lambda: len(world.asked.toasts) == 2)
    assert world.asked.toasts[1][0].startswith("More than 2 rows")
