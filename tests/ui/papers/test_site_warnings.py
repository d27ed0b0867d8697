"""A client of a marketplace is told with the rule of the site and its source."""

from app.rulebook.catalog import Catalog
from app.services.direct_queries import KnownFrom
from app.ui.papers.site_warnings import SiteWarnings
from tests.ui.today.context import World


def test_the_rule_of_the_site_is_named_with_its_source(world: World, catalog: Catalog) -> None:
    warnings = SiteWarnings(world.context, world.context.tasks)
    rule = next(one for one in catalog.marketplace("timeticket").wording if one.id == "bypassing")
    told = warnings.sentence(KnownFrom("timeticket", rule))
    assert rule.text.ja in told
    assert rule.source in told
    assert "タイムチケット" in told
    plain = warnings.sentence(KnownFrom("anytimes", None))
    assert "ANYTIMES" in plain
