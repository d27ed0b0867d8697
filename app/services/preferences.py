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


def set_book_facts(session: Session, facts: BookFacts) -> None:
    """Keep the facts about the seller; those that stay the same are not written again.

    Raises:
        TooLongError, NegativeAmountError, TooLargeAmountError: A fact cannot be.
    """
    check_length("name", facts.name, NAME_LENGTH)
    check_amount("monthly_target", facts.monthly_target)
    check_minutes("weekly_minutes", facts.weekly_minutes)
    for name, value in facts._asdict().items():
        set_preference(session, name, value)
    session.info["subject"] = facts.name


def set_preference(session: Session, name: str, value: object) -> None:
    """Keep one thing under a name; None takes it away. The value must be what JSON can say."""
    row = session.scalar(select(Preference).where(Preference.name == name))
    text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    session.info["subject"] = name
    if value is None:
        if row is not None:
            session.delete(row)
    elif row is None:
        session.add(Preference(name=name, value=text))
    else:
        row.value = text
