"""Earnings of all sites, or of some."""

from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.ui.lines.site_filter import SiteFilter, add_sites
from tests.ui.today.context import World


def test_none_chosen_means_all(world: World, qtbot: QtBot) -> None:
    button = SiteFilter(world.context.theme, world.context.marketplaces)
    qtbot.addWidget(button)
    assert button.chosen == ()
    assert button.text() == "All sites"


def test_sites_are_chosen_in_the_menu(world: World, qtbot: QtBot) -> None:
    button = SiteFilter(world.context.theme, world.context.marketplaces)
    qtbot.addWidget(button)
    first, second = [action for action in button.menu().actions() if action.text()][1:3]
    with qtbot.waitSignal(button.changed):
        first.trigger()
    assert button.text() == first.text()
    second.trigger()
    assert button.text() == "2 sites"
    button.menu().actions()[0].trigger()
    assert button.chosen == ()


def test_one_site_alone_is_turned_on_and_off(world: World, qtbot: QtBot) -> None:
    button = SiteFilter(world.context.theme, world.context.marketplaces)
    qtbot.addWidget(button)
    button.toggle_only("coconala")
    assert button.chosen == ("coconala",)
    assert "ココナラ" in button.accessibleName()
    button.toggle_only("coconala")
    assert not button.chosen


def test_a_menu_takes_sites_in_and_out_in_their_order(world: World, qtbot: QtBot) -> None:
    menu, told = QMenu(), list[tuple[str, ...]]()
    qtbot.addWidget(menu)
    first, second, third = list(world.context.marketplaces)[:3]
    add_sites(menu, world.context.marketplaces, (first, third), told.append)
    actions = menu.actions()
    assert [action.isChecked() for action in actions[:3]] == [True, False, True]
    actions[1].trigger()
    actions[2].trigger()
    assert told == [(first, second, third), (first,)]
