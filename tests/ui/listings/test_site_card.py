"""A listing's state, address, and the states it may go to."""

from pytestqt.qtbot import QtBot

from app.models.types import ListingState, PauseReason
from app.ui.kit.chips import StatusChip
from app.ui.listings.site_card import SiteCard, SitesCard
from app.ui.listings.words import ListingWords
from tests.ui.listings.shelf import details, listing, put
from tests.ui.today.context import World


def test_only_legal_states_are_offered(world: World, qtbot: QtBot) -> None:
    shelf = put(world)
    opened: list[str] = []
    asked: list[object] = []
    card = SiteCard(world.context, ListingWords(world.context), opened.append)
    qtbot.addWidget(card)
    assert card.menu().actions() == []
    card.state_wanted.connect(lambda state, why: asked.append((state, why)))
    card.show_listing(listing(world, shelf, shelf.here))
    actions = card.menu().actions()
    assert [action.text() for action in actions] == [
        "満枠",
        "休止中 (away)",
        "休止中 (no capacity)",
        "休止中 (withdrawn)",
        "保管",
        "",
        "Delete this listing",
    ]
    actions[2].trigger()
    assert asked == [(ListingState.PAUSED, PauseReason.CAPACITY)]
    card.visit.click()
    assert opened == ["https://coconala.com/services/1"]


def test_an_address_is_kept_and_one_that_is_missing_not_opened(world: World, qtbot: QtBot) -> None:
    shelf = put(world)
    written: list[str] = []
    card = SiteCard(world.context, ListingWords(world.context))
    qtbot.addWidget(card)
    card.url_written.connect(written.append)
    card.show_listing(listing(world, shelf, shelf.there))
    assert not card.visit.isEnabled()
    assert card.visit.toolTip() == "Write down its address first"
    card.url.setText(" https://www.timeticket.jp/items/1 ")
    card.url.editingFinished.emit()
    assert written == ["https://www.timeticket.jp/items/1"]


def test_the_master_names_the_sites(world: World, qtbot: QtBot) -> None:
    shelf = put(world)
    chosen: list[int] = []
    card = SitesCard(world.context, ListingWords(world.context))
    qtbot.addWidget(card)
    card.chosen.connect(chosen.append)
    card.show_listings(details(world, shelf).listings)
    assert len(card.rows) == 2
    card.chosen.emit(shelf.there)
    card.show_listings(())
    assert not card.none.isHidden()
    assert chosen == [shelf.there]


def test_beside_what_is_to_be_updated_a_pause_is_said_in_short(world: World, qtbot: QtBot) -> None:
    shelf = put(world)
    card = SitesCard(world.context, ListingWords(world.context))
    qtbot.addWidget(card)
    behind = listing(world, shelf, shelf.here)._replace(
        state=ListingState.PAUSED, pause_reason=PauseReason.RETIRED
    )
    assert behind.stale
    card.show_listings((behind,))
    chips = card.rows[0].findChildren(StatusChip)
    assert [chip.accessibleName() for chip in chips][-1] == "休止中"
    assert chips[-1].toolTip() == "休止中 (withdrawn)"
