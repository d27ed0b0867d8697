"""Bars of criteria: one column where narrow, two where wide, and words for those who listen."""

from pytestqt.qtbot import QtBot

from app.rulebook.catalog import Catalog
from app.ui.formats import Formats
from app.ui.standing.measure_bars import MeasureBars
from app.ui.standing.words import StandingWords
from app.ui.theme import Theme
from tests.ui.standing.samples import site_of


def test_bars_say_what_they_show_and_fit_their_width(
    theme: Theme, catalog: Catalog, qtbot: QtBot
) -> None:
    bars = MeasureBars(theme, StandingWords(Formats("en")))
    qtbot.addWidget(bars)
    rung = site_of(catalog).forecast.next
    assert rung is not None
    bars.show_measures(rung.measures, "Platinum")
    bars.resize(800, 100)
    bars.grab()
    wide = bars.height()
    bars.resize(300, 100)
    bars.grab()
    assert bars.height() > wide
    assert bars.accessibleName() == "Platinum"
    assert "¥95,000 / ¥100,000, ¥5,000 more, or 1 sale" in bars.accessibleDescription()
    assert not bars.grab().isNull()
