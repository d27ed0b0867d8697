"""Bank statements come in by the one path of captures: each line once, to one account."""

from datetime import date
from functools import partial
from pathlib import Path

import pytest

from app.capture.bank_mapping import BankMapping
from app.capture.column_mapping import header_digest
from app.capture.facts import CaptureKind
from app.capture.refusals import MappingNeededError
from app.paths import resources_dir
from app.rulebook.banks import load_banks
from app.rulebook.catalog import load_catalog
from app.services import reconciling
from app.services.bookkeeping import begin_year
from app.services.capture_outcomes import (
    CapturePreview,
    CaptureResult,
    FileOutcome,
    Noted,
    Refusal,
    Refused,
    Remark,
)
from app.services.capture_queries import preview
from app.services.capture_reading import (
    FileReading,
    ReadingWishes,
    RememberedMapping,
    Source,
    read_sources,
    source_of,
)
from app.services.capture_statements import (
    StatementBeforeBookError,
    StatementOverdrawnError,
    Statements,
)
from app.services.captured_order import CapturedOrder
from app.services.captures import take
from app.services.reconciliation_queries import bank_accounts, bank_lines
from app.storage.database import Database
from tests.services.bookkeeping_samples import NOW, pay_out, sell

CATALOG = load_catalog(resources_dir() / "marketplaces")
BANKS = load_banks(resources_dir() / "books")
TODAY = date(2026, 11, 23)
HEAD = "取引日,入出金(円),取引後残高(円),入出金内容\n"
FIRST = "20261104,-330,99670,手数料\n20261105,7800,107470,カ）ココナラ\n"
THEN = "20261106,-1000,106470,カード\n"
OTHER = "日付,金額,のこり\n2026/11/05,500,500\n2026/11/06,-200,300\n"


def wishes(account: str = "", kind: CaptureKind | None = None, **more: object) -> ReadingWishes:
    return ReadingWishes(
        received_on=TODAY,
        banks=BANKS,
        account=account,
        as_kind=kind,
        **more,  # type: ignore[arg-type]
    )


def read(
    database: Database, *texts: str, how: ReadingWishes | None = None
) -> tuple[FileReading, ...]:
    sources = [Source(f"明細{at}.csv", text.encode("cp932")) for at, text in enumerate(texts)]
    return database.read(read_sources, sources, how or wishes())


def shown(database: Database, readings: tuple[FileReading, ...]) -> CapturePreview:
    return database.read(preview, readings, CATALOG, now=NOW)


def taken(database: Database, *texts: str, how: ReadingWishes | None = None) -> CaptureResult:
    readings = read(database, *texts, how=how)
    result, _ = database.write(take, readings, catalog=CATALOG, now=NOW)
    return result


def counts(file: FileOutcome) -> tuple[int, int, int]:
    return file.new, file.seen, len(file.rejected)


def test_a_statement_shows_its_lines_and_a_new_account_and_then_has_them(
    database: Database,
) -> None:
    found = shown(database, read(database, HEAD + FIRST))
    (file,) = found.files
    assert (file.kind, file.account, file.is_new_account) == (
        CaptureKind.BANK_CSV,
        "楽天銀行",
        True,
    )
    assert counts(file) == (2, 0, 0)
    assert [(one.title, one.fields[1].after) for one in file.samples] == [
        ("カ）ココナラ", 7_800),
        ("手数料", -330),
    ]
    assert found.accounts == ()
    assert taken(database, HEAD + FIRST).files == found.files
    (account,) = database.read(bank_accounts)
    assert (account.name, account.open_lines) == ("楽天銀行", 2)
    noted = "SELECT COUNT(*) FROM bank_lines l JOIN captures c ON c.id = l.capture_id"
    assert database.read(lambda r: r.value(f"{noted} WHERE c.kind = 'bank_csv'")) == 2


def test_what_overlaps_is_known_again_however_often(database: Database) -> None:
    taken(database, HEAD + FIRST)
    found = [counts(taken(database, HEAD + FIRST + THEN).files[0]) for _ in range(3)]
    assert found == [(1, 2, 0), (0, 3, 0), (0, 3, 0)]
    assert len(database.read(bank_lines)) == 3
    assert len(database.read(bank_accounts)) == 1


