"""Who paid a year's sales, as the return lists them: name, address, registration number, amount."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from app.models.bookkeeping_types import BooksForm
from app.models.money import Yen
from app.models.names import bare_name
from app.rulebook.chart import AccountKind, Chart
from app.rulebook.expense_rules import fold_payee
from app.services.tax_forms import SALES_LINE
from app.storage.journal_span import journal_between
from app.storage.reader import Reader

LISTED = 4
"""So many lines both forms have before the one for all others (KOA210, KOA110, page with 明細)."""
_IS_DEBIT, _IS_CREDIT = (
    f"{side} IN (SELECT value FROM json_each(:accounts))"  # noqa: S608
    for side in ("debit", "credit")
)
_SALES = f"""
SELECT partner, SUM(amount * (({_IS_CREDIT}) - ({_IS_DEBIT}))) AS sold
FROM journal WHERE ({_IS_DEBIT}) <> ({_IS_CREDIT})
GROUP BY partner HAVING sold <> 0 ORDER BY sold DESC, partner"""  # noqa: S608
_NUMBERS = """
SELECT counterparty, registration_number, dated_on FROM evidence
  WHERE registration_number <> '' AND voided_at IS NULL
UNION ALL
SELECT payee, registration_number, spent_on FROM expenses WHERE registration_number <> ''
ORDER BY 3"""
_ADDRESSES = """
SELECT json_extract(body, '$.recipient'), json_extract(body, '$.recipient_address') FROM papers
WHERE voided_at IS NULL AND COALESCE(json_extract(body, '$.recipient_address'), '') <> ''
ORDER BY issued_on, id"""


class SalesPayer(NamedTuple):
    """A payer, a client's name or a marketplace by its id, with what the book knows of him."""

    payer: str
    amount: Yen
    address: str = ""
    registration_number: str = ""


class SalesDetail(NamedTuple):
    """The payers with a line of their own, and all `others` in one; together all that was sold.

    What no payer is known of, such as income that was entered by hand, is among the others.
    """

    payers: tuple[SalesPayer, ...] = ()
    others: Yen = Yen(0)

    @property
    def total(self) -> Yen:
        """All that was sold."""
        return Yen(sum(one.amount for one in self.payers) + self.others)


def sales_detail(
    reader: Reader, year: int, form: BooksForm, *, chart: Chart, sites: Mapping[str, str]
) -> SalesDetail:
    """Return who paid the sales of a year, the most first; `sites` are the marketplaces' names.

    The blue form's detail sums up to all its income, the white one's to its sales alone. Numbers
    are those of the newest evidence or expense of that name, addresses those of the newest paper.
    """
    is_blue = form is BooksForm.BLUE
    accounts = [
        one.id for one in chart.of_kind(AccountKind.INCOME) if is_blue or one.white == SALES_LINE
    ]
    span = journal_between(reader, date(year, 1, 1), date(year, 12, 31))
    rows = reader.rows(span.sql + _SALES, {**span.values, "accounts": json.dumps(accounts)})
    named = [row for row in rows if row[0] and row[1] > 0][:LISTED]
    numbers = _by_name((name, number) for name, number, _ in reader.rows(_NUMBERS))
    addresses = _by_name(reader.rows(_ADDRESSES))
    payers = tuple(_payers(named, addresses, numbers, sites))
    whole = sum(amount for _, amount in rows)
    return SalesDetail(payers, Yen(whole - sum(one.amount for one in payers)))


def _payers(
    rows: Iterable[tuple[str, int]],
    addresses: Mapping[str, str],
    numbers: Mapping[str, str],
    sites: Mapping[str, str],
) -> Iterator[SalesPayer]:
    for payer, amount in rows:
        name = _folded(sites.get(payer, payer))
        yield SalesPayer(payer, Yen(amount), addresses.get(name, ""), numbers.get(name, ""))


def _by_name(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return what is known by the names it is known of, the last of each."""
    return {_folded(name): known for name, known in pairs}


def _folded(name: str) -> str:
    return fold_payee(bare_name(name))
