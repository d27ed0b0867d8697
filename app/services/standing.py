"""Commands on the seller's standing: ranks he held, and what only he knows of a ladder."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.standing import HeldRank, StandingAnswer
from app.rulebook.catalog import Catalog
from app.services.order_drafts import NOTE_LENGTH, check_length


class UnknownRankError(AppError):
    """The marketplace has no such rank (`rank`, `marketplace`)."""


class HeldRankMissingError(AppError):
    """There is no such line in the history of ranks (`id`)."""


class RankDayError(AppError):
    """Another rank of this marketplace begins on the same day (`on`, `marketplace`)."""


def add_rank(
    session: Session,
    marketplace_id: str,
    rank_id: str,
    since_on: date,
    note: str = "",
    *,
    catalog: Catalog,
) -> int:
    """Note that a rank was held from this day on, whatever lies between; return its id.

    Raises:
        UnknownMarketplaceError, UnknownRankError, RankDayError, TooLongError
    """
    held = HeldRank(marketplace_id=marketplace_id)
    _fill(session, held, rank_id, since_on, note, catalog)
    session.add(held)
    session.flush()
    return held.id


def edit_rank(
    session: Session,
    held_id: int,
    rank_id: str,
    since_on: date,
    note: str = "",
    *,
    catalog: Catalog,
) -> None:
    """Write a line of the history of ranks anew.

    Raises:
        HeldRankMissingError, UnknownRankError, RankDayError, TooLongError
    """
    _fill(session, _held(session, held_id), rank_id, since_on, note, catalog)


def remove_rank(session: Session, held_id: int) -> None:
    """Take a line out of the history of ranks.

    Raises:
        HeldRankMissingError: There is no such line.
    """
    held = _held(session, held_id)
    session.info["subject"] = held.rank_id
    session.delete(held)


def answer_measure(
    session: Session, marketplace_id: str, measure: str, *, is_met: bool | None, today: date
) -> None:
    """Keep whether a measure that no figures tell is met; None takes the answer away."""
    session.info["subject"] = measure
    row = session.scalar(
        select(StandingAnswer).where(
            StandingAnswer.marketplace_id == marketplace_id, StandingAnswer.measure == measure
        )
    )
    if is_met is None:
        if row is not None:
            session.delete(row)
        return
    if row is None:
        row = StandingAnswer(marketplace_id=marketplace_id, measure=measure)
        session.add(row)
    row.is_met, row.answered_on = int(is_met), today


def _held(session: Session, held_id: int) -> HeldRank:
    held = session.get(HeldRank, held_id)
    if held is None:
        raise HeldRankMissingError(id=held_id)
    return held


def _fill(
    session: Session, held: HeldRank, rank_id: str, since_on: date, note: str, catalog: Catalog
) -> None:
    site = held.marketplace_id
    names = {rank.id: rank.name.ja for rank in catalog.marketplace(site).ranks}
    if rank_id not in names:
        raise UnknownRankError(rank=rank_id, marketplace=site)
    session.info["subject"] = names[rank_id]
    twin = session.scalar(
        select(HeldRank.id).where(HeldRank.marketplace_id == site, HeldRank.since_on == since_on)
    )
    if twin is not None and twin != held.id:
        raise RankDayError(on=since_on, marketplace=site)
    held.rank_id, held.since_on = rank_id, since_on
    held.note = check_length("note", note, NOTE_LENGTH)