def test_two_files_that_overlap_bring_each_line_once(database: Database) -> None:
    files = taken(database, HEAD + FIRST, HEAD + FIRST + THEN, HEAD + FIRST).files
    assert [counts(file) for file in files] == [(2, 0, 0), (1, 2, 0), (0, 2, 0)]
    assert len(database.read(bank_lines)) == 3


def test_the_seller_says_which_account_it_is_and_one_that_knows_a_line_is_guessed(
    database: Database,
) -> None:
    taken(database, HEAD + FIRST, how=wishes("事業用"))
    (file,) = shown(database, read(database, HEAD + FIRST + THEN)).files
    assert (file.account, file.is_new_account) == ("事業用", False)
    (file,) = shown(database, read(database, HEAD + THEN)).files
    assert (file.account, file.is_new_account) == ("楽天銀行", True)
    database.write(reconciling.add_bank_account, "楽天銀行 第一支店", now=NOW)
    found = shown(database, read(database, HEAD + THEN))
    assert found.files[0].account == "楽天銀行 第一支店"
    assert found.accounts == ("事業用", "楽天銀行 第一支店")


def test_all_of_it_is_taken_back_at_once(database: Database) -> None:
    taken(database, HEAD + FIRST)
    database.undo()
    assert (database.read(bank_accounts), database.read(bank_lines)) == ((), ())


def test_lines_that_are_not_understood_are_told_with_their_number(database: Database) -> None:
    (file,) = taken(database, HEAD + "x,1,2,a\n" + FIRST).files
    assert [one.line for one in file.rejected] == [2]
    assert counts(file) == (2, 0, 1)


def test_a_deposit_that_looks_to_be_a_payout_is_told(database: Database) -> None:
    order = database.write(sell, "1", date(2026, 10, 20))[0]
    database.write(pay_out, [order], None, day=date(2026, 11, 5))
    (file,) = shown(database, read(database, HEAD + FIRST)).files
    assert file.remarks == (Noted("", Remark.PAYOUTS_FOUND, "1"),)


def test_a_gap_in_the_balances_is_told(database: Database) -> None:
    lines = [(place, 1_000 + place + 5 * (place > 20)) for place in range(1, 24)]
    rows = "".join(f"202611{place:02},1,{balance},a\n" for place, balance in lines)
    (file,) = shown(database, read(database, HEAD + rows)).files
    assert file.remarks == (Noted("", Remark.BALANCE_GAP, "22"),)


def test_columns_nobody_knows_are_asked_for_and_remembered(database: Database) -> None:
    (file,) = read(database, OTHER)
    assert isinstance(file.error, MappingNeededError)
    header = str(file.error.details["digest"])
    assert header == header_digest(("日付", "金額", "のこり"))
    mapping = BankMapping(day_column="日付", amount="金額", balance="のこり")
    told = wishes(mappings=(RememberedMapping(header, mapping),))
    (outcome,) = taken(database, OTHER, how=told).files
    assert (outcome.new, outcome.account) == (2, "銀行口座")
    (again,) = read(database, OTHER + "2026/11/07,10,310\n")
    assert again.mapping == RememberedMapping(header, mapping)


def test_without_a_window_the_names_of_the_columns_tell_where_they_can(database: Database) -> None:
    how = wishes("普通", CaptureKind.BANK_CSV)
    text = OTHER.replace("のこり", "残高")
    assert taken(database, text, how=how).files[0].account == "普通"
    (file,) = read(database, OTHER, how=how)
    assert isinstance(file.error, MappingNeededError)


def test_an_account_without_a_name_cannot_be(database: Database) -> None:
    readings = read(database, HEAD + FIRST, how=wishes("名" * 500))
    with pytest.raises(Exception, match="TooLong"):
        database.write(take, readings, catalog=CATALOG, now=NOW)
    assert database.read(bank_lines) == ()


def test_amounts_in_the_column_of_balances_change_nothing(
    tmp_path: Path, database: Database
) -> None:
    path = tmp_path / "swapped.csv"
    path.write_text(HEAD + "20261104,99670,-330,a\n20261105,107470,7800,b\n", encoding="utf-8")
    (file,) = database.read(read_sources, [partial(source_of, path)], wishes())
    assert type(file.error).__name__ == "StatementDisagreesError"
    (outcome,) = shown(database, (file,)).files
    assert (outcome.error, outcome.new) == (file.error, 0)


