"""Reading the command line: what argparse finds wrong becomes an error with a sentence."""

import argparse
import re
from collections.abc import Sequence
from typing import NoReturn

from app.errors import AppError


class UsageError(AppError):
    """The command line cannot be understood (`problem`, in argparse's words)."""


class MissingArgumentError(UsageError):
    """Something the command needs is not there (`what`)."""


class UnknownArgumentError(UsageError):
    """There is no such option, or one word too many (`what`)."""


class MissingValueError(UsageError):
    """An option stands without its value (`what`)."""


class UnknownChoiceError(UsageError):
    """A word is none of those the option knows (`what`, `found`, `known`)."""


class ConflictingArgumentsError(UsageError):
    """Two options exclude each other (`what`, `other`)."""


_PATTERNS: tuple[tuple[type[UsageError], str], ...] = (
    (MissingArgumentError, r"the following arguments are required: (?P<what>.+)"),
    (MissingArgumentError, r"one of the arguments (?P<what>.+) is required"),
    (UnknownArgumentError, r"unrecognized arguments: (?P<what>.+)"),
    (MissingValueError, r"argument (?P<what>[^:]+): expected .*argument"),
    (
        UnknownChoiceError,
        r"argument (?P<what>[^:]+): invalid choice: (?P<found>.+) \(choose from (?P<known>.+)\)",
    ),
    (
        ConflictingArgumentsError,
        r"argument (?P<what>[^:]+): not allowed with argument (?P<other>.+)",
    ),
    (UnknownArgumentError, r"argument (?P<what>[^:]+): ignored explicit argument .+"),
)


class Parser(argparse.ArgumentParser):
    """A parser that raises what is wrong instead of printing it and leaving."""

    def __init__(
        self,
        *,
        prog: str | None = None,
        description: str | None = None,
        parents: Sequence[argparse.ArgumentParser] = (),
        add_help: bool = True,
    ) -> None:
        super().__init__(
            prog=prog,
            description=description,
            parents=list(parents),
            add_help=add_help,
            allow_abbrev=False,
        )

    def error(self, message: str) -> NoReturn:
        """Raise the usage error that argparse's message tells of."""
        for kind, pattern in _PATTERNS:
            found = re.fullmatch(pattern, message, re.DOTALL)
            if found:
                details = {name: _plain(text) for name, text in found.groupdict().items()}
                raise kind(**details)
        raise UsageError(problem=message)


def _plain(text: str) -> str:
    """Take the quotes away that some versions put around words, and name a command a command."""
    return text.replace("'", "").strip()
