from typing import TYPE_CHECKING

from app.services.client_queries import TagCount
from app.ui.clients.toolbar import Toolbar
from tests.ui.orders.desk import Desk

if TYPE_CHECKING:
    from app.ui.clients.question import Question


def test_every_filter_asks_anew_and_all_are_taken_away(people: Desk) -> None:
    bar = Toolbar(people.context)
    people.qtbot.addWidget(bar)
    asked: list[Question] = []
    bar.asked.connect(asked.append)
    bar.set_tags((TagCount("fast", 2),))
    bar.set_columns(())
    bar.regular.click()
    bar.risky.click()
    bar.erased.trigger()
    bar.sites.toggle_only("coconala")
    menu = bar.tags.menu()
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    bar.search.searched.emit("mina")
    where = asked[-1].where
    assert (where.is_regular, where.is_risky, where.is_erased) == (True, True, True)
    assert (where.marketplaces, where.tags, where.text) == (("coconala",), ("fast",), "mina")
    assert bar.tags.text() == "Tags 1"
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    assert asked[-1].where.tags == ()
    bar.clear()
    assert not asked[-1].is_filtered
    assert (bar.regular.isChecked(), bar.search.text(), bar.sites.chosen) == (False, "", ())
