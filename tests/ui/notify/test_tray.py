from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from app.ui.notify.tray import Tray, seal, system_tray
from app.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
"""Without a screen Qt misses a part of the tray, and says so."""


class Noting(QSystemTrayIcon):
    """A tray icon that notes what it was to show."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[tuple[str, str]] = []

    def showMessage(self, title: str, msg: str, icon: QIcon, msecs: int = 0) -> None:  # type: ignore[override]
        assert not icon.isNull()
        assert msecs
        self.shown.append((title, msg))


@pytest.fixture
def icon() -> Noting:
    return Noting()


@pytest.fixture
def tray(theme: Theme, icon: Noting) -> Iterator[Tray]:
    made = Tray(theme, icon)
    yield made
    made.remove()
    made.deleteLater()


def names(tray: Tray) -> list[str]:
    tray.menu.aboutToShow.emit()
    return [action.objectName() for action in tray.menu.actions() if not action.isSeparator()]


def test_without_a_tray_there_is_none() -> None:
    assert (system_tray() is None) is not QSystemTrayIcon.isSystemTrayAvailable()


def test_its_menu_asks_for_what_can_be_done(tray: Tray) -> None:
    asked: list[str] = []
    tray.asked.connect(asked.append)
    assert names(tray) == ["open", "summary", "pause", "start_timer", "quit"]
    for action in tray.menu.actions():
        action.trigger()
    assert asked == ["open", "summary", "pause", "start_timer", "quit"]
    tray.set_paused(is_paused=True)
    assert names(tray) == ["open", "summary", "resume", "start_timer", "quit"]


def test_a_click_opens_the_window(tray: Tray, icon: Noting) -> None:
    asked: list[str] = []
    tray.asked.connect(asked.append)
    icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    assert asked == ["open"]


def test_a_message_is_shown_as_it_is_written_never_as_html(tray: Tray, icon: Noting) -> None:
    tray.show_message("A & B", "<img src=x>")
    assert icon.shown == [("A ＆ B", "＜img src=x＞")]  # noqa: RUF001 - wide ones
    clicks: list[bool] = []
    tray.message_clicked.connect(lambda: clicks.append(True))
    icon.messageClicked.emit()
    assert clicks == [True]


def test_its_tip_and_its_dot_tell_that_something_is_late(tray: Tray, icon: Noting) -> None:
    assert icon.toolTip() == "Tokuicho"
    tray.set_late(is_late=True)
    tray.set_late(is_late=True)
    assert "past its time" in icon.toolTip()
    tray.set_late(is_late=False)
    tray.set_paused(is_paused=True)
    assert "paused" in icon.toolTip()


def test_the_dot_is_in_the_corner_of_every_size(theme: Theme) -> None:
    for side in (16, 32, 64):
        size = QSize(side, side)
        plain, dotted = (seal(theme, has_dot=on).pixmap(size).toImage() for on in (False, True))
        place = side - 1 - round(side * 0.2), round(side * 0.2)
        assert dotted.pixelColor(*place) == theme.color("bad_fill")
        assert plain.pixelColor(*place) != theme.color("bad_fill")
        middle = side // 4, side * 3 // 4
        assert plain.pixelColor(*middle) == dotted.pixelColor(*middle)


def test_an_order_is_timed_from_its_menu_and_what_is_timed_is_stopped(tray: Tray) -> None:
    chosen: list[tuple[int, str]] = []
    asked: list[str] = []
    tray.order_chosen.connect(lambda order_id, title: chosen.append((order_id, title)))
    tray.asked.connect(asked.append)
    tray.set_timer("ロゴ 0:42", [(7, "名刺 & 封筒")])
    assert "stop_timer" in names(tray)
    texts = [action.text() for action in tray.menu.actions()]
    assert "Stop the timer: ロゴ 0:42" in texts
    menus = [action.menu() for action in tray.menu.actions()]
    (others,) = [menu for menu in menus if isinstance(menu, QMenu)]
    others.actions()[0].trigger()
    others.actions()[-1].trigger()
    assert (chosen, asked) == ([(7, "名刺 & 封筒")], ["start_timer"])
