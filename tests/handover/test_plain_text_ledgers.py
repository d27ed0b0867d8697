"""Both plain-text programs accept what is handed over, and count the same."""

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from app.handover.entries import Entry
from app.handover.plain_text_ledgers import beancount, hledger, used_by
from tests.handover.rows import CHART, entry, journals, names
from tests.plain_text_programs import (
    beancount_accepts,
    hledger_accepts,
    needs_beancount,
    needs_hledger,
)

WORD = r"(?:(?!_)\w|-)*"
VALID = re.compile(rf"[A-Z]{WORD}(?::[A-Z0-9]{WORD})+\Z")
"""An account much as beancount's own `account.is_valid` has it: letters and digits of any kind."""
slow = settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def hledger_text(rows: list[Entry]) -> str:
    return b"".join(hledger(rows, names("yayoi"), used_by(rows))).decode()


def beancount_text(rows: list[Entry]) -> str:
    return b"".join(beancount(rows, names("yayoi"), used_by(rows))).decode()


def test_a_row_becomes_two_postings() -> None:
    text = hledger_text([entry()])
    assert (
        "2026-11-03 * (J000001) ココナラ | 取引完了 No.11111111\n"
        "    資産:売掛金:ココナラ    10000 JPY\n"
        "    収益:売上高:ココナラ    -10000 JPY\n"
    ) in text
    assert "account 資産:売掛金:ココナラ  ; type:A\n" in text
    assert text.endswith("    資産:売掛金:ココナラ    0 JPY = 10000 JPY\n")
    assert (
        '2026-11-03 * "ココナラ" "取引完了 No.11111111" ^J000001\n'
        "  Assets:1130-売掛金:S00-ココナラ  10000 JPY\n"
        "  Income:4110-売上高:S00-ココナラ  -10000 JPY\n"
    ) in beancount_text([entry()])


def test_parts_that_look_alike_stay_apart() -> None:
    rows = [entry(debit_part="a;b"), entry(debit_part="a b", number=2)]
    text = hledger_text(rows)
    assert "資産:売掛金:a b  ;" in text
    assert "資産:売掛金:a b 2  ;" in text


@pytest.mark.parametrize(
    ("part", "leaf"),
    [
        ("髙﨑工房", "髙﨑工房"),
        ("カ\u3099ラス工房は\u309a", "ガラス工房ぱ"),
        ("𠮷野 (株) ㈱２号", "𠮷野株２号"),
        ("Café_№1", "Café1"),
        ("ｺｺﾅﾗ・ー々", "ｺｺﾅﾗー々"),
    ],
)
def test_beancount_keeps_all_letters_of_a_part(part: str, leaf: str) -> None:
    text = beancount_text([entry(debit_part=part, credit_part=part)])
    assert f":S00-{leaf} JPY\n" in text


@needs_beancount
@pytest.mark.parametrize("part", ["髙﨑工房", "𠮷野２号", "Café", "ｺｺﾅﾗー々〆", "Ж", "ñ-ß"])
def test_beancount_accepts_such_letters(part: str, tmp_path: Path) -> None:
    path = tmp_path / "book.beancount"
    path.write_text(beancount_text([entry(debit_part=part)]), encoding="utf-8", newline="\n")
    beancount_accepts(path)


@given(journals())
def test_every_account_is_valid_by_beancounts_rule(rows: list[Entry]) -> None:
    opened = re.findall(r"^\S+ open (\S+) JPY$", beancount_text(rows), re.MULTILINE)
    assert len(opened) == len(set(opened)) == len(used_by(rows).accounts)
    assert [one for one in opened if not VALID.match(one)] == []


@needs_hledger
@slow
@given(rows=journals())
def test_hledger_accepts_every_journal(rows: list[Entry], tmp_path: Path) -> None:
    path = tmp_path / "book.journal"
    path.write_text(hledger_text(rows), encoding="utf-8", newline="\n")
    hledger_accepts(path)


@needs_beancount
@slow
@given(rows=journals())
def test_beancount_accepts_every_ledger(rows: list[Entry], tmp_path: Path) -> None:
    path = tmp_path / "book.beancount"
    path.write_text(beancount_text(rows), encoding="utf-8", newline="\n")
    beancount_accepts(path)


def test_kinds_and_roots_cover_the_chart() -> None:
    rows = [entry(debit=account, number=place) for place, account in enumerate(CHART.accounts, 1)]
    assert len(re.findall("^account ", hledger_text(rows), re.MULTILINE)) == len(CHART.accounts)
    assert "account 資産:普通預金:ココナラ  ; type:C" in hledger_text(rows)
