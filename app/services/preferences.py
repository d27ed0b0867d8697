"""Commands on what the book remembers about its seller."""

import json

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.preference import Preference
from app.services.order_drafts import (
    NAME_LENGTH,
    check_amount,
    check_length,
    check_minutes,
)
from app.services.preference_queries import BookFacts
from app.storage.connections import Connection


def set_book_facts(session: Session, facts: BookFacts) -> None:
    """Keep the facts about the seller; those that stay the same are not written again.

    Raises:
        TooLongError, NegativeAmountError, TooLargeAmountError: A fact cannot be.
    """
    _check(facts)
    for name, value in facts._asdict().items():
        set_preference(session, name, value)
    session.info["subject"] = facts.name


def begin_book(connection: Connection, facts: BookFacts) -> None:
    """Write the facts a new book begins with; nothing takes them back, its history begins after.

    For the seeding of a book: an undone tax status would book every later fee wrongly.

    Raises:
        TooLongError, NegativeAmountError, TooLargeAmountError: A fact cannot be.
    """
    _check(facts)
    kept = [(name, _json(value)) for name, value in facts._asdict().items() if value is not None]
    connection.executemany("INSERT INTO preferences (name, value) VALUES (?, ?)", kept)


def set_preference(session: Session, name: str, value: object) -> None:
    """Keep one thing under a name; None takes it away. The value must be what JSON can say."""
    row = session.scalar(select(Preference).where(Preference.name == name))
    text = _json(value)
    session.info["subject"] = name
    if value is None:
        if row is not None:
            session.delete(row)
    elif row is None:
        session.add(Preference(name=name, value=text))
    else:
        row.value = text


def _check(facts: BookFacts) -> None:
    check_length("name", facts.name, NAME_LENGTH)
    check_amount("monthly_target", facts.monthly_target)
    check_minutes("weekly_minutes", facts.weekly_minutes)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
