"""Journal rows as 弥生 reads them: 25 columns without a head, CP932, CRLF.

Source: support.yayoi-kk.co.jp page_id=18545 (columns), 18586 (comments), 27184 (the online
products' shorter fields); facts of 2026-11-22.
"""

from collections.abc import Iterable, Iterator

from app.handover.cells import Cell, csv_chunks, harmless, one_line
from app.handover.cp932_text import cut, half_columns, in_cp932
from app.handover.entries import CutField, Entry, Names, check_amount

TARGET = "yayoi"
ENCODING = "cp932"
PLAIN_ROW = "2000"
"""識別フラグ: one row, one journal."""
YEAR_END = "本決"
"""決算: a row of the closing of accounts."""
GREATEST_AMOUNT = 999_999_999
"""Nine digits, which the online products take; the others take more."""
ACCOUNT_COLUMNS = 24
PART_LENGTH = 15
MEMO_COLUMNS = 64
WIDTHS = {
    CutField.MEMO: MEMO_COLUMNS,
    CutField.PART: ACCOUNT_COLUMNS,
    CutField.SAME: ACCOUNT_COLUMNS,
}
"""How many half-width columns of words each field takes; a part no more than 15 characters."""
COLUMNS = (
    *("識別フラグ", "伝票No", "決算", "取引日付"),
    *("借方勘定科目", "借方補助科目", "借方部門", "借方税区分", "借方金額", "借方税金額"),
    *("貸方勘定科目", "貸方補助科目", "貸方部門", "貸方税区分", "貸方金額", "貸方税金額"),
    *("摘要", "番号", "期日", "タイプ", "生成元", "仕訳メモ", "付箋1", "付箋2", "調整"),
)
"""What the columns are; the file itself has no head."""


def cut_fields(entry: Entry) -> tuple[CutField, ...]:
    """Return the fields of a row whose words are longer than the program takes, and are cut."""
    parts = [harmless(in_cp932(part)) for part in (entry.debit_part, entry.credit_part)]
    is_cut = {
        CutField.MEMO: half_columns(harmless(in_cp932(entry.words))) > MEMO_COLUMNS,
        CutField.PART: any(
            len(part) > PART_LENGTH or half_columns(part) > ACCOUNT_COLUMNS for part in parts
        ),
    }
    return tuple(one for one, is_so in is_cut.items() if is_so)


def part_name(part: str) -> str:
    """Return what a part of an account is called there: no more than fits."""
    return one_line(cut(harmless(in_cp932(part))[:PART_LENGTH], ACCOUNT_COLUMNS))


def yayoi(entries: Iterable[Entry], names: Names) -> Iterator[bytes]:
    """Yield the bytes of a file for 弥生会計, やよいの青色申告 and their online products.

    Raises:
        AmountTooLargeError: An amount has more than nine digits.
    """
    rows = (_row(entry, names) for entry in entries)
    for chunk in csv_chunks(rows, harmless):
        yield chunk.encode(ENCODING)


def _row(entry: Entry, names: Names) -> list[Cell]:
    check_amount(entry, GREATEST_AMOUNT)
    return [
        PLAIN_ROW,
        "",  # 伝票No: numbered there
        YEAR_END if entry.ends_year else "",
        f"{entry.day:%Y/%m/%d}",
        *_side(entry.debit, entry.debit_part, entry.debit_tax, entry, names),
        *_side(entry.credit, entry.credit_part, entry.credit_tax, entry, names),
        cut(harmless(in_cp932(entry.words)), MEMO_COLUMNS),
        "",  # 番号
        "",  # 期日
        0,  # タイプ: a journal
        "",  # 生成元
        "",  # 仕訳メモ
        0,  # 付箋1
        0,  # 付箋2
        "no",  # 調整
    ]


def _side(account: str, part: str, tax: str, entry: Entry, names: Names) -> list[Cell]:
    return [
        cut(harmless(in_cp932(names.account(account))), ACCOUNT_COLUMNS),
        part_name(part),
        "",  # 部門
        harmless(in_cp932(names.tax_class(tax, entry.day.year))),
        entry.amount,
        "",  # 税金額: tax inside
    ]
