"""Figures of listings over a period, and those that were noted."""

from datetime import date

from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.models.types import FigureSource, ListingMeasure
from app.services.figure_drafts import FigureDraft
from app.services.figure_queries import ListingResult
from app.services.listing_figures import note_figures
from app.ui.kit.buttons import IconButton
from app.ui.kit.labels import Label
from app.ui.listings.figures_room import FiguresRoom
from tests.ui.listings.shelf import Shelf, opened, put, quiet
from tests.ui.today.context import NOW, World


def room(world: World, qtbot: QtBot, shelf: Shelf) -> FiguresRoom:
    editor = opened(world, qtbot, service_id=shelf.service).editor
    editor.tabs.turn("figures")
    quiet(world, qtbot)
    assert editor.rooms.figures is not None
    return editor.rooms.figures


def texts(shown: FiguresRoom) -> list[str]:
    return [label.text() for label in shown.findChildren(Label) if label.isVisible()]


def test_counted_and_rolling_are_told_apart(world: World, qtbot: QtBot) -> None:
    shelf = put(world)
    views, favourites = ListingMeasure.VIEWS, ListingMeasure.FAVOURITES
    days = (date(2026, 11, 1), date(2026, 11, 20))
    drafts = [
        FigureDraft(
            listing_id=shelf.here, measure=views, number=320, from_on=days[0], to_on=days[1]
        ),
        FigureDraft(
            listing_id=shelf.here,
            measure=favourites,
            number=12,
            from_on=None,
            to_on=days[1],
            is_rolling=True,
        ),
    ]
    world.database.write(note_figures, drafts, FigureSource.TYPED, now=NOW)
    shown = room(world, qtbot, shelf)
    qtbot.waitUntil(lambda: any(text.endswith("a total") for text in texts(shown)))
    assert {"320", "12 (total)"} <= set(texts(shown))
    shown.period.choose_next()
    quiet(world, qtbot)
    removing = [one for one in shown.findChildren(IconButton) if one.isVisible()]
    removing[0].click()
    quiet(world, qtbot)
    assert ("Figure removed", True) in world.asked.toasts
    assert len([one for one in shown.findChildren(IconButton) if one.isVisible()]) == 1


def test_the_last_days_of_a_site_are_told_from_a_period_and_sites_stand_in_their_order(
    world: World, qtbot: QtBot
) -> None:
    shelf = put(world)
    rolling = FigureDraft(
        listing_id=shelf.here,
        measure=ListingMeasure.VIEWS,
        number=320,
        from_on=date(2026, 10, 24),
        to_on=date(2026, 11, 22),
        is_rolling=True,
    )
    world.database.write(note_figures, [rolling], FigureSource.PASTED, now=NOW)
    shown = room(world, qtbot, shelf)
    noted = "ココナラ ・ 10/24 〜 11/22 ・ 閲覧数 320 ・ rolling"
    qtbot.waitUntil(lambda: noted in texts(shown))
    assert "320 (last 30 days)" in texts(shown)
    names = [item.widget() for n in (1, 2) if (item := shown.grid.itemAtPosition(n, 0))]
    assert [name.text() for name in names if isinstance(name, Label)] == [
        "ココナラ",
        "タイムチケット",
    ]


def test_a_take_home_that_is_not_known_is_not_nothing(world: World, qtbot: QtBot) -> None:
    shelf = put(world)
    shown = room(world, qtbot, shelf)
    for orders, net, unknown, said in (
        (1, 0, 1, "—"),
        (3, 8000, 1, "￥8,000+"),
        (2, 8000, 0, "￥8,000"),
    ):
        numbers = (Yen(net), unknown, 0, 0, None)
        result = ListingResult(shelf.here, "coconala", None, None, None, None, orders, *numbers)
        shown._show_results((result,))
        cells = [item.widget() for n in range(8) if (item := shown.grid.itemAtPosition(1, n))]
        assert isinstance(cells[6], Label)
        assert cells[6].text().replace("¥", "￥") == said
