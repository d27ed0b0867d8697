"""Journal rows as マネーフォワード クラウド reads them: 27 columns, UTF-8 or CP932.

Source: biz.moneyforward.com/support guide import-books ib01; a public sample file of 27 columns.
"""

from collections.abc import Iterable, Iterator

from app.handover.cells import Cell, Encoding, csv_bytes, harmless
from app.handover.entries import CutField, Entry, Names

TARGET = "moneyforward"
HEAD = (
    *("取引No", "取引日"),
    *("借方勘定科目", "借方補助科目", "借方部門", "借方取引先", "借方税区分", "借方インボイス"),
    *("借方金額(円)", "借方税額"),
    *("貸方勘定科目", "貸方補助科目", "貸方部門", "貸方取引先", "貸方税区分", "貸方インボイス"),
    *("貸方金額(円)", "貸方税額"),
    *("摘要", "仕訳メモ", "タグ", "MF仕訳タイプ", "決算整理仕訳"),
    *("作成日時", "作成者", "最終更新日時", "最終更新者"),
)
MEMO_LENGTH = 200
WIDTHS = {CutField.MEMO: MEMO_LENGTH}
"""How many characters of words each field takes."""


def cut_fields(entry: Entry) -> tuple[CutField, ...]:
    """Return the fields of a row whose words are longer than the program takes, and are cut."""
    return (CutField.MEMO,) if len(harmless(entry.words)) > MEMO_LENGTH else ()


def moneyforward(
    entries: Iterable[Entry], names: Names, encoding: Encoding = Encoding.UTF_8
) -> Iterator[bytes]:
    """Yield the bytes of a file for the import of the 仕訳帳."""
    return csv_bytes(HEAD, (_row(entry, names) for entry in entries), encoding, harmless)


def _row(entry: Entry, names: Names) -> list[Cell]:
    return [
        entry.number,
        f"{entry.day:%Y/%m/%d}",
        *_side(entry.debit, entry.debit_part, entry.debit_tax, entry, names),
        *_side(entry.credit, entry.credit_part, entry.credit_tax, entry, names),
        harmless(entry.words)[:MEMO_LENGTH],
        *[""] * 3,  # 仕訳メモ, タグ, MF仕訳タイプ
        1 if entry.ends_year else "",
        *[""] * 4,
    ]


def _side(account: str, part: str, tax: str, entry: Entry, names: Names) -> list[Cell]:
    invoice = names.chart.tax_class(tax).moneyforward_invoice
    return [
        names.account(account),
        harmless(part),
        "",  # 部門
        "",  # 取引先: a name that is not registered there would stop the import
        names.tax_class(tax, entry.day.year),
        invoice,
        entry.amount,
        "",  # 税額: tax inside
    ]
