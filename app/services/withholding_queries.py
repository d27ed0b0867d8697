"""Income tax that payers kept back: by payer, as a return lists it."""

from datetime import date
from typing import NamedTuple

from app.models.money import Yen
from app.storage.journal_span import journal_between
from app.storage.reader import Reader

_WITHHELD = """
SELECT partner, SUM(CASE WHEN debit_part = 'withholding' THEN amount ELSE -amount END) AS withheld
FROM journal WHERE (debit_part = 'withholding') <> (credit_part = 'withholding')
GROUP BY partner HAVING withheld <> 0 ORDER BY withheld DESC, partner"""


class Withheld(NamedTuple):
    """What one payer kept: a client's name, or a marketplace by its id."""

    payer: str
    amount: Yen


def withheld(reader: Reader, first: date, last: date) -> tuple[Withheld, ...]:
    """Return what each payer kept from first to last (civil days, included), the most first."""
    span = journal_between(reader, first, last)
    rows = reader.rows(span.sql + _WITHHELD, span.values)
    return tuple(Withheld(*row) for row in rows)
