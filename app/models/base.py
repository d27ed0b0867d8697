"""The declarative base that every mapped class shares, and its column types."""

from datetime import UTC, date, datetime
from typing import Annotated, Any

from sqlalchemy import Dialect, Integer, MetaData, Text, TypeDecorator
from sqlalchemy.orm import DeclarativeBase, mapped_column

from app.models.money import Yen

NAMING_CONVENTION = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

STRICT: dict[str, Any] = {"sqlite_strict": True, "sqlite_autoincrement": True}
"""Options of every table with ids: STRICT types, and an id is never used twice."""


class Instant(TypeDecorator[datetime]):
    """A moment: aware in the program, whole seconds since 1970 (UTC) in the book."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """Turn the moment into seconds."""
        del dialect
        return None if value is None else int(value.timestamp())

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        """Turn the seconds into a moment in UTC."""
        del dialect
        return None if value is None else datetime.fromtimestamp(value, UTC)


class CivilDay(TypeDecorator[date]):
    """A civil day: `date` in the program, ISO text in the book."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        """Turn the day into ISO text."""
        del dialect
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        """Turn ISO text into a day."""
        del dialect
        return None if value is None else date.fromisoformat(value)


Id = Annotated[int, mapped_column(primary_key=True)]
Amount = Annotated[Yen, mapped_column(Integer)]


class Base(DeclarativeBase):
    """Base of all mapped classes: TEXT for words, INTEGER for amounts and moments."""

    metadata = MetaData(naming_convention=NAMING_CONVENTION)
    type_annotation_map = {str: Text, datetime: Instant, date: CivilDay, Yen: Integer}  # noqa: RUF012
