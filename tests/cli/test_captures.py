import os
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal

SALES = (
    "種別,売上確定日,トークルームNo,サービス名,購入者ID,購入者名,内訳,売上金額,振込状況\n"
    '通常,2026/11/8,90000010,ロゴ制作,77,みなと,基本料金,"39,000",未申請\n'
    "通常,2026/13/8,90000011,ロゴ制作,78,さくら,基本料金,1,未申請\n"
)


@pytest.fixture
def sales(tmp_path: Path) -> Path:
    file = tmp_path / "uriage.csv"
    file.write_bytes(SALES.encode("cp932"))
    return file


def test_a_file_is_taken_once_and_taken_back_whole(terminal: Terminal, sales: Path) -> None:
    (file,) = terminal.ask("import", sales)["files"]
    assert set(file) == {"file", "kind", "new", "changed", "seen", "rejected"}
    assert (file["kind"], file["new"], file["seen"]) == ("sales_csv", 1, 0)
    assert [line["line"] for line in file["rejected"]] == [3]
    (order,) = terminal.ask("order", "list")["orders"]
    assert (order["number"], order["gross"], order["net"]) == ("90000010", None, 39_000)
    assert terminal.ask("report", "earnings")["total"]["gross_unknown"] == 1
    (again,) = terminal.ask("import", sales)["files"]
    assert (again["new"], again["changed"], again["seen"]) == (0, 0, 1)
    terminal.ask("undo")
    assert terminal.ask("order", "list") == {"orders": []}


def test_a_dry_run_tells_and_changes_nothing(terminal: Terminal, sales: Path) -> None:
    (file,) = terminal.ask("import", sales, "--dry-run")["files"]
    assert file["new"] == 1
    assert terminal.ask("order", "list") == {"orders": []}
    printed = terminal.run("import", sales, "--dry-run")
    assert "取り込んでいません" in printed.out
    assert "日付ではありません" in printed.out


def test_a_checked_copy_is_made_before_the_book_changes(terminal: Terminal, sales: Path) -> None:
    terminal.ask("import", sales)
    (copy,) = (terminal.book.parent / "backups").iterdir()
    assert terminal.ask("order", "list", "--store", copy) == {"orders": []}


@pytest.mark.parametrize(
    "data",
    [b"", b"\0" * 64, b"no capture at all", b'[{"a": ', b"<html><body>hello</body></html>"],
)
def test_a_file_that_is_no_capture_gets_one_sentence(
    terminal: Terminal, tmp_path: Path, data: bytes
) -> None:
    file = tmp_path / "thing"
    file.write_bytes(data)
    printed = terminal.run("import", file)
    assert printed.code == 2
    assert printed.err.count("\n") == 1
    assert printed.out == ""
    assert terminal.ask("order", "list") == {"orders": []}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_nobody_writes_to_is_not_waited_for(terminal: Terminal, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert terminal.run("import", pipe).code == 2


def test_days_of_another_age_are_not_understood(terminal: Terminal, tmp_path: Path) -> None:
    head, good, _ = SALES.splitlines()
    lines = [good.replace("2026/11/8", day) for day in ("0001/1/1", "9999/12/31")]
    assert good not in lines
    file = tmp_path / "ages.csv"
    file.write_text("\n".join([head, good, *lines]) + "\n", encoding="utf-8")
    (found,) = terminal.ask("import", file)["files"]
    assert [one["reason"] for one in found["rejected"]] == ["not_a_date", "not_a_date"]


def test_a_bad_file_does_not_keep_a_good_one_out(
    terminal: Terminal, sales: Path, tmp_path: Path
) -> None:
    printed = terminal.run("import", tmp_path / "missing", sales, "--json")
    assert printed.code == 2
    assert "missing" in printed.err
    assert [file["new"] for file in printed.document["files"]] == [0, 1]


def test_as_kind_and_marketplace_are_heard(terminal: Terminal, sales: Path) -> None:
    assert terminal.run("import", sales, "--as", "talkroom_json").code == 2
    printed = terminal.run("import", sales, "--marketplace", "nowhere")
    assert (printed.code, "nowhere" in printed.err) == (2, True)
    assert terminal.ask("import", sales, "--as", "sales_csv")["files"][0]["new"] == 1


def test_many_rejected_lines_are_counted(terminal: Terminal, tmp_path: Path) -> None:
    head, good, bad = SALES.splitlines()
    file = tmp_path / "many.csv"
    file.write_text("\n".join([head, good, *[bad] * 30]), encoding="utf-8")
    assert "… +10" in terminal.run("import", file).out


STATEMENT = "取引日,入出金(円),取引後残高(円),入出金内容\n20251104,-330,99670,手数料\n"


@pytest.fixture
def statement(tmp_path: Path) -> Path:
    file = tmp_path / "meisai.csv"
    file.write_bytes(STATEMENT.encode("cp932"))
    return file


def test_a_statement_comes_into_the_account_that_is_named_once(
    terminal: Terminal, statement: Path
) -> None:
    (file,) = terminal.ask("import", statement, "--account", "事業用")["files"]
    assert (file["kind"], file["account"], file["new"]) == ("bank_csv", "事業用", 1)
    (again,) = terminal.ask("import", statement)["files"]
    assert (again["account"], again["new"], again["seen"]) == ("事業用", 0, 1)
    terminal.ask("undo")
    (file,) = terminal.ask("import", statement, "--dry-run")["files"]
    assert (file["account"], file["new"]) == ("楽天銀行", 1)


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ("20251104,99670,-330,a\n20251105,107470,7800,b\n", "入れ替わっている"),
        ("19891104,-330,99670,a\n", "明細の日付ではありません"),
        ("", "1 行もありません"),
    ],
)
def test_a_statement_that_cannot_be_gets_one_sentence_and_changes_nothing(
    terminal: Terminal, statement: Path, rows: str, said: str
) -> None:
    statement.write_bytes((STATEMENT.partition("\n")[0] + "\n" + rows).encode("cp932"))
    printed = terminal.run("import", statement)
    assert (printed.code, printed.err.count("\n")) == (2, 1)
    assert said in printed.err
    assert not (terminal.book.parent / "backups").exists()


