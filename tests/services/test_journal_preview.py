"""A look before shows the file's first rows as it will have them, and tells of all of it."""

import csv
import io
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.handover import freee
from app.handover.cells import Encoding
from app.handover.entries import CutField
from app.models.bookkeeping_types import JournalFormat
from app.models.money import Yen
from app.services.bookkeeping import set_opening_balance
from app.services.export_findings import Limit, Place
from app.services.export_name_queries import usual_names
from app.services.journal_files import JournalWish, write_journal
from app.services.journal_preview import preview
from app.services.journal_words import JournalWords
from app.storage.database import Database
from tests.handover.readers import read_workbook
from tests.services.bookkeeping_samples import chart, pay_out, sell, spend

TABLES = sorted(set(JournalFormat) - {JournalFormat.XLSX, JournalFormat.HLEDGER} - {"beancount"})


@pytest.fixture
def book(database: Database) -> Database:
    first, _ = database.write(sell, "11111111", date(2026, 11, 3), tip=1_000)
    database.write(sell, "22222222", date(2026, 11, 5), 50_000, 11_000, site="timeticket")
    database.write(pay_out, [first], date(2026, 11, 20), transfer_fee=160)
    database.write(spend, date(2026, 11, 21), "supplies", 3_300, payee="髙﨑𠮷商店", memo="字" * 99)
    return database


def wish(kind: JournalFormat, encoding: Encoding = Encoding.UTF_8) -> JournalWish:
    return JournalWish(
        format=kind,
        first=date(2026, 11, 1),
        last=date(2026, 11, 30),
        names=usual_names(kind, chart()),
        words=JournalWords({"coconala": "ココナラ"}),
        encoding=encoding,
    )


@pytest.mark.parametrize("encoding", Encoding)
@pytest.mark.parametrize("kind", TABLES)
def test_the_rows_are_those_of_the_file(
    book: Database, tmp_path: Path, kind: JournalFormat, encoding: Encoding
) -> None:
    wanted = wish(kind, encoding)
    found = book.read(preview, wanted)
    file = book.read(write_journal, tmp_path / "a", wanted)
    text = (tmp_path / "a").read_bytes().decode("cp932" if wanted.is_cp932 else "utf-8-sig")
    rows = [tuple(row) for row in csv.reader(io.StringIO(text, newline=""))]
    assert found.rows == tuple(rows if kind is JournalFormat.YAYOI else rows[1:])
    assert (found.whole, found.total, found.lost) == (file.rows, file.total, file.lost)
    assert (found.left_out, found.files) == (file.left_out, len(file.paths))
    assert max((limit.rows for _, limit in found.cut), default=0) == file.shortened
    assert all(len(row) == len(found.head) for row in found.rows)


def test_a_workbook_shows_its_first_sheet(book: Database, tmp_path: Path) -> None:
    found = book.read(preview, wish(JournalFormat.XLSX))
    book.read(write_journal, tmp_path / "a", wish(JournalFormat.XLSX))
    head, *rows = read_workbook((tmp_path / "a").read_bytes())["仕訳帳"]
    assert found.head == tuple(head)
    assert found.rows == tuple(tuple(map(str, row)) for row in rows)


@pytest.mark.parametrize("kind", [JournalFormat.HLEDGER, JournalFormat.BEANCOUNT])
def test_a_ledger_shows_its_first_transactions(
    book: Database, tmp_path: Path, kind: JournalFormat
) -> None:
    found = book.read(preview, wish(kind), 3)
    assert found.head == ()
    assert [len(row) for row in found.rows] == [1] * 12
    assert "取引完了 No.11111111" in found.rows[0][0]
    book.read(write_journal, tmp_path / "a", wish(kind))
    lines = (tmp_path / "a").read_text("utf-8").splitlines()
    assert [line for (line,) in found.rows if line not in lines] == []


def test_only_so_many_are_shown_and_all_are_counted(book: Database) -> None:
    found = book.read(preview, wish(JournalFormat.CSV), 2)
    assert (len(found.rows), found.whole) == (2, 9)
    deals = book.read(preview, wish(JournalFormat.FREEE_DEALS), 2)
    assert (len(deals.rows), deals.whole) == (2, 4)


@pytest.mark.parametrize("kind", JournalFormat)
def test_a_time_without_rows_shows_none(database: Database, kind: JournalFormat) -> None:
    found = database.read(preview, wish(kind))
    assert (found.rows, found.whole, found.total) == ((), 0, 0)


def test_amounts_over_the_limit_past_the_rows_shown_are_found(book: Database) -> None:
    book.write(set_opening_balance, 2026, "bank", Yen(1_000_000_000), chart=chart())
    year = replace(wish(JournalFormat.YAYOI), first=date(2026, 1, 1))
    for count in (0, 20):
        found = book.read(preview, year, count)
        assert found.over == Limit(999_999_999, 1, Place(1, date(2026, 1, 1), Yen(1_000_000_000)))
        assert (found.whole, len(found.rows)) == (10, min(count, 9))
    assert book.read(preview, replace(year, format=JournalFormat.CSV)).over is None


def test_words_that_are_cut_are_told_by_field_with_their_first_row(book: Database) -> None:
    book.write(spend, date(2026, 11, 22), "supplies", 400, paid_part="字" * 13, memo="字" * 40)
    found = book.read(preview, wish(JournalFormat.YAYOI), 1)
    assert [(field, limit.takes, limit.rows) for field, limit in found.cut] == [
        (CutField.MEMO, 64, 2),
        (CutField.PART, 24, 1),
    ]
    (memo, part) = (limit.first for _, limit in found.cut)
    assert (memo.number, memo.day, memo.amount) == (9, date(2026, 11, 21), 3_300)
    assert (part.number, part.day, part.amount) == (10, date(2026, 11, 22), 400)
    assert book.read(preview, wish(JournalFormat.CSV)).cut == ()


@pytest.mark.parametrize("kind", [JournalFormat.FREEE, JournalFormat.FREEE_DEALS])
def test_files_that_freee_takes_one_by_one_are_counted(
    book: Database, monkeypatch: pytest.MonkeyPatch, kind: JournalFormat
) -> None:
    monkeypatch.setattr(freee, "MOST_ROWS", 3)
    assert book.read(preview, wish(kind), 2).files == 3
