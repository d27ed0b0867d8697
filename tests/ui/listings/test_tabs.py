"""The tabs: the master first, then each site with what it is behind with."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.listings.tabs import MASTER, ServiceTabs
from app.ui.listings.words import ListingWords
from tests.ui.listings.shelf import details, put
from tests.ui.today.context import World


def test_tabs_turn_by_key_and_say_what_is_stale(world: World, qtbot: QtBot) -> None:
    shelf, owner = put(world), QWidget()
    turned: list[object] = []
    qtbot.addWidget(owner)
    tabs = ServiceTabs(world.context, ListingWords(world.context), owner)
    owner.resize(900, 60)
    owner.show()
    tabs.resize(900, 40)
    assert str(tabs.key) == MASTER
    tabs.step()
    tabs.turned.connect(turned.append)
    tabs.show_listings(details(world, shelf).listings, shelf.there)
    assert tabs.key == shelf.there
    assert [tabs.tabText(n) for n in range(tabs.count())] == [
        "Master",
        "ココナラ (1)",
        "タイムチケット",
        "Price table",
        "Figures",
    ]
    assert tabs.accessibleTabName(1) == "ココナラ、公開中、Not on the site yet: 1"
    QTest.keyClick(tabs, Qt.Key.Key_Home)
    tabs.turn(shelf.here)
    tabs.turn("nothing")
    tabs.step()
    assert turned == [MASTER, shelf.here, shelf.there]
    tabs.resize(300, 40)
    assert tabs.is_tight
    assert [tabs.tabText(n) for n in (1, 2)] == ["", "タイムチケット"]
