import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.ui import printing


@pytest.mark.parametrize("is_accepted", [True, False])
def test_nothing_is_printed_unless_a_printer_was_chosen(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, is_accepted: bool
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    printed: list[str] = []
    code = QDialog.DialogCode.Accepted if is_accepted else QDialog.DialogCode.Rejected
    monkeypatch.setattr(QPrintDialog, "exec", lambda _self: code)
    monkeypatch.setattr(
        QTextDocument, "print_", lambda self, _printer: printed.append(self.toPlainText())
    )
    assert printing.print_text("ABCD", parent) is is_accepted
    assert printing.print_html("<b>EF</b>", parent) is is_accepted
    assert printed == (["ABCD", "EF"] if is_accepted else [])
