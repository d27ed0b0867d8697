"""The tabs of the page 帳簿 as the program names them."""

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.ui.book_tabs import ROOMS, BookTabs


def test_every_tab_has_a_key_and_a_name_of_its_own(qtbot: QtBot) -> None:
    del qtbot
    owner = QObject()
    specs = BookTabs(owner).specs()
    assert len({spec.key for spec in specs}) == len({spec.title for spec in specs}) == len(specs)
    assert len(ROOMS) == len(set(ROOMS))
