"""The program as a shell starts it."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.cli.call import PASSPHRASE_VARIABLE

ROOT = Path(__file__).resolve().parents[2]


def start(home: Path, *words: str, **variables: str) -> "subprocess.CompletedProcess[str]":
    environment = {**os.environ, "TOKUICHO_HOME": str(home), "LANG": "C", **variables}
    environment.pop("LC_ALL", None)
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "app", *words],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def document(home: Path, *words: str) -> Any:
    done = start(home, *words, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    return json.loads(done.stdout)


def test_a_story_from_an_empty_computer_to_earnings_and_back(tmp_path: Path) -> None:
    assert (
        start(tmp_path, "init", "--encrypt", "passphrase", **{PASSPHRASE_VARIABLE: "馬"}).returncode
        == 0
    )
    locked = start(tmp_path, "order", "list")
    assert (locked.returncode, locked.stdout) == (2, "")
    (tmp_path / "book.tokuicho").unlink()
    assert start(tmp_path, "init", "--encrypt", "none", "--tax-status", "taxable").returncode == 0
    order = document(
        tmp_path,
        *("order", "add", "--marketplace", "coconala", "--title", "ロゴ"),
        *("--price", "５０，０００", "--client", "みなと"),
    )
    assert (order["fee"], order["net"]) == (12_100, 42_900)
    for stage in ("working", "delivered", "completed"):
        document(tmp_path, "order", "step", order["number"], stage)
    assert document(tmp_path, "report", "earnings")["total"]["net"] == 42_900
    for _ in range(3):
        document(tmp_path, "undo")
    assert document(tmp_path, "order", "show", order["number"])["stage"] == "purchased"
    for _ in range(3):
        document(tmp_path, "redo")
    assert document(tmp_path, "report", "escrow")["total"]["net"] == 42_900


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("order", "show", "1"), 2),
        (("frobnicate",), 2),
        (("quote", "--marketplace", "coconala", "--price", "50000"), 0),
        (("order", "list", "--store", "pyproject.toml"), 2),
    ],
)
def test_no_command_prints_a_traceback(tmp_path: Path, words: tuple[str, ...], code: int) -> None:
    done = start(tmp_path, *words)
    assert done.returncode == code
    assert "Traceback" not in done.stderr
    assert done.stderr.count("\n") == (1 if code else 0)


def test_an_export_that_breaks_off_says_one_sentence_and_leaves_no_file(tmp_path: Path) -> None:
    start(tmp_path, "init", "--encrypt", "none")
    order = document(
        tmp_path,
        *("order", "add", "--marketplace", "direct", "--title", "ロゴ"),
        *("--price", "1000000000", "--client", "みなと"),
    )
    for stage in ("working", "delivered", "completed"):
        document(tmp_path, "order", "step", order["number"], stage)
    file = tmp_path / "a.txt"
    done = start(tmp_path, "export", "journal", "--format", "yayoi", "--out", str(file))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert "1,000,000,000" in done.stderr
    assert not file.exists()


def test_a_reader_that_leaves_early_makes_no_noise(tmp_path: Path) -> None:
    start(tmp_path, "demo", "--out", str(tmp_path / "d"), "--orders", "300", "--messages", "10")
    line = f'"{sys.executable}" -m app order list --json --store "{tmp_path / "d"}" | head -1'
    done = subprocess.run(  # noqa: S602 - a pipe is what is tested
        line, shell=True, cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.stdout.strip(), done.stderr) == ("{", "")


def test_words_that_are_no_text_are_refused(tmp_path: Path) -> None:
    start(tmp_path, "init", "--encrypt", "none")
    done = start(tmp_path, "search", os.fsdecode(b"\xff\xfe"))
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
