"""Statements of nine layouts are read by names, and their lines known again."""

import csv
import io
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.capture.bank_csv import (
    EmptyStatementError,
    Statement,
    StatementBothError,
    StatementDisagreesError,
    find_statement,
    read_statement,
)
from app.capture.decoding import decode
from app.capture.facts import BankLineFact, RejectionReason
from app.capture.refusals import NotACaptureError
from app.paths import resources_dir
from app.rulebook.banks import BankLayout, load_banks

LAYOUTS = load_banks(resources_dir() / "books")
BY_ID = {one.id: one for one in LAYOUTS}
Line = tuple[date, int, str]
LINES: list[Line] = [
    (date(2026, 11, 5), 47_420, "ﾌﾘｺﾐ ｶ)ｺｺﾅﾗ"),
    (date(2026, 11, 20), -3_300, "ｶｰﾄﾞ ﾋｷｵﾄｼ"),
    (date(2026, 11, 20), 7_800, "ﾌﾘｺﾐ ｶ)ﾀｲﾑﾁｹｯﾄ"),
]
START = 100_000
RAKUTEN = "取引日,入出金(円),取引後残高(円),入出金内容\r\n"


def days(layout: BankLayout, day: date) -> list[str]:
    if len(layout.day) == 3:
        return [str(day.year), str(day.month), str(day.day)]
    compact = layout.id in {"rakuten", "rakuten_business", "yucho", "gmo_aozora"}
    return [f"{day:%Y%m%d}" if compact else f"{day.year}/{day.month}/{day.day}"]


def written(layout: BankLayout, lines: list[Line], *, start: int = START) -> str:
    """Write a statement as a bank does: its own columns, then one that nobody needs."""
    names = [*layout.day, layout.amount, layout.spent, layout.received, layout.balance]
    head = [name for name in (*names, *layout.texts, layout.memo, layout.number) if name]
    rows = []
    balance = start
    for number, (day, amount, text) in enumerate(lines):
        balance += amount
        cells = days(layout, day)
        if layout.amount:
            cells.append(str(amount))
        else:
            cells += [f"{-amount:,}", ""] if amount < 0 else ["", f"{amount:,}"]
        cells += [f"{balance:,}", text, *[""] * (len(layout.texts) - 1)]
        cells += ["メモ"] * bool(layout.memo) + [f"{day:%Y%m%d}{number:04}"] * bool(layout.number)
        rows.append([*cells, ""])
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerows([[*head, ""], *rows])
    before = "お客さま口座情報\r\n記号,12340\r\n" if layout.id == "yucho" else ""
    return before + out.getvalue()


def read(text: str) -> Statement:
    return read_statement("明細.csv", text, LAYOUTS)


def said(lines: tuple[BankLineFact, ...]) -> list[tuple[date, int]]:
    return [(one.booked_on, one.amount) for one in lines]


@pytest.mark.parametrize("encoding", ["cp932", "utf-8", "utf-8-sig"])
@pytest.mark.parametrize("layout", LAYOUTS, ids=[one.id for one in LAYOUTS])
def test_every_layout_is_read_in_every_encoding(layout: BankLayout, encoding: str) -> None:
    text = decode("明細.csv", written(layout, LINES).encode(encoding))
    found = read(text)
    assert found.columns is layout
    assert said(found.lines) == [(day, amount) for day, amount, _ in LINES]
    assert [one.balance for one in found.lines] == [147_420, 144_120, 151_920]
    assert [one.text for one in found.lines] == [text for _, _, text in LINES]
    assert (found.rejections, found.gaps) == ((), ())


def test_a_statement_that_begins_with_the_newest_line_is_turned() -> None:
    rows = "20261120,7800,151920,c\r\n20261120,-3300,144120,b\r\n20261105,47420,147420,a\r\n"
    found = read(RAKUTEN + rows)
    assert [one.text for one in found.lines] == ["a", "b", "c"]
    assert [one.line for one in found.lines] == [4, 3, 2]


def test_without_balances_the_days_say_the_order() -> None:
    found = read(RAKUTEN + "20261120,7800,,b\r\n20261105,47420,,a\r\n")
    assert [one.text for one in found.lines] == ["a", "b"]
    found = read(RAKUTEN + "20261105,47420,,a\r\n20261120,7800,,b\r\n")
    assert [one.text for one in found.lines] == ["a", "b"]


def test_two_equal_deposits_on_one_day_are_two_lines() -> None:
    found = read(RAKUTEN + "20261105,500,,a\r\n20261105,500,,a\r\n")
    first, second = found.lines
    assert first.fingerprint != second.fingerprint
    assert said(found.lines) == [(date(2026, 11, 5), 500)] * 2


@given(st.integers(0, 8), st.integers(0, 8), st.data())
def test_overlapping_statements_share_the_fingerprints_of_what_they_share(
    first: int, second: int, data: st.DataObject
) -> None:
    layout = data.draw(st.sampled_from(LAYOUTS))
    amounts = data.draw(st.lists(st.integers(-500, 500).filter(bool), min_size=9, max_size=9))
    lines = [
        (date(2026, 11, 1) + timedelta(days=place), amount, "ﾌﾘｺﾐ")
        for place, amount in enumerate(amounts)
    ]
    begin = START + sum(amounts[:second])
    whole = read(written(layout, lines[: first + 1])).lines
    later = read(written(layout, lines[second:], start=begin)).lines
    shared = max(first + 1 - second, 0)
    known = {one.fingerprint for one in whole}
    same = [one for one in later if one.fingerprint in known]
    expected = 0 if layout.number and second else shared
    assert len(same) == expected


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("20261305,500,,a", RejectionReason.NOT_A_DATE),
        ("18991105,500,,a", RejectionReason.NOT_A_DATE),
        ("20261105,五百,,a", RejectionReason.NOT_AN_AMOUNT),
        ("20261105,500,x,a", RejectionReason.NOT_AN_AMOUNT),
    ],
)
def test_a_line_that_is_not_understood_is_told(row: str, reason: RejectionReason) -> None:
    found = read(f"{RAKUTEN}20261101,1,,b\r\n{row}\r\n")
    assert [(one.line, one.reason) for one in found.rejections] == [(3, reason)]
    assert len(found.lines) == 1


