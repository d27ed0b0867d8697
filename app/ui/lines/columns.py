"""What a column of a list of lines is: what sorts it, how wide it begins, where its text stands."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple, TypeVar


class ColumnShape(NamedTuple):
    """How a column lies in the table: its sort (None where none makes sense), width, alignment.

    `falls` says that it is looked at from its greatest or newest end first.
    """

    sort: StrEnum | None
    width: int
    is_amount: bool = False
    falls: bool = False


C = TypeVar("C", bound=StrEnum)


def column_of(shapes: Mapping[C, ColumnShape], sort: StrEnum) -> C | None:
    """Return the column under whose head a list so sorted shows its caret."""
    return next((column for column, shape in shapes.items() if shape.sort is sort), None)
