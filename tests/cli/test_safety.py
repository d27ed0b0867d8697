from pathlib import Path

from app.storage.connections import Access, connect
from tests.cli.terminal import Terminal

SOUND = {"is_sound": True, "problems": [], "search_problems": []}


def test_undo_and_redo_work_from_one_call_to_the_next(terminal: Terminal) -> None:
    terminal.add()
    whole = terminal.ask("order", "list")
    assert terminal.ask("undo") == {"command": "add_order", "subject": "ロゴ"}
    assert terminal.ask("order", "list") == {"orders": []}
    assert terminal.ask("redo") == {"command": "add_order", "subject": "ロゴ"}
    assert terminal.ask("order", "list") == whole
    printed = terminal.run("redo")
    assert (printed.code, printed.err) == (2, "やり直す操作はありません。\n")


def test_nothing_to_undo_is_said(terminal: Terminal) -> None:
    while terminal.run("undo").code == 0:
        pass
    assert terminal.run("undo").err == "元に戻す操作はありません。\n"
    assert terminal.run("history").code == 0


def test_history_names_what_was_done(terminal: Terminal) -> None:
    terminal.add()
    (newest, *_) = terminal.ask("history", "--limit", "1")["history"]
    assert (newest["command"], newest["subject"], newest["kind"]) == ("add_order", "ロゴ", "do")
    assert "注文の追加" in terminal.run("history").out
    assert "adding an order" in terminal.run("history", "--lang", "en").out


def test_a_backup_is_a_whole_book(terminal: Terminal, tmp_path: Path) -> None:
    terminal.add()
    path = terminal.ask("backup", "--to", tmp_path / "copies")["backup"]
    assert terminal.ask("order", "list", "--store", path) == terminal.ask("order", "list")
    beside = terminal.ask("backup")["backup"]
    assert Path(beside).parent == terminal.book.parent / "backups"


def test_a_sound_book_is_verified_and_a_damaged_one_refused(terminal: Terminal) -> None:
    assert terminal.ask("verify") == SOUND
    assert terminal.run("verify").out == "帳簿は健全です。\n"
    terminal.book.write_bytes(b"\0" * 8_192)
    printed = terminal.run("verify")
    assert (printed.code, printed.out) == (2, "")
    assert printed.err.count("\n") == 1


def test_a_search_index_that_differs_is_no_fault_of_the_book(terminal: Terminal) -> None:
    terminal.book.unlink()
    terminal.run("demo", "--out", terminal.book, "--orders", "20", "--messages", "20")
    connection = connect(terminal.book, None, Access.WRITE)
    connection.execute("DELETE FROM message_index WHERE rowid = 3")
    connection.close()
    answer = terminal.run("verify")
    assert answer.code == 0
    assert answer.out == (
        "帳簿は健全です。\n検索の索引が帳簿と食い違います。次に画面で開くと作り直します。\n"
        "message_index: 1 rows differ, the first is 3\n"
    )
    assert terminal.ask("verify")["is_sound"] is True


def test_a_new_book_has_an_empty_history(terminal: Terminal) -> None:
    terminal.book.unlink()
    terminal.run("demo", "--out", terminal.book, "--orders", "20", "--messages", "20")
    assert terminal.run("history").out == "ありません。\n"
