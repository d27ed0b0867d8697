"""Columns of a listing that hold more than one value: JSON in the book, tuples in the program."""

import json
from collections.abc import Callable, Iterable
from typing import Generic

from sqlalchemy import Dialect, Text, TypeDecorator

from app.models.listing_fields import ListingField, RowT, own_fields_of, rows_of


class Rows(TypeDecorator[tuple[RowT, ...]], Generic[RowT]):
    """A few rows of one kind: tuples in the program, JSON lists in the book."""

    impl = Text
    cache_ok = True

    def __init__(self, make: Callable[[Iterable[object]], RowT]) -> None:
        """Take what makes one row of a list."""
        super().__init__()
        self.make = make

    def process_bind_param(self, value: tuple[RowT, ...] | None, dialect: Dialect) -> str | None:
        """Turn the rows into JSON."""
        del dialect
        return None if value is None else json.dumps(value, ensure_ascii=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[RowT, ...] | None:
        """Turn JSON into rows."""
        del dialect
        return None if value is None else rows_of(value, self.make)


class OwnFields(TypeDecorator[frozenset[ListingField]]):
    """Which fields a listing does not inherit: a set in the program, a JSON list in the book."""

    impl = Text
    cache_ok = True

    def process_bind_param(
        self, value: frozenset[ListingField] | None, dialect: Dialect
    ) -> str | None:
        """Turn the set into JSON, always in the order of the fields."""
        del dialect
        if value is None:
            return None
        return json.dumps([field for field in ListingField if field in value])

    def process_result_value(
        self, value: str | None, dialect: Dialect
    ) -> frozenset[ListingField] | None:
        """Turn JSON into the set."""
        del dialect
        return None if value is None else own_fields_of(value)