def test_an_overdrawn_account_is_taken_as_it_is_and_told(database: Database) -> None:
    text = HEAD + "20261104,-500,-200,引落\n20261105,100,-100,a\n"
    (file,) = taken(database, text).files
    assert file.remarks == (Noted("", Remark.BELOW_ZERO, "2"),)
    assert [line.balance for line in database.read(bank_lines)] == [-100, -200]


def test_where_nobody_looks_a_balance_below_zero_is_refused_until_it_is_allowed(
    database: Database,
) -> None:
    text = HEAD + "20261103,-500,200,引落\n20261104,-400,-200,引落\n"
    (file,) = taken(database, text, how=wishes(may_be_overdrawn=False)).files
    assert isinstance(file.error, StatementOverdrawnError)
    assert file.error.details == {"file": "明細0.csv", "line": 3, "found": -200}
    assert (counts(file), database.read(bank_accounts)) == ((0, 0, 0), ())
    taken(database, text, how=wishes(may_be_overdrawn=True))
    more = text + "20261105,-100,-300,引落\n"
    (file,) = taken(database, more, how=wishes(may_be_overdrawn=False)).files
    assert (counts(file), file.error) == ((1, 2, 0), None)


EARLY = "20181231,500,100000,a\n"
LATE = "20190101,-330,99670,b\n20190102,10,99680,c\n"


def test_lines_of_before_the_book_are_left_out_and_the_others_taken(database: Database) -> None:
    database.write(sell, "1", date(2019, 5, 1))
    found = shown(database, read(database, HEAD + EARLY + LATE))
    (file,) = found.files
    assert counts(file) == (2, 0, 1)
    assert file.rejected == (Refused(2, Refusal.BEFORE_BOOK, "2018-12-31 < 2019"),)
    assert taken(database, HEAD + EARLY + LATE).files == found.files
    assert [line.booked_on.year for line in database.read(bank_lines)] == [2019, 2019]
    database.write(begin_year, 2018, today=TODAY)
    assert counts(taken(database, HEAD + EARLY + LATE).files[0]) == (1, 2, 0)


def test_a_statement_of_before_the_book_changes_nothing(database: Database) -> None:
    database.write(sell, "1", date(2019, 5, 1))
    (file,) = taken(database, HEAD + EARLY).files
    assert isinstance(file.error, StatementBeforeBookError)
    assert file.error.details == {
        "file": "明細0.csv",
        "found": date(2018, 12, 31),
        "begins": 2019,
    }
    assert (file.is_understood, database.read(bank_accounts)) == (False, ())


def test_a_line_the_book_has_is_known_whenever_the_book_begins(database: Database) -> None:
    taken(database, HEAD + EARLY)
    database.write(sell, "1", date(2019, 5, 1))
    (file,) = taken(database, HEAD + EARLY).files
    assert (counts(file), file.error) == ((0, 1, 0), None)


def test_orders_of_the_same_capture_begin_the_book_for_its_statements(database: Database) -> None:
    database.write(sell, "1", date(2026, 5, 1))
    plan = [CapturedOrder("coconala", "9", completed_on=date(2018, 3, 1))]
    readings = read(database, HEAD + EARLY + LATE)
    files = [FileOutcome(one.name) for one in readings]
    (file,) = database.read(lambda r: Statements(r, plan).plan(readings, files))
    assert counts(file) == (3, 0, 0)
    (file,) = database.read(
        lambda r: Statements(r, [CapturedOrder("a", "9")]).plan(readings, files)
    )
    assert isinstance(file.error, StatementBeforeBookError)


def test_two_statements_that_overlap_however_often_bring_each_line_once(
    database: Database,
) -> None:
    first, then = HEAD + FIRST, HEAD + FIRST.splitlines(keepends=True)[1] + THEN
    found = [[counts(file) for file in taken(database, first, then).files] for _ in range(3)]
    assert found == [[(2, 0, 0), (1, 1, 0)], [(0, 2, 0), (0, 2, 0)], [(0, 2, 0), (0, 2, 0)]]
    assert [counts(taken(database, text).files[0]) for text in (then, first)] == [(0, 2, 0)] * 2
    assert len(database.read(bank_lines)) == 3
