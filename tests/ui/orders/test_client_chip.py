from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.orders.client_chip import WIDEST, ClientChip
from app.ui.theme import Theme


def test_it_names_the_client_and_goes_away_with_the_filter(theme: Theme, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    chip = ClientChip(theme, parent)
    assert chip.isHidden()
    chip.tell("北の雑貨店", is_on=True)
    assert chip.isVisible()
    assert "北の雑貨店" in chip.accessibleName()
    short = chip.sizeHint().width()
    one = chip.grab().toImage()
    chip.tell("とても長い名前の" * 6, is_on=True)
    assert short < chip.sizeHint().width() < theme.px(WIDEST) + 60
    assert chip.grab().toImage() != one
    with qtbot.waitSignal(chip.clicked):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    chip.tell("", is_on=False)
    assert chip.isHidden()
    assert chip.name, "it still has words when the name is not known"