def test_a_line_of_no_amount_is_nothing() -> None:
    assert said(read(RAKUTEN + "20261105,0,5,a\r\n20261106,,5,b\r\n20261107,1,6,c\r\n").lines) == [
        (date(2026, 11, 7), 1)
    ]


@pytest.mark.parametrize("sign", ["-", "▲", "△", "－"])
def test_signs_of_money_that_went_out_are_known(sign: str) -> None:
    found = read(f"{RAKUTEN}20261105,{sign}500,{sign}200,a\r\n20261106,+100,{sign}100,b\r\n")
    assert [(one.amount, one.balance) for one in found.lines] == [(-500, -200), (100, -100)]


def test_swapped_columns_are_refused_with_line_and_balances() -> None:
    head = "日付,摘要,出金金額,入金金額,残高,メモ\r\n"
    rows = "20261105,a,,500,1500,\r\n20261106,b,200,,1700,\r\n20261107,c,,100,1600,\r\n"
    with pytest.raises(StatementDisagreesError) as caught:
        read(head + rows)
    assert caught.value.details == {
        "file": "明細.csv",
        "line": 3,
        "expected": 1_300,
        "found": 1_700,
    }


SWAPPED = "日付,摘要,残高,入金金額,出金金額,メモ\r\n"
"""The head of a statement whose balances stand last."""


def swapped(paid: int, taken: int) -> str:
    """Write deposits, which look like payments then, and payments, which look like both."""
    rows = [f"202610{day:02},振込,50000,,{150_000 + day},\r\n" for day in range(1, taken + 1)]
    rows += [f"202611{day:02},カード,,{day}00,{9_000 - day},\r\n" for day in range(1, paid + 1)]
    return SWAPPED + "".join(rows)


def test_lines_that_received_and_spent_refuse_the_file_like_gaps() -> None:
    with pytest.raises(StatementBothError) as caught:
        read(swapped(18, 1))
    assert caught.value.details == {"file": "明細.csv", "line": 3, "lines": 18}


def test_one_line_in_ten_that_received_and_spent_is_rejected_alone() -> None:
    rows = "".join(f"202610{day:02},a,{1_000 + day},1,,\r\n" for day in range(1, 20))
    found = read(f"{SWAPPED}{rows}20261030,b,2000,3,2,\r\n")
    assert len(found.lines) == 19
    assert [(one.line, one.reason) for one in found.rejections] == [
        (21, RejectionReason.NOT_AN_AMOUNT)
    ]


def test_gaps_and_lines_that_received_and_spent_count_together() -> None:
    rows = [f"202610{day:02},a,{1_000 + day},1,,\r\n" for day in range(1, 20)]
    rows[10] = "20261011,a,5000,1,,\r\n"
    with pytest.raises(StatementBothError):
        read(f"{SWAPPED}{''.join(rows)}20261030,b,2000,3,2,\r\n")


def test_one_gap_among_many_lines_is_told_and_taken() -> None:
    balances = [1_000 + place for place in range(1, 31)]
    balances[20:] = [balance + 5 for balance in balances[20:]]
    rows = "".join(f"202611{place:02},1,{balances[place - 1]},a\r\n" for place in range(1, 31))
    found = read(RAKUTEN + rows)
    assert (len(found.lines), found.gaps) == (30, (22,))


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("日付,店名,金額\r\n2026/11/05,a,5\r\n", NotACaptureError),
        ("", NotACaptureError),
        (RAKUTEN, EmptyStatementError),
        (f"{RAKUTEN}\r\n,,,\r\n", EmptyStatementError),
    ],
)
def test_what_is_no_statement_is_refused(text: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        read(text)


def test_a_statement_is_told_from_other_tables() -> None:
    assert find_statement("a.csv", written(BY_ID["mufg"], LINES), LAYOUTS) is not None
    assert find_statement("a.csv", "売上確定日,トークルームNo\r\n", LAYOUTS) is None


def test_equal_amounts_with_their_signs_swapped_do_not_pass_as_the_other_order() -> None:
    head = "日付,内容,出金金額(円),入金金額(円),残高(円),メモ\n"
    rows = ["2026/11/0{0},a,,3000,{1},", "2026/11/0{0},a,3000,,{1},"]
    right, swapped = (
        head + "".join(row.format(day, 10_000 + 3_000 * day) + "\n" for day in range(1, 5))
        for row in rows
    )
    assert [line.amount for line in read_statement("a.csv", right, LAYOUTS).lines] == [3_000] * 4
    with pytest.raises(StatementDisagreesError):
        read_statement("a.csv", swapped, LAYOUTS)


def test_within_one_day_the_balances_say_the_order() -> None:
    text = RAKUTEN + "20261104,200,1300,b\r\n20261104,100,1100,a\r\n"
    assert [one.text for one in read_statement("a.csv", text, LAYOUTS).lines] == ["a", "b"]
