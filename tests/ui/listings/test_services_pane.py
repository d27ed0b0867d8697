"""The left pane filters by words, marketplace and state."""

from pytestqt.qtbot import QtBot

from app.services.listings import add_service, set_permit_kind
from app.ui.listings.services_pane import ON_SALE, STALE, Wish
from tests.ui.listings.shelf import opened, put, quiet
from tests.ui.today.context import NOW, World


def test_each_filter_leaves_what_it_says(world: World, qtbot: QtBot) -> None:
    shelf = put(world)
    other, _ = world.database.write(add_service, "ロゴを描きます", now=NOW)
    pane = opened(world, qtbot).pane

    def left(**wish: object) -> list[int]:
        pane._ask(Wish()._replace(**wish))  # type: ignore[arg-type]
        quiet(world, qtbot)
        return [card.id for card in pane.model.cards]

    assert set(left()) == {shelf.service, other}
    assert left(text="ﾛｺﾞ") == [other]
    assert pane.current_id == other
    assert left(view=ON_SALE) == [shelf.service]
    assert left(view=STALE) == [shelf.service]
    assert left(marketplaces=("anytimes",)) == []
    assert pane.empty.isVisible()
    pane.clear.click()
    assert pane.wish == Wish()
    pane.show_service(other)
    assert pane.current_id == other
    left(text="バナー")
    pane.show_service(other)
    assert (pane.current_id, pane.wish) == (other, Wish())


def test_the_menu_toggles_sites_and_archived_ones(world: World, qtbot: QtBot) -> None:
    put(world)
    pane = opened(world, qtbot).pane
    actions = pane.filter_menu().actions()
    actions[0].trigger()
    first = next(iter(world.context.marketplaces))
    assert pane.wish.marketplaces == (first,)
    archived = next(one for one in pane.filter_menu().actions() if "archived" in one.text())
    archived.trigger()
    assert pane.wish.with_archived
    quiet(world, qtbot)
    pane.filter_menu().actions()[-1].trigger()
    assert pane.wish == Wish()
    quiet(world, qtbot)


def test_a_service_turns_amber_while_its_permit_is_lacking(world: World, qtbot: QtBot) -> None:
    shelf = put(world)
    pane = opened(world, qtbot).pane
    quiet(world, qtbot)
    before = pane.view.grab().toImage()
    assert pane.delegate.amber == set()
    world.context.tasks.write(set_permit_kind, shelf.service, "food")
    quiet(world, qtbot)
    assert pane.delegate.amber == {shelf.here, shelf.there}
    assert pane.view.grab().toImage() != before
