"""A paper goes to the printer that was chosen, and nowhere when none was."""

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.ui.papers import sheet_print
from tests.pdf_text import text_of
from tests.ui.papers.written import sheet


def test_a_printer_that_writes_files_prints_the_paper(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "printed.pdf"

    class Chosen(QPrintDialog):
        """Chooses a file, as a person would."""

        def __init__(self, printer: QPrinter, parent: QWidget) -> None:
            super().__init__(printer, parent)
            printer.setOutputFileName(str(target))

        def exec(self) -> int:
            return QDialog.DialogCode.Accepted

    parent = QWidget()
    qtbot.addWidget(parent)
    monkeypatch.setattr(sheet_print, "QPrintDialog", Chosen)
    assert sheet_print.print_sheet(sheet(), parent)
    assert "請求書" in text_of(target.read_bytes())


def test_nothing_is_printed_without_a_choice(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    monkeypatch.setattr(QPrintDialog, "exec", lambda _self: QDialog.DialogCode.Rejected)
    assert not sheet_print.print_sheet(sheet(), parent)
