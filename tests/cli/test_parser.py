import pytest

from app.cli.arguments import ArgumentReader
from app.cli.parser import (
    ConflictingArgumentsError,
    MissingArgumentError,
    MissingValueError,
    Parser,
    UnknownArgumentError,
    UnknownChoiceError,
    UsageError,
)


@pytest.mark.parametrize(
    ("line", "error", "what"),
    [
        ("frobnicate", UnknownChoiceError, "COMMAND"),
        ("order", MissingArgumentError, "ACTION"),
        ("quote --marketplace coconala", MissingArgumentError, "--price --net --budget"),
        ("order show", MissingArgumentError, "number"),
        ("order list more", UnknownArgumentError, "more"),
        ("order list --jso", UnknownArgumentError, "--jso"),
        ("order list --stage", MissingValueError, "--stage"),
        ("order step 1 done", UnknownChoiceError, "stage"),
        ("quote --marketplace c --price 1 --net 2", ConflictingArgumentsError, "--net"),
        ("order list --json=3", UnknownArgumentError, "--json"),
    ],
)
def test_what_is_wrong_is_named(line: str, error: type[UsageError], what: str) -> None:
    with pytest.raises(error) as refused:
        ArgumentReader("ja").read(line.split())
    assert refused.value.details["what"] == what


def test_what_argparse_says_otherwise_is_passed_on() -> None:
    with pytest.raises(UsageError) as refused:
        Parser().error("something new")
    assert refused.value.details == {"problem": "something new"}
