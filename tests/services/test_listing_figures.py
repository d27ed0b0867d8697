"""Figures of listings are kept by what they count, and the newest of the same stands."""

from datetime import date, timedelta

import pytest

from app.errors import AppError
from app.models.types import FigureSource, ListingMeasure
from app.rulebook.catalog import Catalog
from app.services.figure_drafts import FigureDraft
from app.services.figure_queries import FigureRow, figure_rows
from app.services.listing_figures import (
    FigureDaysError,
    FigureMissingError,
    FigureTwiceError,
    note_figures,
    remove_figures,
)
from app.services.order_drafts import NegativeAmountError, TooLargeAmountError
from app.services.order_lookup import ListingMissingError
from app.storage.database import Database
from tests.services.listed import listed
from tests.services.sample import NOW

OCTOBER = (date(2026, 10, 1), date(2026, 10, 31))
TYPED, PASTED, _ = FigureSource
SALES = ListingMeasure.SALES


def figure(number: int, **other: object) -> FigureDraft:
    """Return views of listing 1 in October, or a figure with other fields."""
    fields: dict[str, object] = {
        "listing_id": 1,
        "measure": ListingMeasure.VIEWS,
        "number": number,
        "from_on": OCTOBER[0],
        "to_on": OCTOBER[1],
    }
    return FigureDraft(**(fields | other))  # type: ignore[arg-type]


def test_a_figure_that_counts_the_same_takes_the_place_of_the_older(
    database: Database, catalog: Catalog
) -> None:
    listed(database, catalog, "coconala")
    write = database.write
    rolling = figure(300, from_on=None, is_rolling=True)
    assert write(note_figures, [figure(120), rolling, figure(120)], TYPED, now=NOW)[0] == 2
    assert write(note_figures, [figure(120)], PASTED, now=NOW)[0] == 0
    assert write(note_figures, [figure(121)], PASTED, now=NOW)[0] == 1
    assert write(note_figures, [], PASTED, now=NOW)[0] == 0
    assert database.read(figure_rows, 1) == (
        FigureRow(1, ListingMeasure.VIEWS, *OCTOBER, 121, is_rolling=False, source=PASTED),
        FigureRow(2, ListingMeasure.VIEWS, None, OCTOBER[1], 300, is_rolling=True, source=TYPED),
    )
    write(remove_figures, [1])
    assert [row.id for row in database.read(figure_rows, 1)] == [2]
    with pytest.raises(FigureMissingError):
        write(remove_figures, [2, 1])
    assert [row.id for row in database.read(figure_rows, 1)] == [2]


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        (figure(-1, measure=SALES), NegativeAmountError),
        (figure(10**13, measure=SALES), TooLargeAmountError),
        (figure(1, listing_id=99), ListingMissingError),
        (figure(1, from_on=None), FigureDaysError),
        (figure(1, from_on=date(2026, 11, 1)), FigureDaysError),
        (figure(1, to_on=NOW.date() + timedelta(days=1)), FigureDaysError),
        (figure(2), FigureTwiceError),
    ],
)
def test_what_cannot_be_is_refused_and_the_book_stays(
    database: Database, catalog: Catalog, wrong: FigureDraft, error: type[AppError]
) -> None:
    listed(database, catalog, "coconala")
    with pytest.raises(error):
        database.write(note_figures, [figure(1), wrong], TYPED, now=NOW)
    assert database.read(figure_rows, 1) == ()
