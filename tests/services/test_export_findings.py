"""What a format lacks or cuts is noticed of each row on its way, and the first is remembered."""

from datetime import date

from app.handover.entries import CutField
from app.models.bookkeeping_types import JournalFormat
from app.models.money import Yen
from app.services.export_findings import Findings, Limit, Place, watched
from tests.handover.rows import entry, names


def found_in(wanted: JournalFormat, *memos: str, amount: int = 500) -> Findings:
    found = Findings()
    rows = [
        entry(number=number, partner="", memo=memo, amount=Yen(amount))
        for number, memo in enumerate(memos, 1)
    ]
    is_cp932 = wanted is JournalFormat.YAYOI
    passed = watched(rows, wanted, names("yayoi"), found, is_cp932=is_cp932)
    assert list(passed) == rows
    return found


def test_rows_are_counted_and_the_first_that_is_cut_is_remembered() -> None:
    found = found_in(JournalFormat.YAYOI, "短い", "字" * 33, "𠮷" * 40)
    assert (found.rows, found.total, list(found.lost), found.shortened) == (3, 1_500, ["𠮷"], 2)
    first = Place(2, entry().day, Yen(500))
    assert (found.cuts, found.over) == ({CutField.MEMO: Limit(64, 2, first)}, None)


def test_an_amount_is_over_where_the_format_has_a_limit() -> None:
    over = found_in(JournalFormat.YAYOI, "あ", "い", amount=1_000_000_000).over
    assert over is not None
    assert (over.takes, over.rows, over.first.number) == (999_999_999, 2, 1)
    assert isinstance(over.first.day, date)
    assert found_in(JournalFormat.FREEE, "あ", amount=1_000_000_000).over is None
    assert found_in(JournalFormat.XLSX, "あ", amount=1_000_000_000).over is None


def test_parts_that_become_one_name_are_found() -> None:
    found = Findings()
    long = "株式会社みなとデザイン工房"
    rows = [
        entry(number=1, debit_part=f"{long}東京支店"),
        entry(number=2, debit_part=f"{long}大阪支店"),
        entry(number=3, debit_part=f"{long}大阪支店"),
        entry(number=4, debit="payable", debit_part=f"{long}大阪支店"),
    ]
    passed = watched(rows, JournalFormat.YAYOI, names("yayoi"), found, is_cp932=True)
    assert list(passed) == rows
    same = found.cuts[CutField.SAME]
    assert (same.rows, same.first.number) == (2, 2)
    assert found.shortened == 4
