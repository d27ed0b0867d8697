from app.rulebook.catalog import Catalog
from app.ui.orders.kinds import kind_name


def test_every_kind_of_every_marketplace_has_a_name(catalog: Catalog) -> None:
    kinds = {kind for site in catalog.ids for kind in catalog.marketplace(site).kinds}
    assert [kind for kind in sorted(kinds) if kind_name(kind) == kind] == []


def test_a_kind_of_the_sellers_own_stays_as_written() -> None:
    assert kind_name("origami") == "origami"
