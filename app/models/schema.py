"""All mapped classes at once: references between tables are known only when every table is."""

from sqlalchemy import MetaData
from sqlalchemy.orm import configure_mappers

from app.models import (
    bank,
    bookkeeping,
    capture,
    change,
    client,
    client_record,
    conversation,
    evidence,
    expense,
    half_written,
    kept_file,
    mail,
    marketplace,
    notice,
    order,
    paper,
    payout,
    permit,
    preference,
    reply,
    search,
    service,
    standing,
    work,
)
from app.models.base import Base

MODULES = (
    bank,
    bookkeeping,
    capture,
    change,
    client,
    client_record,
    conversation,
    evidence,
    expense,
    half_written,
    kept_file,
    mail,
    marketplace,
    notice,
    order,
    paper,
    payout,
    permit,
    preference,
    reply,
    search,
    service,
    standing,
    work,
)


def complete() -> MetaData:
    """Return the tables of all mapped classes, each bound to those it refers to."""
    configure_mappers()
    return Base.metadata
