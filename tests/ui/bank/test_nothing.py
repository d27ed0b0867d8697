"""What stands where no line is."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.bank.nothing import BankNothing, Reason
from app.ui.kit.buttons import Button
from tests.ui.today.context import World


def test_each_reason_has_its_way_on(world: World, qtbot: QtBot) -> None:
    nothing = BankNothing(world.context)
    qtbot.addWidget(nothing)
    nothing.show()

    def press() -> None:
        (button,) = [one for one in nothing.findChildren(Button) if one.isVisible()]
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert nothing.reason is Reason.FIRST
    press()
    assert world.asked.actions == ["capture"]
    for reason in (Reason.SAID, Reason.WORDS):
        nothing.tell(reason)
        assert nothing.reason is reason
        with qtbot.waitSignal(nothing.every_wanted):
            press()
