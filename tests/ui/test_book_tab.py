"""What a tab of 帳簿 does that overrides nothing."""

from pytestqt.qtbot import QtBot

from app.ui.book_tab import BookTab
from tests.ui.today.context import World


def test_a_plain_tab_says_nothing_and_takes_every_call(world: World, qtbot: QtBot) -> None:
    tab = BookTab(world.context)
    qtbot.addWidget(tab)
    tab.activate()
    tab.open_target(view="any")
    tab.focus_filter()
    assert tab.summary == ""
