from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.frame.timer_part import TimerPart
from app.ui.theme import Theme


def test_it_is_seen_only_while_something_is_timed_and_says_it(theme: Theme, qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    part = TimerPart(theme, ground)
    assert part.isHidden()
    part.show_timer("ロゴ", "0:42", is_forgotten=False)
    assert not part.isHidden()
    assert part.accessibleName() == "Timer: ロゴ, 0:42"
    wide = part.grab().toImage()
    part.show_timer("ロゴ", "13:00", is_forgotten=True)
    assert part.accessibleName().endswith("Probably forgotten")
    part.is_rail = True
    assert part.grab().toImage() != wide
