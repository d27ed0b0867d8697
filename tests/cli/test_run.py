from errno import ENOSPC
from io import StringIO
from pathlib import Path
from typing import NoReturn

import pytest

from app.cli.run import INTERRUPTED, MODULES, run
from tests.cli.terminal import Terminal


class Stream(StringIO):
    """A stream whose writing raises."""

    def __init__(self, error: BaseException) -> None:
        super().__init__()
        self._error = error

    def write(self, text: str, /) -> NoReturn:
        del text
        raise self._error


def test_without_a_command_the_window_opens(bare: Terminal) -> None:
    assert bare.run("--store", "a.tokuicho", "--lang", "en").code == 0
    assert bare.run().code == 0
    assert bare.windows == [(Path("a.tokuicho"), "en"), (None, None)]


@pytest.mark.parametrize("words", [["--lang", "en"], ["--lang=en"]])
def test_errors_are_said_in_the_language_asked_for(bare: Terminal, words: list[str]) -> None:
    assert bare.run(*words, "frobnicate").err.startswith("COMMAND cannot be “frobnicate”")
    assert "使えません" in bare.run("frobnicate").err
    assert "使えません" in bare.run("frobnicate", "--lang").err


def test_help_is_no_error(bare: Terminal, capsys: pytest.CaptureFixture[str]) -> None:
    assert bare.run("quote", "--help").code == 0
    assert "--budget" in capsys.readouterr().out


def test_a_reader_that_left_is_no_error(terminal: Terminal) -> None:
    err = StringIO()
    out = Stream(BrokenPipeError())
    assert run(["order", "list"], terminal.environment(out, err)) == 0
    assert err.getvalue() == ""


def test_ctrl_c_ends_with_a_word(terminal: Terminal) -> None:
    err = StringIO()
    out = Stream(KeyboardInterrupt())
    assert run(["order", "list"], terminal.environment(out, err)) == INTERRUPTED
    assert err.getvalue() == "中断しました。\n"


@pytest.mark.expects_log("a command failed")
def test_a_bug_names_the_log_and_prints_no_traceback(terminal: Terminal) -> None:
    err = StringIO()
    out = Stream(RuntimeError("secret"))
    assert run(["order", "list"], terminal.environment(out, err)) == 1
    assert "tokuicho.log" in err.getvalue()
    assert "secret" not in err.getvalue()
    assert err.getvalue().count("\n") == 1


def test_every_command_has_a_module(bare: Terminal) -> None:
    bare.keychain.secrets.clear()
    assert all(name.startswith("app.cli.") for name in MODULES.values())


@pytest.mark.parametrize(
    "line",
    ["order list", "order show 1", "report earnings", "search a", "verify", "history", "undo"],
)
def test_a_book_that_is_not_there_gets_one_sentence(bare: Terminal, line: str) -> None:
    printed = bare.run(*line.split())
    assert (printed.code, printed.out) == (2, "")
    assert "tokuicho init" in printed.err
    assert printed.err.count("\n") == 1


def test_an_output_that_cannot_be_written_is_no_bug(terminal: Terminal) -> None:
    err = StringIO()
    out = Stream(OSError(ENOSPC, "No space left on device"))
    assert run(["--lang", "en", "order", "list"], terminal.environment(out, err)) == 2
    assert err.getvalue() == "The output cannot be written (there is no room left).\n"
