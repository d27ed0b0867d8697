from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.kit.buttons import Button, FilterChip, IconButton, ShortLink
from app.ui.theme import Theme


def test_a_button_keeps_its_size_when_it_gets_the_focus(theme: Theme, qtbot: QtBot) -> None:
    theme.apply()
    button = Button(theme, "Add order", "plus", "primary")
    qtbot.addWidget(button)
    button.show()
    before = button.sizeHint()
    button.setFocus()
    assert button.sizeHint() == before
    assert before.height() == 32
    assert not button.icon().isNull()


def test_a_button_stands_out_when_it_may(theme: Theme, qtbot: QtBot) -> None:
    theme.apply()
    button = Button(theme, "Reconcile", "check")
    qtbot.addWidget(button)
    before = button.grab().toImage()
    button.set_kind("primary")
    assert button.property("kind") == "primary"
    assert button.grab().toImage() != before
    button.set_kind("secondary")
    assert button.grab().toImage() == before


def test_a_small_button_is_28_high(theme: Theme, qtbot: QtBot) -> None:
    theme.apply()
    button = Button(theme, "Open")
    qtbot.addWidget(button)
    button.make_small()
    button.set_icon("check")
    assert button.sizeHint().height() == 28


def test_a_short_link_ends_where_the_room_ends(theme: Theme, qtbot: QtBot) -> None:
    theme.apply()
    said = "A discount without an end: “今だけ半額 & more”"
    link = ShortLink(theme, said)
    qtbot.addWidget(link)
    link.resize(link.sizeHint())
    link.show()
    assert link.shown == said
    link.resize(120, link.height())
    assert link.shown.endswith("…")
    assert said.startswith(link.shown[:-1])
    assert link.minimumSizeHint().width() == 0
    assert not link.grab().isNull()


def test_an_icon_alone_has_a_name_and_tells_its_keys(theme: Theme, qtbot: QtBot) -> None:
    button = IconButton(theme, "bell", "Notices", "F9")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Notices"
    assert button.toolTip() == "Notices (F9)"
    assert button.width() == button.height() == 32


def test_news_are_a_dot(theme: Theme, qtbot: QtBot) -> None:
    button = IconButton(theme, "bell", "Notices", is_plain=True)
    qtbot.addWidget(button)
    before = button.grab().toImage()
    button.set_dot("bad_fill")
    assert button.grab().toImage() != before
    assert button.toolTip() == "Notices"


def test_a_chip_is_switched_by_mouse_and_keyboard(theme: Theme, qtbot: QtBot) -> None:
    chip = FilterChip(theme, "ココナラ", "コ", "coconala")
    qtbot.addWidget(chip)
    chip.show()
    states: list[bool] = []
    chip.toggled.connect(states.append)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    on = chip.grab().toImage()
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert states == [True, False]
    assert chip.grab().toImage() != on
    assert chip.accessibleName() == "ココナラ"
    assert chip.minimumSizeHint().width() >= theme.width("ココナラ", "caption") + 40


def test_an_icon_is_changed(theme: Theme, qtbot: QtBot) -> None:
    button = IconButton(theme, "pin", "Pin")
    qtbot.addWidget(button)
    before = button.grab().toImage()
    button.set_icon("pin-off")
    assert button.grab().toImage() != before


def test_enter_presses_icons_and_chips_like_space(theme: Theme, qtbot: QtBot) -> None:
    icon, chip = IconButton(theme, "bell", "Notices"), FilterChip(theme, "ココナラ")
    presses: list[str] = []
    for button, name in ((icon, "icon"), (chip, "chip")):
        qtbot.addWidget(button)
        button.clicked.connect(lambda _on=False, name=name: presses.append(name))
        button.show()
        QTest.keyClick(button, Qt.Key.Key_Return)
        QTest.keyClick(button, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
        QTest.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(button, Qt.Key.Key_Space)
    assert presses == ["icon"] * 3 + ["chip"] * 3
