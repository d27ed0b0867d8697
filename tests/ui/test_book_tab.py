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


def test_what_is_asked_for_too_early_is_opened_in_its_order(world: World, qtbot: QtBot) -> None:
    opened: list[dict[str, object]] = []

    class Tab(BookTab):
        def open_target(self, **target: object) -> None:
            opened.append(target)

    tab = Tab(world.context)
    qtbot.addWidget(tab)
    tab.wait_with({"year": 2026})
    tab.wait_with({"account": "sales"})
    assert opened == []
    tab.open_waiting()
    tab.open_waiting()
    assert opened == [{"year": 2026}, {"account": "sales"}]
