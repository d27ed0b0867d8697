"""The journal of some days as SQL: only what can stand in them is derived.

A question to all of the journal derives all of it. Rows of closed months are kept, so those of a
span are read; rows of open months are derived from what can be booked in it; only the first open
day, where corrections of closed months stand, needs all that was closed to be compared.
"""

import json
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from app.storage.journal_rows import COLUMNS
from app.storage.journal_sources import SOLD, sold_from
from app.storage.journal_view import (
    DERIVED,
    JOURNAL_COLUMNS,
    OPENED,
    SAME,
    SOURCES,
    journal_of,
)
from app.storage.reader import Reader

_NEVER = "9999-12-31"
_FIRST_SECOND = "unixepoch(:span_source) - 32400"
_LAST_SECOND = "unixepoch(:span_last) + 53999"
_PAID = "COALESCE(p.paid_on, date(p.requested_at + 32400, 'unixepoch'))"
_IN_SPAN = "BETWEEN :span_source AND :span_last"
_SECONDS = f"BETWEEN {_FIRST_SECOND} AND {_LAST_SECOND}"
_PART, _ONCE = " AS (\n", " AS MATERIALIZED (\n"
_MADE_ONCE = SOURCES.replace(_PART, _ONCE)
"""Derived once for all kinds of rows: left to itself SQLite derives them for each anew."""
_TOUCHED = sold_from("touched CROSS JOIN orders o ON o.id = touched.id")
_OF_SPAN = f"""
payouts AS MATERIALIZED (SELECT * FROM main.payouts p WHERE {_PAID} {_IN_SPAN}),
touched (id) AS MATERIALIZED (SELECT DISTINCT id FROM (
  SELECT id FROM orders WHERE earned_on {_IN_SPAN}
  UNION ALL SELECT o.id FROM fiscal_years y CROSS JOIN orders o
    WHERE y.recognition = 'delivery' AND o.delivered_at {_SECONDS}
  UNION ALL SELECT id FROM orders WHERE stage = 'refunded' AND ended_at {_SECONDS}
  UNION ALL SELECT order_id FROM payments WHERE settled_on {_IN_SPAN}
    OR (kind <> 'base' AND paid_at {_SECONDS})
  UNION ALL SELECT order_id FROM adjustments WHERE adjusted_on {_IN_SPAN}
  UNION ALL SELECT o.id FROM payouts p CROSS JOIN orders o ON o.payout_id = p.id
)),
{SOURCES.replace(SOLD, _TOUCHED).replace(_PART, _ONCE)}
"""  # noqa: S608
"""The sources of a span: its payouts stand in the place of the table, and few orders are sold.

An order is of the span when any day of its can be in it on which a row of it is booked.
"""

_STANDS = f"""EXISTS (SELECT 1 FROM closed_entries s WHERE s.origin = d.origin AND NOT s.is_reversal
  AND s.version = (SELECT MAX(version) FROM closed_entries WHERE origin = d.origin) AND {SAME})"""  # noqa: S608
_STANDING = """SELECT origin FROM closed_entries GROUP BY origin
  HAVING MAX(version * 2 + 1 - is_reversal) % 2"""
"""What is not only taken back in its last version."""
_CORRECTED = f"""
WITH {_MADE_ONCE},
before AS MATERIALIZED (
  SELECT origin, {_STANDS} AS stands FROM ({DERIVED}) d
  WHERE amount > 0 AND happened_on < ?
)
SELECT origin FROM before WHERE NOT stands
UNION SELECT origin FROM ({_STANDING} EXCEPT SELECT origin FROM before WHERE stands)
WHERE (SELECT TOTAL(stands) FROM before) <> (SELECT COUNT(*) FROM ({_STANDING}))
"""  # noqa: S608

_KEPT = f"""SELECT {JOURNAL_COLUMNS} FROM closed_entries
  WHERE booked_on BETWEEN :span_first AND :span_last"""  # noqa: S608
_OPEN = f"""SELECT * FROM (WITH {{sources}} SELECT origin,
    COALESCE((SELECT MAX(version) + 1 FROM closed_entries c WHERE c.origin = d.origin), 0)
      AS version,
    0 AS is_reversal, happened_on, happened_on AS booked_on, {", ".join(COLUMNS[2:])}
  FROM ({DERIVED}) d WHERE amount > 0 AND happened_on BETWEEN :span_since AND :span_last)"""  # noqa: S608
_CORRECTIONS = f"""SELECT * FROM ({{journal}} SELECT {JOURNAL_COLUMNS} FROM journal
  WHERE booked_on = :span_opened AND (is_reversal OR happened_on < :span_opened))"""  # noqa: S608
_NOTHING = f"SELECT {JOURNAL_COLUMNS} FROM closed_entries WHERE 0"  # noqa: S608


class Span(NamedTuple):
    """The journal of some days: `sql` is to be followed by a SELECT from `journal`."""

    sql: str
    values: dict[str, str]


def journal_between(reader: Reader, first: date | None, last: date | None) -> Span:
    """Return the rows that are booked from first to last (included, None without an end)."""
    since = "" if first is None else first.isoformat()
    until = _NEVER if last is None else last.isoformat()
    opened = str(reader.value(OPENED))
    derived_since = max(since, opened)
    values = {
        "span_first": since,
        "span_last": until,
        "span_since": derived_since,
        "span_source": _source_since(derived_since, until),
        "span_opened": opened,
    }
    parts = [_KEPT] * (since < opened)
    if derived_since <= until:
        parts.append(_OPEN.format(sources=_OF_SPAN if derived_since else _MADE_ONCE))
    if opened and since <= opened <= until:
        corrected = [one for (one,) in reader.kept_rows(_CORRECTED, opened)]
        if corrected:
            by_kind = _by_kind(corrected)
            parts.append(_CORRECTIONS.format(journal=journal_of(by_kind)))
            values |= by_kind | {"origins": json.dumps(corrected)}
    rows = " UNION ALL ".join(parts or [_NOTHING])
    return Span(f"WITH journal AS ({rows})\n", values)


def _source_since(since: str, until: str) -> str:
    """Return from which day on sources are read: a row of 31 December may sum up its year."""
    return f"{since[:4]}-01-01" if since and f"{since[:4]}-12-31" <= until else since


def _by_kind(origins: Iterable[str]) -> dict[str, str]:
    """Return the ids of each kind as an array of JSON."""
    found: dict[str, list[int]] = {}
    for origin in origins:
        kind, _, number = origin.partition(":")
        found.setdefault(kind, []).append(int(number))
    return {kind: json.dumps(ids) for kind, ids in found.items()}
