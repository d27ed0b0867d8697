from collections.abc import Sequence

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.frame.top_bar import DemoBanner, TopBar
from app.ui.kit.buttons import Button
from app.ui.page import Page
from tests.ui.today.context import World


class Titled(Page):
    """A page with a heading and one control."""

    words = "Orders"

    @property
    def title(self) -> str:
        return self.words

    @property
    def summary(self) -> str:
        return f"all {self.words}"

    def top_actions(self) -> Sequence[QWidget]:
        return (Button(self.context.theme, f"Add {self.words}"),)


def test_each_page_shows_its_heading_and_its_controls(world: World, qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    bar = TopBar(world.context.theme, root)
    bar.resize(900, 72)
    root.show()
    first, second = Titled(world.context, root), Titled(world.context, root)
    second.words = "Earnings"
    bar.show_page(first)
    assert (bar.accessibleName(), bar.accessibleDescription()) == ("Orders", "all Orders")
    bar.show_page(second)
    shown = [one.text() for one in bar.findChildren(QPushButton) if one.isVisible()]
    assert shown == ["Add Earnings"]
    before = bar.grab().toImage()
    second.words = "Money"
    second.heading_changed.emit()
    assert bar.accessibleName() == "Money"
    assert bar.grab().toImage() != before


def test_the_demo_banner_says_that_everything_is_invented(world: World, qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    banner = DemoBanner(world.context.theme, QPushButton("Start"), root)
    banner.resize(800, 38)
    assert "demo book" in banner.accessibleName()
    colors = banner.grab().toImage().pixelColor(4, 4)
    assert colors == world.context.theme.color("info_soft")
