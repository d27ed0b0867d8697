"""The sizes of list and editor are remembered."""

from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.listings.split import KEY, LIST, ListSplit
from tests.ui.today.context import World


def test_the_list_begins_with_its_width_and_keeps_another(
    world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    memory = QSettings(str(tmp_path / "views.ini"), QSettings.Format.IniFormat)

    owners: list[QWidget] = []

    def shown() -> ListSplit:
        owner = QWidget()
        owners.append(owner)
        qtbot.addWidget(owner)
        split = ListSplit(world.context, (QWidget(), QWidget()), memory, owner)
        split.resize(1_000, 400)
        owner.show()
        split.show()
        return split

    split = shown()
    assert split.sizes()[0] == LIST
    split.setSizes([400, 595])
    split.splitterMoved.emit(400, 1)
    assert memory.contains(KEY)
    assert shown().sizes()[0] == split.sizes()[0] == 400
