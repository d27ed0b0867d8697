"""Income tax that payers kept back: by payer, as a return lists it."""

from datetime import date
from typing import NamedTuple

from app.models.money import Yen
from app.storage.journal_view import JOURNAL
from app.storage.reader import Reader

_WITHHELD = f"""{JOURNAL}
SELECT partner, SUM(CASE WHEN debit_part = 'withholding' THEN amount ELSE -amount END) AS withheld
FROM journal WHERE (debit_part = 'withholding') <> (credit_part = 'withholding')
  AND booked_on BETWEEN ? AND ?
GROUP BY partner HAVING withheld <> 0 ORDER BY withheld DESC, partner"""  # noqa: S608


class Withheld(NamedTuple):
    """What one payer kept: a client's name, or a marketplace by its id."""

    payer: str
    amount: Yen


def withheld(reader: Reader, first: date, last: date) -> tuple[Withheld, ...]:
    """Return what each payer kept from first to last (civil days, included), the most first."""
    rows = reader.rows(_WITHHELD, (first.isoformat(), last.isoformat()))
    return tuple(Withheld(*row) for row in rows)
