import pytest
from PySide6.QtWidgets import QInputDialog, QMenu

from app.services.client_queries import TagCount
from app.ui.clients.bulk_bar import ClientsBar
from tests.ui.orders.desk import Desk


def test_tags_are_put_on_taken_off_and_made(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    bar = ClientsBar(desk.context)
    desk.qtbot.addWidget(bar)
    bar.set_tags((TagCount("fast", 1),))
    put_on: list[str] = []
    taken_off: list[str] = []
    bar.tag_wanted.connect(put_on.append)
    bar.untag_wanted.connect(taken_off.append)
    bar._menu.aboutToShow.emit()
    new, _line, fast, off = bar._menu.actions()
    fast.trigger()
    off_menu = off.menu()
    assert isinstance(off_menu, QMenu)
    off_menu.actions()[0].trigger()
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: (" late ", True))
    new.trigger()
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("", False))
    new.trigger()
    assert (put_on, taken_off) == (["fast", "late"], ["fast"])
