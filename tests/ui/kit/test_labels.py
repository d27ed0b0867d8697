from pytestqt.qtbot import QtBot

from app.ui.kit.labels import Label
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
