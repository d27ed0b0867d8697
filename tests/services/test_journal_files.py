"""The journal is handed over whole, or not at all."""

import gc
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from app.handover.cells import Encoding
from app.handover.entries import AmountTooLargeError, Names
from app.handover.files import FileNotWrittenError
from app.models.bookkeeping_types import JournalFormat
from app.models.money import Yen
from app.rulebook.catalog import Catalog
from app.services.bookkeeping import set_opening_balance
from app.services.export_name_queries import usual_names
from app.services.journal_files import (
    JournalFile,
    JournalWish,
    NothingToExportError,
    StoppedError,
    write_journal,
)
from app.services.journal_queries import trial_balance
from app.services.journal_words import JournalWords
from app.services.ledger_queries import year_balances
from app.storage.database import Database
from tests.handover.readers import (
    by_account,
    read_freee,
    read_moneyforward,
    read_workbook,
    read_yayoi,
)
from tests.plain_text_programs import hledger_accepts, hledger_balances, needs_hledger
from tests.services.bookkeeping_samples import chart, pay_out, sell, spend

NOVEMBER = date(2026, 11, 1), date(2026, 11, 30)


@pytest.fixture
def book(database: Database) -> Database:
    first, _ = database.write(sell, "11111111", date(2026, 11, 3), tip=1_000)
    database.write(sell, "22222222", date(2026, 11, 5), 50_000, 11_000, site="timeticket")
    database.write(sell, "33333333", date(2026, 12, 5))
    database.write(pay_out, [first], date(2026, 11, 20), transfer_fee=160)
    database.write(spend, date(2026, 11, 21), "supplies", 3_300, payee="髙﨑𠮷商店")
    return database


def wish(kind: JournalFormat, **changes: object) -> JournalWish:
    sites = {"coconala": "ココナラ", "timeticket": "タイムチケット"}
    fields: dict[str, object] = {
        "format": kind,
        "first": NOVEMBER[0],
        "last": NOVEMBER[1],
        "names": usual_names(kind, chart()),
        "words": JournalWords(sites),
    }
    return JournalWish(**fields | changes)  # type: ignore[arg-type]


def written(book: Database, path: Path, kind: JournalFormat, **changes: object) -> JournalFile:
    return book.read(write_journal, path, wish(kind, **changes))


def expected(book: Database) -> Counter[str]:
    sums: Counter[str] = Counter()
    for one in book.read(trial_balance, *NOVEMBER):
        sums[chart().account(one.account).name.ja] += one.balance
    return Counter({name: amount for name, amount in sums.items() if amount})


@pytest.mark.parametrize(
    ("kind", "read"),
    [
        (JournalFormat.YAYOI, read_yayoi),
        (JournalFormat.MONEYFORWARD, read_moneyforward),
        (JournalFormat.FREEE, read_freee),
    ],
)
def test_other_programs_hold_what_the_trial_balance_says(
    book: Database, tmp_path: Path, kind: JournalFormat, read: object
) -> None:
    file = tmp_path / "仕訳.csv"
    found = written(book, file, kind)
    assert (found.paths, found.rows) == ((file,), 9)
    assert callable(read)
    assert by_account(read(file.read_bytes())) == expected(book)


def test_what_cp932_lacks_is_told_to_the_seller(book: Database, tmp_path: Path) -> None:
    assert written(book, tmp_path / "a.txt", JournalFormat.YAYOI).lost == ("𠮷",)
    assert written(book, tmp_path / "a.csv", JournalFormat.CSV).lost == ()
    assert "髙﨑〓商店".encode("cp932") in (tmp_path / "a.txt").read_bytes()
    assert "髙﨑𠮷商店" in (tmp_path / "a.csv").read_text("utf-8-sig")


def test_a_workbook_holds_the_journal_its_balance_and_the_sales_of_each_month(
    book: Database, tmp_path: Path
) -> None:
    file = tmp_path / "仕訳.xlsx"
    assert written(book, file, JournalFormat.XLSX).rows == 9
    sheets = read_workbook(file.read_bytes())
    assert len(sheets["仕訳帳"]) == 1 + 9
    *_, total = sheets["残高試算表"]
    assert total[4] == total[5] == sum(one.debit for one in book.read(trial_balance, *NOVEMBER))
    assert sheets["月別売上"] == [
        ["月", "ココナラ", "タイムチケット", "合計"],
        ["2026-11", 11_000, 50_000, 61_000],
        ["合計", 11_000, 50_000, 61_000],
    ]


def test_what_was_written_is_counted_and_added_up(book: Database, tmp_path: Path) -> None:
    found = written(book, tmp_path / "a.csv", JournalFormat.CSV)
    whole = sum(one.debit for one in book.read(trial_balance, *NOVEMBER))
    assert (found.total, found.shortened, found.left_out) == (whole, 0, 0)


def test_words_that_are_cut_are_counted(database: Database, tmp_path: Path) -> None:
    database.write(spend, date(2026, 11, 21), "supplies", 3_300, memo="字" * 201)
    database.write(spend, date(2026, 11, 22), "supplies", 3_300, memo="字" * 30)
    for kind, count in ((JournalFormat.YAYOI, 2), (JournalFormat.MONEYFORWARD, 1)):
        assert written(database, tmp_path / f"{kind}.csv", kind).shortened == count


def test_the_encoding_serves_where_a_format_knows_both(book: Database, tmp_path: Path) -> None:
    for kind in (JournalFormat.MONEYFORWARD, JournalFormat.CSV):
        found = written(book, tmp_path / "a.csv", kind, encoding=Encoding.CP932)
        assert found.lost == ("𠮷",)
        assert "髙﨑〓商店" in (tmp_path / "a.csv").read_text("cp932")
    assert (
        written(book, tmp_path / "a.csv", JournalFormat.FREEE, encoding=Encoding.CP932).lost == ()
    )


