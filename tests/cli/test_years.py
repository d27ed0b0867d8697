"""The command `begin` begins the book with an earlier year, and can be taken back."""

import pytest

from tests.cli.terminal import Terminal


@pytest.fixture(autouse=True)
def book(terminal: Terminal) -> None:
    terminal.add("--purchased-at", "2019-02-03T12:00")


def test_the_book_begins_with_an_earlier_year(terminal: Terminal) -> None:
    assert terminal.ask("begin", "2017") == {"begins": 2017}
    assert terminal.ask("undo")["subject"] == "2017"
    assert terminal.run("begin", "2018").out == "この帳簿は 2018 年から始まります。\n"


@pytest.mark.parametrize(
    ("year", "said"),
    [
        ("2019", "The book cannot begin with 2019: choose a year before 2019."),
        ("1900", "too early"),
        ("soon", "soon"),
    ],
)
def test_a_year_that_cannot_be_gets_one_sentence(terminal: Terminal, year: str, said: str) -> None:
    printed = terminal.run("begin", year, "--lang", "en")
    assert (printed.code, printed.out, printed.err.count("\n")) == (2, "", 1)
    assert said in printed.err
