"""Readers of the files for accounting programs, written from those programs' own pages."""

import csv
import io
import re
import zipfile
from collections import Counter
from datetime import date, timedelta

from lxml import etree

Balances = Counter[tuple[str, str]]
MF_HEAD = (
    "取引No,取引日,借方勘定科目,借方補助科目,借方部門,借方取引先,借方税区分,借方インボイス,"
    "借方金額(円),借方税額,貸方勘定科目,貸方補助科目,貸方部門,貸方取引先,貸方税区分,"
    "貸方インボイス,貸方金額(円),貸方税額,摘要,仕訳メモ,タグ,MF仕訳タイプ,決算整理仕訳,"
    "作成日時,作成者,最終更新日時,最終更新者"
)
_XL = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
FIRST_DAY = date(1899, 12, 30)
DATE = re.compile(r"20[0-9]{2}/[01][0-9]/[0-3][0-9]\Z")


def read_yayoi(data: bytes) -> Balances:
    """Return what each account and part holds, as 弥生 would after the import."""
    text = data.decode("cp932")
    assert text == "" or text.endswith("\r\n")
    balances: Balances = Counter()
    for row in csv.reader(io.StringIO(text, newline="")):
        assert len(row) == 25
        assert row[0] == "2000"
        assert DATE.match(row[3])
        assert row[8] == row[14]
        assert len(row[8]) <= 9
        assert all(len(name.encode("cp932")) <= 24 for name in (row[4], row[5], row[10], row[11]))
        assert all((row[4], row[7], row[10], row[13]))
        assert len(row[16].encode("cp932")) <= 64
        assert (row[19], row[24]) == ("0", "no")
        balances[row[4], row[5]] += int(row[8])
        balances[row[10], row[11]] -= int(row[14])
    return balances


def read_moneyforward(data: bytes, encoding: str = "utf-8-sig") -> Balances:
    """Return what each account and part holds, as マネーフォワード would after the import."""
    rows = list(csv.reader(io.StringIO(data.decode(encoding), newline="")))
    assert ",".join(rows[0]) == MF_HEAD
    balances: Balances = Counter()
    for place, row in enumerate(rows[1:], 1):
        assert len(row) == 27
        assert row[0] == str(place)
        assert DATE.match(row[1])
        assert row[8] == row[16]
        assert len(row[18]) <= 200
        balances[row[2], row[3]] += int(row[8])
        balances[row[10], row[11]] -= int(row[16])
    return balances


def read_freee(data: bytes) -> Balances:
    """Return what each account and part holds, as freee would after one file: by names."""
    assert data.startswith(b"\xef\xbb\xbf")
    assert len(data) <= 5_000_000
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert len(rows) <= 5_000
    balances: Balances = Counter()
    for row in rows:
        assert row["[表題行]"] == "[明細行]"
        assert DATE.match(row["日付"])
        assert row["伝票番号"].isdigit()
        assert row["借方金額"] == row["貸方金額"]
        balances[row["借方勘定科目"], row["借方補助科目"]] += int(row["借方金額"])
        balances[row["貸方勘定科目"], row["貸方補助科目"]] -= int(row["貸方金額"])
    return balances


def read_freee_deals(data: bytes) -> tuple[Counter[str], Counter[str]]:
    """Return what each account holds, debits positive, and what went through each purse."""
    assert data.startswith(b"\xef\xbb\xbf")
    assert len(data) <= 5_000_000
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert len(rows) <= 5_000
    accounts: Counter[str] = Counter()
    purses: Counter[str] = Counter()
    is_income, whole, settled = False, 0, 0
    for row in rows:
        if row["収支区分"]:
            assert settled in {0, whole}
            assert DATE.match(row["発生日"])
            is_income, whole = row["収支区分"] == "収入", 0
            settled = int(row["決済金額"] or 0)
            assert bool(settled) == bool(row["決済日"]) == bool(row["決済口座"])
            purses[row["決済口座"]] += settled if is_income else -settled
        else:
            assert not any((row["発生日"], row["取引先"], row["決済金額"]))
        assert row["税計算区分"] == "内税"
        amount = int(row["金額"])
        whole += amount
        accounts[row["勘定科目"]] += -amount if is_income else amount
    assert settled in {0, whole}
    return accounts, purses


def by_account(balances: Balances) -> Counter[str]:
    """Return what each account holds, its parts together; nothing left out of nought."""
    whole: Counter[str] = Counter()
    for (account, _), amount in balances.items():
        whole[account] += amount
    return Counter({name: amount for name, amount in whole.items() if amount})


def read_workbook(data: bytes) -> dict[str, list[list[str | int | date]]]:
    """Return the cells of each sheet by its name, as Excel would show them; no cell may reckon."""
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        assert book.testzip() is None
        sheets = etree.fromstring(book.read("xl/workbook.xml")).find(f"{_XL}sheets")
        assert sheets is not None
        found: dict[str, list[list[str | int | date]]] = {}
        days = _day_styles(book.read("xl/styles.xml"))
        for number, sheet in enumerate(sheets, 1):
            tree = etree.fromstring(book.read(f"xl/worksheets/sheet{number}.xml"))
            assert next(tree.iter(f"{_XL}f"), None) is None
            assert next(tree.iter(f"{_XL}hyperlink"), None) is None
            found[sheet.attrib["name"]] = [_row(row, days) for row in tree.iter(f"{_XL}row")]
    return found


def _day_styles(styles: bytes) -> set[str]:
    """Return the styles that show a number as a day."""
    tree = etree.fromstring(styles)
    formats = {one.get("numFmtId"): one.get("formatCode", "") for one in tree.iter(f"{_XL}numFmt")}
    cells = tree.find(f"{_XL}cellXfs")
    assert cells is not None
    return {
        str(place)
        for place, one in enumerate(cells)
        if "yyyy" in formats.get(one.get("numFmtId"), "")
    }


def _row(row: "etree._Element", days: set[str]) -> list[str | int | date]:
    """Return the cells at their places; those that are not there are empty."""
    cells: list[str | int | date] = []
    for cell in row:
        column = 0
        for letter in cell.attrib["r"].rstrip("0123456789"):
            column = column * 26 + ord(letter) - ord("A") + 1
        cells += [""] * (column - 1 - len(cells))
        cells.append(_cell(cell, days))
    return cells


def _cell(cell: "etree._Element", days: set[str]) -> str | int | date:
    if cell.get("t") == "inlineStr":
        return "".join(map(str, cell.itertext()))
    number = int(cell.findtext(f"{_XL}v", ""))
    return FIRST_DAY + timedelta(days=number) if cell.get("s") in days else number
