from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.capacity.lines import add_line
from app.ui.theme import Theme


def test_a_line_does_what_it_says_and_a_long_one_is_cut_with_a_tip(
    theme: Theme, window: QWidget
) -> None:
    column, pressed = QVBoxLayout(window), []
    line = add_line(theme, column, "A & B", lambda: pressed.append(1))
    line.click()
    assert (pressed, line.text(), line.toolTip()) == ([1], "A && B", "")
    long = add_line(theme, column, "長い件名" * 40, lambda: None)
    assert "…" in long.text()
    assert long.accessibleName() == long.toolTip() == "長い件名" * 40
