from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap.rule_pictures import rule_dialogs
from tests.store import new_book


def test_the_dialogs_of_rules_are_drawn_over_a_window(tmp_path: Path, qtbot: QtBot) -> None:
    book = new_book(tmp_path / "book.tokuicho")
    made = rule_dialogs(book)
    assert {"rule_impact", "rule_fee", "rule_text", "rule_site"} < set(made)
    assert {"site_closing", "closing_banner"} < set(made)
    other = QWidget()
    qtbot.addWidget(other)
    with pytest.raises(TypeError):
        made["rule_fee"](other)
    book.close()
