"""What if: each control changes the forecast, none the book."""

from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.rulebook.catalog import Catalog
from app.rulebook.ladders import Tally
from app.ui.formats import Formats
from app.ui.standing.what_if import WhatIf
from app.ui.standing.words import StandingWords
from app.ui.theme import Theme
from tests.ui.standing.samples import site_of


def test_one_more_sale_lifts_gold_to_platinum(theme: Theme, catalog: Catalog, qtbot: QtBot) -> None:
    asked = WhatIf(theme, StandingWords(Formats("en")))
    qtbot.addWidget(asked)
    assert asked.more == Tally()
    asked.price.set_amount(Yen(1))
    asked.price.set_amount(None)
    asked.show_site(site_of(catalog))
    assert asked.result.text() == "Fill something in to see where it leads."
    assert asked.open.isHidden()
    with qtbot.waitSignal(asked.changed):
        asked.price.set_amount(Yen(5_000))
    assert asked.result.text().startswith("Platinum ・ Amount sold (3 months) ¥100,000 / ¥100,000")
    asked.stars.choose("3")
    asked.stars.chosen.emit("3")
    assert asked.more == Tally(sales=1, amount=Yen(5_000), stars=3, ratings=1)
    assert asked.result.text().startswith("Silver")
    asked.lost.setChecked(True)
    assert asked.more.lost == 1


def test_orders_under_way_are_counted_when_asked_for(
    theme: Theme, catalog: Catalog, qtbot: QtBot
) -> None:
    asked = WhatIf(theme, StandingWords(Formats("en")))
    qtbot.addWidget(asked)
    one = Tally(sales=1, amount=Yen(10_000))
    asked.show_site(site_of(catalog, open_orders=one))
    assert asked.open.text() == "The order under way is completed"
    assert asked.result.text().startswith("With the orders under way completed: Platinum")
    asked.open.setChecked(True)
    assert asked.more == one
    asked.show_site(site_of(catalog, open_orders=one.plus(one)))
    assert asked.open.text() == "All 2 orders under way are completed"
    assert asked.open.isChecked()
    asked.show_site(site_of(catalog, Tally(), marketplace_id="skillcloud", open_orders=one))
    assert asked.result.text().startswith("Standard ・ Points 5 / 20")
