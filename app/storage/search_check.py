"""Checks the search index against the rows it was made from, and finds out when it is damaged."""

from collections.abc import Sequence
from random import Random

from sqlcipher3 import dbapi2

from app.storage import grams
from app.storage.reader import Reader
from app.storage.search_index import indexed_until
from app.storage.search_kinds import KINDS, Kind
from app.storage.search_lookup import is_fault_of_index

SAMPLE = 100
"""Rows of each kind that are looked up, each by its whole text: a few milliseconds."""

_BATCH = 500


def problems(reader: Reader, sample: int | None = SAMPLE) -> tuple[str, ...]:
    """Return what is wrong with the index, in words without any text of the book.

    A sample of each kind is looked up, by chance; None looks up every row.
    """
    return tuple(found for kind in KINDS for found in _problems_of(reader, kind, sample))


def _problems_of(reader: Reader, kind: Kind, sample: int | None) -> list[str]:
    until = indexed_until(reader, kind)
    everything = range(1, until + 1)
    if sample is None or sample >= until:
        chosen: Sequence[int] = everything
    else:
        chosen = sorted(Random().sample(everything, sample))  # noqa: S311  any rows will do
    try:
        wrong = [
            row_id
            for start in range(0, len(chosen), _BATCH)
            for row_id in _wrong(reader, kind, chosen[start : start + _BATCH])
        ]
    except dbapi2.DatabaseError as error:
        if not is_fault_of_index(error):
            raise
        return [f"{kind.index_table}: {error}"]
    if not wrong:
        return []
    return [f"{kind.index_table}: {len(wrong)} rows differ, the first is {wrong[0]}"]


def _wrong(reader: Reader, kind: Kind, ids: Sequence[int]) -> list[int]:
    """Return those of these rows that the index does not hold as they are."""
    chosen = "SELECT value FROM json_each(?)"
    unchanged = "NOT IN (SELECT row_id FROM search_queue WHERE kind = ?)"
    values = (str(list(ids)), kind.name)
    rows = reader.rows(
        f"SELECT {kind.row_id}, {kind.text} FROM {kind.source}"  # noqa: S608
        f" WHERE {kind.row_id} IN ({chosen}) AND {kind.row_id} {unchanged}",
        values,
    )
    held = reader.rows(
        f"SELECT rowid FROM {kind.index_table} WHERE rowid IN ({chosen}) AND rowid {unchanged}",  # noqa: S608
        values,
    )
    texts = dict(rows)
    strangers = {row_id for (row_id,) in held}.symmetric_difference(texts)
    lost = {row_id for row_id, text in rows if not _is_found(reader, kind, row_id, text)}
    return sorted(strangers | lost)


def _is_found(reader: Reader, kind: Kind, row_id: int, text: str) -> bool:
    """Tell whether a row is found by all of its words."""
    words = grams.words(text)
    if not words:
        return True
    sql = f"SELECT 1 FROM {kind.index_table} WHERE {kind.index_table} MATCH ? AND rowid = ?"  # noqa: S608
    return all(reader.row(sql, (grams.match([word]), row_id)) for word in words)
