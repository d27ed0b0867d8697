from datetime import date

import pytest

from app.rulebook.catalog import Catalog
from app.rulebook.closing import Phase, closing_near, next_end, phase_of


@pytest.mark.parametrize(
    ("day", "phase", "end"),
    [
        (date(2022, 12, 19), Phase.CLOSING, date(2022, 12, 19)),
        (date(2022, 12, 20), Phase.STOPPED, date(2023, 3, 27)),
        (date(2023, 3, 27), Phase.STOPPED, date(2023, 3, 27)),
        (date(2023, 3, 28), Phase.ENDED, None),
    ],
)
def test_requ_stops_selling_and_then_goes(
    catalog: Catalog, *, day: date, phase: Phase, end: date | None
) -> None:
    requ = catalog.marketplace("requ")
    assert (phase_of(requ, day), next_end(requ, day)) == (phase, end)


def test_a_site_that_does_not_close_is_open(catalog: Catalog) -> None:
    coconala = catalog.marketplace("coconala")
    assert (phase_of(coconala, date.max), next_end(coconala, date.max)) == (Phase.OPEN, None)


def test_a_site_is_looked_at_until_half_a_year_after_its_end(catalog: Catalog) -> None:
    sites = [catalog.marketplace(one) for one in catalog.ids]
    requ = catalog.marketplace("requ")
    assert closing_near(sites, date(2023, 9, 23)) == (requ,)
    assert closing_near(sites, date(2023, 9, 24)) == ()
