"""The ranks at a glance: what the next one asks for, and how far the file of a label has come."""

from datetime import date
from typing import NamedTuple

from app.models.types import ProState
from app.rulebook.catalog import Catalog
from app.rulebook.ladders import COMPUTED, Measured, Standing
from app.rulebook.schema import LocalName
from app.services.pro_queries import dossiers
from app.services.standing_queries import SiteStanding, standings
from app.storage.reader import Reader


class LabelGlance(NamedTuple):
    """The file of a label: its name, where the application stands, how many groups are ready."""

    name: LocalName
    state: ProState
    done: int
    groups: int


class RankGlance(NamedTuple):
    """One marketplace: the rank the forecast reaches, the one its measures are of, and the label.

    `is_top` says that nothing is missing any more; then the measures are those of the top.
    """

    marketplace_id: str
    rank: LocalName | None
    aim: LocalName | None
    is_top: bool
    measures: tuple[Measured, ...]
    label: LabelGlance | None


def rank_glance(reader: Reader, catalog: Catalog, today: date) -> RankGlance | None:
    """Return the seller's first marketplace that has a ladder; None without any."""
    site = next(iter(standings(reader, catalog, today)), None)
    if site is None:
        return None
    forecast = site.forecast
    rung = forecast.next or forecast.rungs[-1]
    return RankGlance(
        marketplace_id=site.marketplace_id,
        rank=_reached(forecast),
        aim=rung.rank.name,
        is_top=forecast.next is None,
        measures=tuple(one for one in rung.measures if one.criterion.measure in COMPUTED),
        label=_label(reader, catalog, site, today),
    )


def _reached(forecast: Standing) -> LocalName | None:
    return None if forecast.rank is None else forecast.rank.name


def _label(reader: Reader, catalog: Catalog, site: SiteStanding, today: date) -> LabelGlance | None:
    for file in dossiers(reader, catalog, today):
        if file.marketplace_id == site.marketplace_id and (file.steps or file.groups):
            state = file.application.state
            return LabelGlance(file.rule.name, state, file.done, len(file.groups))
    return None
