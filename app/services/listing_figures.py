"""Commands on what the sites count of listings: views, favourites and sales by period."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.moments import JST
from app.models.service import Listing, ListingFigure
from app.models.types import FigureSource
from app.services.figure_drafts import FigureDraft
from app.services.listing_drafts import check_count
from app.services.order_lookup import listing_with

GREATEST_COUNT = 10**12
"""More visitors than there are people on earth is a slip of the keyboard."""


class FigureDaysError(AppError):
    """A figure counts over no days, or over days to come (`from_on`, `to_on`)."""


class FigureTwiceError(AppError):
    """Two figures that count the same differ (`measure`, `to_on`, `found`, `other`)."""


class FigureMissingError(AppError):
    """There is no such figure in the book (`id`)."""


def note_figures(
    session: Session, drafts: Sequence[FigureDraft], source: FigureSource, *, now: datetime
) -> int:
    """Keep figures of listings; one that counts the same as one of the book takes its place.

    Return how many were new or other than before.

    Raises:
        FigureTwiceError: Two of them count the same and differ.
        ListingMissingError, FigureDaysError, NegativeAmountError, TooLargeAmountError
    """
    today = now.astimezone(JST).date()
    changed = 0
    for draft in _agreeing(drafts):
        _check(draft, today)
        session.info["subject"] = listing_with(session, draft.listing_id).title
        row = _known(session, draft)
        if row is None:
            row = ListingFigure(
                listing_id=draft.listing_id,
                measure=draft.measure,
                from_on=draft.from_on,
                to_on=draft.to_on,
                is_rolling=int(draft.is_rolling),
                count=-1,
            )
            session.add(row)
        if row.count != draft.number:
            row.count, row.source, row.noted_at = draft.number, source, now
            changed += 1
    return changed


def remove_figures(session: Session, figure_ids: Iterable[int]) -> None:
    """Take figures out of the book.

    Raises:
        FigureMissingError: One of them is not there.
    """
    for figure_id in figure_ids:
        row = session.get(ListingFigure, figure_id)
        if row is None:
            raise FigureMissingError(id=figure_id)
        listing = session.get_one(Listing, row.listing_id)
        session.info["subject"] = listing.title
        session.delete(row)


def _agreeing(drafts: Sequence[FigureDraft]) -> Iterable[FigureDraft]:
    known: dict[object, FigureDraft] = {}
    for draft in drafts:
        other = known.setdefault(draft.window, draft)
        if other.number != draft.number:
            raise FigureTwiceError(
                measure=draft.measure, to_on=draft.to_on, found=draft.number, other=other.number
            )
    return known.values()


def _check(draft: FigureDraft, today: date) -> None:
    check_count("count", draft.number, GREATEST_COUNT)
    first = draft.to_on if draft.from_on is None and draft.is_rolling else draft.from_on
    if first is None or not first <= draft.to_on <= today:
        raise FigureDaysError(from_on=draft.from_on, to_on=draft.to_on)


def _known(session: Session, draft: FigureDraft) -> ListingFigure | None:
    rows = session.scalars(
        select(ListingFigure).where(
            ListingFigure.listing_id == draft.listing_id,
            ListingFigure.measure == draft.measure,
            ListingFigure.to_on == draft.to_on,
            ListingFigure.is_rolling == int(draft.is_rolling),
        )
    )
    return next((row for row in rows if row.from_on == draft.from_on), None)
