"""`export journal` writes for every program, and says what is not in it."""

from pathlib import Path

import pytest

from app.cli.call import PASSPHRASE_VARIABLE
from app.models.bookkeeping_types import JournalFormat
from tests.cli.terminal import Terminal
from tests.handover.readers import by_account, read_yayoi


def sold(terminal: Terminal, number: str = "7001", marketplace: str = "coconala") -> None:
    site = ("--marketplace", marketplace)
    words = (*site, "--title", "ロゴ", "--price", "10000", "--client", "みなと𠮷")
    terminal.ask("order", "add", *words, "--number", number)
    terminal.ask("order", "step", number, "completed")


@pytest.mark.parametrize("wanted", JournalFormat)
def test_every_format_is_written(terminal: Terminal, tmp_path: Path, wanted: JournalFormat) -> None:
    sold(terminal)
    file = tmp_path / "仕訳"
    found = terminal.ask("export", "journal", "--format", wanted.value, "--out", file)
    deals = wanted is JournalFormat.FREEE_DEALS
    assert found == {
        "files": [str(file)],
        "rows": 1 if deals else 2,
        "total": 7_800 if deals else 12_200,
        "lost": "",
        "shortened": 0,
        "left_out": 0,
        "unbooked": {"orders": 0, "net": 0},
        "without_fee": {"orders": 0, "gross": 0},
    }
    assert file.stat().st_size > 0


def test_the_sums_are_those_of_the_orders(terminal: Terminal, tmp_path: Path) -> None:
    sold(terminal)
    file = tmp_path / "a.txt"
    span = ("--from", "2026-11-01", "--to", "2026-11-30")
    terminal.ask("export", "journal", "--format", "yayoi", "--out", file, *span)
    assert by_account(read_yayoi(file.read_bytes())) == {
        "売掛金": 7_800,
        "売上高": -10_000,
        "支払手数料": 2_200,
    }


def test_an_order_of_unknown_fee_is_told(terminal: Terminal, tmp_path: Path) -> None:
    sold(terminal)
    sold(terminal, "8001", "skillcloud")
    file = tmp_path / "a.csv"
    words = ("export", "journal", "--format", "csv", "--out", file)
    told = terminal.ask(*words)
    assert (told["rows"], told["unbooked"]) == (3, {"orders": 0, "net": 0})
    assert told["without_fee"] == {"orders": 1, "gross": 10_000}
    printed = terminal.run(*words, "--lang", "en")
    assert "exported" in printed.out
    assert "sales whose fee is not booked yet: 1" in printed.out


def test_what_cannot_be_is_the_users_mistake(terminal: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    words = ("export", "journal", "--format", "csv", "--out")
    empty = terminal.run(*words, file)
    assert (empty.code, empty.out) == (2, "")
    assert "仕訳がありません" in empty.err
    sold(terminal)
    assert terminal.run(*words, tmp_path).code == 2
    assert terminal.run("export", "journal", "--format", "excel97", "--out", file).code == 2
    assert terminal.run(*words, file, "--from", "2026-12-01", "--to", "2026-11-01").code == 2
    assert not file.exists()


def test_characters_that_cp932_lacks_are_named(terminal: Terminal, tmp_path: Path) -> None:
    words = ("--marketplace", "direct", "--title", "ロゴ", "--price", "9000", "--client", "𠮷野")
    terminal.ask("order", "add", *words, "--number", "D-9")
    terminal.ask("order", "step", "D-9", "completed")
    printed = terminal.run("export", "journal", "--format", "yayoi", "--out", tmp_path / "a.txt")
    assert "〓に置き換えた文字: 𠮷" in printed.out


def test_a_csv_is_written_in_cp932_when_asked(terminal: Terminal, tmp_path: Path) -> None:
    sold(terminal)
    file = tmp_path / "a.csv"
    words = ("export", "journal", "--format", "csv", "--encoding", "cp932", "--out", file)
    assert terminal.ask(*words)["lost"] == ""
    assert "売上高" in file.read_text("cp932")


def test_what_is_cut_is_counted(terminal: Terminal, tmp_path: Path) -> None:
    words = ("--marketplace", "direct", "--title", "ロゴ", "--price", "9000", "--client", "長" * 40)
    terminal.ask("order", "add", *words, "--number", "D-9")
    terminal.ask("order", "step", "D-9", "completed")
    printed = terminal.run("export", "journal", "--format", "yayoi", "--out", tmp_path / "a.txt")
    assert "切り詰めた行: 1" in printed.out


@pytest.mark.parametrize(
    ("wanted", "encoding", "code"),
    [
        ("yayoi", "utf-8", 2),
        ("yayoi", "cp932", 0),
        ("freee", "cp932", 2),
        ("freee", "utf-8", 0),
        ("xlsx", "cp932", 2),
        ("moneyforward", "cp932", 0),
        ("csv", "utf-8", 0),
    ],
)
def test_an_encoding_that_a_format_does_not_have_is_refused(
    terminal: Terminal, tmp_path: Path, wanted: str, encoding: str, code: int
) -> None:
    sold(terminal)
    words = ("export", "journal", "--format", wanted, "--out", tmp_path / "a")
    printed = terminal.run(*words, "--encoding", encoding)
    assert printed.code == code
    assert (tmp_path / "a").exists() == (code == 0)
    if code:
        sentence = f"--encoding {encoding} と --format {wanted} は同時に指定できません。\n"
        assert printed.err == sentence


def test_no_export_replaces_the_book(terminal: Terminal, tmp_path: Path) -> None:
    terminal.variables[PASSPHRASE_VARIABLE] = "correct horse battery"
    book = tmp_path / "sealed.db"
    assert terminal.run("--store", book, "init", "--encrypt", "passphrase").code == 0
    sale = ("--marketplace", "coconala", "--title", "ロゴ", "--price", "10000", "--client", "み")
    terminal.run("--store", book, "order", "add", *sale, "--number", "1")
    terminal.run("--store", book, "order", "step", "1", "completed")
    before = book.read_bytes()
    printed = terminal.run("--store", book, "export", "journal", "--format", "csv", "--out", book)
    assert (printed.code, printed.out, book.read_bytes()) == (2, "", before)
    assert "帳簿のファイルです" in printed.err
