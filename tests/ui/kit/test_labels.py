from pytestqt.qtbot import QtBot

from app.ui.kit.labels import Label, ShortLabel
from app.ui.theme import Theme


def test_a_label_follows_the_theme(theme: Theme, qtbot: QtBot) -> None:
    label = Label(theme, "text", "title", "text3").wrapped()
    qtbot.addWidget(label)
    assert label.wordWrap()
    assert label.font().pixelSize() == 20
    light = label.palette().color(label.foregroundRole())
    theme.set_choice("dark")
    assert label.palette().color(label.foregroundRole()) == theme.color("text3") != light
    label.set_color("bad")
    assert label.palette().color(label.foregroundRole()) == theme.color("bad")
    theme.set_choice("light")


def test_a_short_label_asks_for_no_room_and_ends_in_dots(theme: Theme, qtbot: QtBot) -> None:
    label = ShortLabel(theme, "a very long text " * 9)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() == 0
    label.resize(80, 20)
    short = label.grab().toImage()
    label.setText("a very long text " * 8)
    assert label.grab().toImage() == short  # the same beginning, the same dots
