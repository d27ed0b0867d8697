"""Journal rows and deals as freee reads them, at most 5,000 rows and 5 MB a file, UTF-8 with BOM.

Source: support.freee.co.jp/hc/ja/articles/202847920 (journals), 202847320 (deals).
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from app.handover.cells import BOM, Cell, csv_chunks, harmless
from app.handover.entries import Entry, Names
from app.models.money import Yen
from app.rulebook.chart import TaxClass

TARGET = "freee"
MOST_ROWS = 5_000
MOST_BYTES = 5_000_000
TAX_COLUMNS = ("借方税額", "貸方税額")
HEAD = (
    *("[表題行]", "日付", "伝票番号", "決算整理仕訳"),
    *("借方勘定科目", "借方科目コード", "借方補助科目", "借方取引先", "借方取引先コード"),
    *("借方部門", "借方品目", "借方メモタグ"),
    *("借方セグメント1", "借方セグメント2", "借方セグメント3"),
    *("借方金額", "借方税区分", "借方税額"),
    *("貸方勘定科目", "貸方科目コード", "貸方補助科目", "貸方取引先", "貸方取引先コード"),
    *("貸方部門", "貸方品目", "貸方メモタグ"),
    *("貸方セグメント1", "貸方セグメント2", "貸方セグメント3"),
    *("貸方金額", "貸方税区分", "貸方税額"),
    "摘要",
)
DEALS_HEAD = (
    *("収支区分", "管理番号", "発生日", "決済期日", "取引先コード", "取引先", "勘定科目"),
    *("税区分", "金額", "税計算区分", "税額", "備考", "品目", "部門"),
    "メモタグ（複数指定可、カンマ区切り）",
    *("セグメント1", "セグメント2", "セグメント3", "決済日", "決済口座", "決済金額"),
)
_PADDING = [""] * 7  # code, section, item, tag, segments


class DealLine(NamedTuple):
    """One line of a deal; what is deducted (a fee) is negative."""

    account: str
    tax: str
    amount: Yen
    memo: str


class Deal(NamedTuple):
    """Something earned or spent, with its lines and how it was settled, if it was.

    `number` is the site's own or the book's; the settled amount is the sum of the lines.
    """

    is_income: bool
    number: str
    day: date
    due_on: date | None
    partner: str
    lines: tuple[DealLine, ...]
    paid_on: date | None
    wallet: str


def freee_journals(
    entries: Iterable[Entry], names: Names, *, taxable: bool
) -> Iterator[Iterator[bytes]]:
    """Yield one file after the other.

    A taxable seller's file leaves the two columns of tax out: freee takes an empty one for a tax
    of nothing, and reckons it itself where there is none.
    """
    head = tuple(one for one in HEAD if not (taxable and one in TAX_COLUMNS))
    return _files(head, ([_row(entry, names, taxable=taxable)] for entry in entries))


def freee_deals(deals: Iterable[Deal], names: Names) -> Iterator[Iterator[bytes]]:
    """Yield one file after the other; a deal is never torn apart."""
    return _files(DEALS_HEAD, (list(_deal_rows(deal, names)) for deal in deals))


def tax_within(amount: Yen, tax: TaxClass) -> Yen:
    """Return the tax within an amount, yen below one cut towards zero."""
    whole = 10_000 + tax.rate
    inside = abs(amount) * tax.rate // whole
    return Yen(inside if amount >= 0 else -inside)


def _files(head: tuple[str, ...], blocks: Iterable[list[list[Cell]]]) -> Iterator[Iterator[bytes]]:
    """Yield files of whole blocks, each within what freee takes in rows and in bytes."""
    first = f"{BOM}{','.join(head)}\r\n".encode()
    data, rows = [first], 0
    size = len(first)
    for block in blocks:
        text = "".join(csv_chunks(block, harmless)).encode()
        if rows and (rows + len(block) > MOST_ROWS or size + len(text) > MOST_BYTES):
            yield iter(data)
            data, rows, size = [first], 0, len(first)
        data.append(text)
        rows += len(block)
        size += len(text)
    if rows:
        yield iter(data)


def _row(entry: Entry, names: Names, *, taxable: bool) -> list[Cell]:
    debit = _side(entry.debit, entry.debit_part, entry.debit_tax, entry, names)
    credit = _side(entry.credit, entry.credit_part, entry.credit_tax, entry, names)
    tax: list[Cell] = [] if taxable else [""]
    return [
        "[明細行]",
        f"{entry.day:%Y/%m/%d}",
        entry.number,
        "",  # 決算整理仕訳
        *debit,
        *tax,
        *credit,
        *tax,
        entry.memo,
    ]


def _side(account: str, part: str, tax: str, entry: Entry, names: Names) -> list[Cell]:
    return [
        names.account(account),
        "",  # 科目コード
        part,
        entry.partner,
        *_PADDING,
        entry.amount,
        names.tax_class(tax, entry.day.year),
    ]


def _deal_rows(deal: Deal, names: Names) -> Iterator[list[Cell]]:
    """Yield a row for each line; who, when and how it was settled stand in the first alone."""
    due = "" if deal.due_on is None else f"{deal.due_on:%Y/%m/%d}"
    kind = "収入" if deal.is_income else "支出"
    head: list[Cell] = [kind, deal.number, f"{deal.day:%Y/%m/%d}", due, "", deal.partner]
    settled: list[Cell] = ["", "", ""]
    if deal.paid_on is not None:
        whole = sum(line.amount for line in deal.lines)
        settled = [f"{deal.paid_on:%Y/%m/%d}", deal.wallet, whole]
    for line in deal.lines:
        yield [
            *head,
            names.account(line.account),
            names.tax_class(line.tax, deal.day.year),
            line.amount,
            "内税",
            tax_within(line.amount, names.chart.tax_class(line.tax)),
            line.memo,
            *[""] * 6,  # item, section, tags, segments
            *settled,
        ]
        head, settled = [""] * len(head), [""] * len(settled)
