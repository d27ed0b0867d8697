"""Fields, states and reasons have words."""

from app.models.listing_fields import ListingField
from app.models.types import ListingState, PauseReason
from app.services.listing_queries import ServiceCard, SiteState
from app.ui.listings.words import ListingWords
from tests.ui.today.context import World


def test_every_field_state_and_reason_is_named(world: World) -> None:
    words = ListingWords(world.context)
    assert len({words.field(field) for field in ListingField}) == len(ListingField)
    assert words.state(ListingState.PAUSED, PauseReason.ABSENCE) == "休止中 (away)"
    assert words.state(ListingState.DRAFT) == "下書き"
    assert words.kind("text") == "Made to order"
    assert words.kind("占い") == "占い"


def test_a_service_is_what_its_best_listing_is(world: World) -> None:
    words = ListingWords(world.context)

    def word(*states: ListingState, is_archived: bool = False) -> str:
        sites = tuple(SiteState(n, "coconala", state, None, 0) for n, state in enumerate(states))
        card = ServiceCard(1, "ロゴ", "", None, None, is_archived, sites, 0)
        return words.card_state(card)[0]

    assert word(ListingState.PAUSED, ListingState.PUBLISHED) == "公開中"
    assert word(ListingState.PAUSED) == "休止中"
    assert word() == "下書き"
    assert word(ListingState.PUBLISHED, is_archived=True) == "保管"
