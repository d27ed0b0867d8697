from pathlib import Path

from app.cli.call import PASSPHRASE_VARIABLE as VARIABLE
from tests.cli.terminal import FileKeychain, Terminal


def test_a_key_in_the_keychain_opens_the_book_and_its_code_is_shown_once(bare: Terminal) -> None:
    made = bare.run("init", "--json", "--name", "港")
    assert made.code == 0
    assert made.document["encrypt"] == "keychain"
    assert made.document["recovery_code"]
    assert made.document["store"] == str(bare.book)
    assert made.err.count("\n") == 1
    bare.add()
    bare.keychain = FileKeychain(is_there=False)
    assert bare.run("order", "list").code == 2
    bare.variables["TOKUICHO_PASSPHRASE"] = made.document["recovery_code"]
    assert bare.run("order", "list").code == 0


def test_a_passphrase_that_was_given_locks_the_book(bare: Terminal) -> None:
    bare.keychain = FileKeychain(is_there=False)
    bare.variables[VARIABLE] = "正しい馬"
    assert bare.run("init").code == 0
    assert bare.run("order", "list").code == 0
    bare.variables[VARIABLE] = "違う馬"
    wrong = bare.run("order", "list")
    assert (wrong.code, "パスフレーズ" in wrong.err) == (2, True)
    del bare.variables["TOKUICHO_PASSPHRASE"]
    assert "TOKUICHO_PASSPHRASE" in bare.run("order", "list").err


def test_without_a_keychain_the_other_ways_are_named_and_nothing_is_made(bare: Terminal) -> None:
    bare.keychain = FileKeychain(is_there=False)
    printed = bare.run("init")
    assert printed.code == 2
    assert "--encrypt none" in printed.err
    assert not bare.book.exists()
    assert bare.run("init", "--encrypt", "passphrase").code == 2


def test_a_plain_book_is_made_when_asked_for_and_never_over_another(bare: Terminal) -> None:
    plain = bare.run("init", "--encrypt", "none")
    assert "復旧コード" not in plain.out
    before = bare.book.read_bytes()
    again = bare.run("init", "--encrypt", "none")
    assert (again.code, again.err.count("\n")) == (2, 1)
    assert bare.book.read_bytes() == before


def test_a_demo_book_of_any_size_is_the_same_for_the_same_seed(
    bare: Terminal, tmp_path: Path
) -> None:
    size = ("--orders", "40", "--messages", "60", "--clients", "15", "--seed", "3")
    for name in ("a", "b"):
        bare.ask("demo", "--out", tmp_path / name, *size)
    lists = [bare.ask("order", "list", "--store", tmp_path / name) for name in ("a", "b")]
    assert lists[0] == lists[1]
    assert len(lists[0]["orders"]) == 40
    assert bare.run("demo", "--out", tmp_path / "a").code == 2


def test_what_a_book_was_made_with_is_not_taken_back(bare: Terminal) -> None:
    made = bare.run("init", "--encrypt", "none", "--name", "港", "--tax-status", "taxable")
    assert made.code == 0
    assert bare.run("undo").code == 2
    assert bare.add()["gross"] == 55_000


def test_a_name_that_is_too_long_makes_no_book(bare: Terminal) -> None:
    assert bare.run("init", "--encrypt", "none", "--name", "港" * 101).code == 2
    assert not bare.book.exists()