def test_an_unknown_bank_is_read_by_its_columns_names_when_it_is_said_to_be_one(
    terminal: Terminal, statement: Path
) -> None:
    statement.write_text("お取引日,出金額,入金額,残高,摘要\n2025/11/04,330,,99670,a\n", "utf-8")
    assert "--as" in terminal.run("import", statement).err
    (file,) = terminal.ask("import", statement, "--as", "bank_csv")["files"]
    assert (file["account"], file["new"]) == ("銀行口座", 1)


def test_a_statement_whose_columns_say_nothing_gets_a_sentence_of_its_own(
    terminal: Terminal, statement: Path
) -> None:
    statement.write_text("a,b\n1,2\n", "utf-8")
    printed = terminal.run("import", statement, "--as", "bank_csv")
    assert (printed.code, printed.err.count("\n")) == (2, 1)
    assert "列の名前" in printed.err
    assert "--as" not in printed.err


HEAD = STATEMENT.partition("\n")[0] + "\n"


def test_lines_of_before_the_book_are_left_out_with_the_year_and_the_way_out(
    terminal: Terminal, statement: Path
) -> None:
    terminal.add("--purchased-at", "2019-02-03T12:00")
    rows = "20181231,-330,99670,a\n20190104,-70,99600,b\n"
    statement.write_bytes((HEAD + rows).encode("cp932"))
    (file,) = terminal.ask("import", statement, "--dry-run")["files"]
    assert (file["new"], file["rejected"]) == (1, [{"line": 2, "reason": "before_book"}])
    printed = terminal.run("import", statement)
    assert printed.code == 0
    assert ":2 帳簿が始まる年より前です" in printed.out
    assert "2018-12-31 < 2019" in printed.out
    assert "begin" in printed.out
    terminal.ask("begin", "2018")
    (file,) = terminal.ask("import", statement)["files"]
    assert (file["new"], file["seen"], file["rejected"]) == (1, 1, [])


def test_a_statement_of_before_the_book_gets_one_sentence_and_changes_nothing(
    terminal: Terminal, statement: Path
) -> None:
    terminal.add("--purchased-at", "2026-02-03T12:00")
    before = terminal.ask("history")
    printed = terminal.run("import", statement, "--lang", "en")
    assert (printed.code, printed.out, printed.err.count("\n")) == (2, "", 1)
    assert "before 2026" in printed.err
    assert terminal.ask("history") == before


def test_orders_of_the_same_command_begin_the_book_for_the_statement(
    terminal: Terminal, sales: Path, statement: Path
) -> None:
    terminal.add("--purchased-at", "2026-02-03T12:00")
    sales.write_text(SALES.replace("2026/11/8", "2025/11/8"), encoding="utf-8")
    document = terminal.run("import", statement, sales, "--json").document
    assert [file["new"] for file in document["files"]] == [1, 1]


def test_a_balance_below_zero_is_taken_when_it_is_said_that_it_may_be(
    terminal: Terminal, statement: Path
) -> None:
    statement.write_bytes((HEAD + "20251104,-500,-200,a\n").encode("cp932"))
    printed = terminal.run("import", statement)
    assert (printed.code, printed.out, printed.err.count("\n")) == (2, "", 1)
    assert "--overdrawn" in printed.err
    assert terminal.ask("history") == {"history": []}
    printed = terminal.run("import", statement, "--overdrawn")
    assert printed.code == 0
    assert "meisai.csv: 残高がマイナスの行があります" in printed.out
    assert "(2)" in printed.out


def test_remarks_are_printed_and_stay_out_of_the_json(terminal: Terminal, statement: Path) -> None:
    rows = "".join(
        f"202511{place:02},1,{1_000 + place + 5 * (place > 20)},a\n" for place in range(1, 24)
    )
    statement.write_bytes((HEAD + rows).encode("cp932"))
    (file,) = terminal.ask("import", statement, "--dry-run")["files"]
    assert set(file) == {"file", "kind", "new", "changed", "seen", "rejected", "account"}
    assert "残高が前の行とつながりません" in terminal.run("import", statement).out