def test_names_of_his_own_are_looked_through_too(book: Database, tmp_path: Path) -> None:
    names = Names(chart(), "yayoi", {"sales": "売上𩸽"})
    assert written(book, tmp_path / "a.txt", JournalFormat.YAYOI, names=names).lost == ("𩸽", "𠮷")


def test_deals_for_freee_are_written_or_said_not_to_be(book: Database, tmp_path: Path) -> None:
    found = written(book, tmp_path / "a.csv", JournalFormat.FREEE_DEALS)
    assert (found.rows, found.total, found.left_out) == (4, 8_580 + 39_000 + 160 + 3_300, 0)
    year = {"first": date(2025, 1, 1), "last": date(2025, 12, 31)}
    book.write(set_opening_balance, 2025, "bank", Yen(5), chart=chart())
    with pytest.raises(NothingToExportError):
        written(book, tmp_path / "b.csv", JournalFormat.FREEE_DEALS, **year)
    assert not (tmp_path / "b.csv").exists()


@needs_hledger
def test_hledger_counts_the_same_income_by_marketplace(book: Database, tmp_path: Path) -> None:
    file = tmp_path / "book.journal"
    written(book, file, JournalFormat.HLEDGER)
    hledger_accepts(file)
    assert hledger_balances(file, "収益:売上高") == {
        "収益:売上高:ココナラ": -11_000,
        "収益:売上高:タイムチケット": -50_000,
    }


def test_a_ledger_for_beancount_opens_what_it_books_on(book: Database, tmp_path: Path) -> None:
    file = tmp_path / "book.beancount"
    assert written(book, file, JournalFormat.BEANCOUNT).rows == 9
    text = file.read_text("utf-8")
    assert "2026-11-01 open Assets:1130-売掛金:S" in text
    assert text.count(" ^J") == 9


def test_nothing_in_that_time_is_said_and_nothing_written(book: Database, tmp_path: Path) -> None:
    span = {"first": date(2020, 1, 1), "last": date(2020, 12, 31)}
    with pytest.raises(NothingToExportError):
        written(book, tmp_path / "a.csv", JournalFormat.CSV, **span)
    with pytest.raises(FileNotWrittenError):
        written(book, tmp_path, JournalFormat.CSV)
    assert list(tmp_path.glob("*.csv")) == []


def test_an_amount_over_the_limit_writes_nothing(book: Database, tmp_path: Path) -> None:
    huge = Yen(1_000_000_000)
    book.write(set_opening_balance, 2026, "bank", huge, chart=chart())
    year = {"first": date(2026, 1, 1)}
    with pytest.raises(AmountTooLargeError):
        written(book, tmp_path / "a.txt", JournalFormat.YAYOI, **year)
    assert list(tmp_path.glob("a.*")) == []


def test_a_long_export_tells_how_far_it_is_and_can_be_stopped(
    database: Database, tmp_path: Path
) -> None:
    def sell_many(session: object) -> None:
        for number in range(1_001):
            sell(session, str(number), date(2026, 11, 3))  # type: ignore[arg-type]

    database.write(sell_many)
    told: list[tuple[int, int]] = []

    def goes_on(done: int, whole: int) -> bool:
        told.append((done, whole))
        return len(told) < 3

    assert written(database, tmp_path / "a.csv", JournalFormat.CSV, goes_on=goes_on).rows == 2_002
    assert told == [(1_000, 2_002), (2_000, 2_002)]
    with pytest.raises(StoppedError) as stopped:
        written(database, tmp_path / "b.csv", JournalFormat.CSV, goes_on=goes_on)
    assert not (tmp_path / "b.csv").exists()
    database.close()
    del stopped  # and with it what was half read
    gc.collect()  # pytest makes an error of what cannot be raised


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (date(2026, 1, 1), date(2026, 12, 31)),
        (date(2027, 1, 1), date(2027, 12, 31)),
        (date(2027, 2, 1), date(2027, 2, 28)),
    ],
)
def test_the_workbooks_trial_balance_is_that_of_the_page(
    book: Database, tmp_path: Path, first: date, last: date
) -> None:
    book.write(set_opening_balance, 2026, "cash", Yen(217_320), chart=chart())
    book.write(spend, date(2027, 1, 15), "supplies", 1_100)
    book.write(sell, "44444444", date(2027, 2, 5))
    file = tmp_path / "a.xlsx"
    written(book, file, JournalFormat.XLSX, first=first, last=last)
    head, *lines, whole = read_workbook(file.read_bytes())["残高試算表"]
    told = {(line[1], line[2]): tuple(line[3:]) for line in lines}
    words = JournalWords({"coconala": "ココナラ", "timeticket": "タイムチケット"})
    expected = {
        (chart().account(one.account).name.ja, words.part(one.account, one.part)): (
            *(one.opening, one.debit, one.credit),
            one.closing,
        )
        for one in book.read(year_balances, first.year, chart=chart())
    }
    assert told["現金", ""][-1] == 217_320
    assert (whole[3], whole[6], len(head)) == (0, 0, 7)
    if first.month == 1:
        assert told == expected
    else:
        assert told["消耗品費", ""] == (1_100, 0, 0, 1_100)
        assert {one: left[-1] for one, left in told.items()} == {
            one: left[-1] for one, left in expected.items()
        }


def test_rows_come_from_every_marketplace_that_is_known(
    book: Database, catalog: Catalog, tmp_path: Path
) -> None:
    names = {one: catalog.marketplace(one).name.ja for one in catalog.ids}
    file = tmp_path / "a.csv"
    written(book, file, JournalFormat.CSV, words=JournalWords(names))
    assert "タイムチケット" in file.read_text("utf-8-sig")
