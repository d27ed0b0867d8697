"""Reads the rows of very many ids in chunks, so that neither side waits for the other."""

from array import array  # noqa: TC003 - "array[int]" must be written in quotes
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from app.ui.tasks import TaskRunner

CHUNK = 400

R = TypeVar("R")


def read_many(
    tasks: TaskRunner,
    query: Callable[[Any, Sequence[int]], dict[int, R]],
    ids: "array[int]",
    then: Callable[[list[R]], object],
) -> None:
    """Hand all rows of these ids to `then`, in their order, when the last chunk is here."""
    found: list[R] = []

    def read(start: int) -> None:
        if start >= len(ids):
            then(found)
            return
        chunk = ids[start : start + CHUNK]

        def take(rows: dict[int, R]) -> None:
            found.extend(rows[number] for number in chunk if number in rows)
            read(start + CHUNK)

        tasks.read(query, chunk).then(take)

    read(0)
