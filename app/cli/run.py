"""Runs one command line from its words to its exit code."""

import logging
import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from importlib import import_module
from itertools import pairwise

from app.cli.answer import DONE, OUR_FAULT, USERS_FAULT, Answer, document_text
from app.cli.arguments import LANGUAGES, ArgumentReader
from app.cli.call import Call, Environment
from app.cli.text import error_text, label
from app.errors import AppError

logger = logging.getLogger(__name__)

INTERRUPTED = 130
"""What shells expect of a program that Ctrl-C ended."""

MODULES = {
    "init": "app.cli.books",
    "demo": "app.cli.books",
    "import": "app.cli.captures",
    "begin": "app.cli.years",
    "quote": "app.cli.quotes",
    "order add": "app.cli.order_commands",
    "order step": "app.cli.order_commands",
    "order pay": "app.cli.order_commands",
    "order list": "app.cli.order_questions",
    "order show": "app.cli.order_questions",
    "report": "app.cli.reports",
    "search": "app.cli.searches",
    "export calendar": "app.cli.exports",
    "export journal": "app.cli.journal_exports",
    "backup": "app.cli.safety",
    "verify": "app.cli.safety",
    "history": "app.cli.safety",
    "undo": "app.cli.safety",
    "redo": "app.cli.safety",
    "tour": "app.cli.tours",
}
"""Where each command lives; loaded when called, so that a question never waits for the ORM."""

GROUPS = ("order", "export")
"""Commands that have commands below them."""


class OutputFailedError(AppError):
    """What was asked for cannot be written where it was to go (`reason`)."""


def run(words: Sequence[str], environment: Environment) -> int:
    """Do what the command line asks; return the exit code, never raise.

    0 done, 2 the user can mend it, 1 a bug of ours, whose log is named.
    """
    language = _language(words, environment)
    try:
        return _run(words, environment, language)
    except AppError as error:
        return _say(environment, error_text(error, language), USERS_FAULT)
    except KeyboardInterrupt:
        return _say(environment, label("interrupted", language), INTERRUPTED)
    except BrokenPipeError:
        _leave_pipe(environment)
        return DONE
    except SystemExit as end:  # argparse has printed the help
        return end.code if isinstance(end.code, int) else DONE
    except BaseException:
        logger.exception("a command failed")
        path = environment.paths.log_file
        return _say(environment, label("bug", language).format(path=path), OUR_FAULT)


def _run(words: Sequence[str], environment: Environment, language: str) -> int:
    arguments = ArgumentReader(language).read(words)
    if arguments.command is None:
        return environment.open_window(arguments.store, arguments.lang)
    store = arguments.store or environment.paths.default_book
    answer = _answer(Call(environment, language, store), arguments)
    for note in answer.notes:
        environment.err.write(f"{note}\n")
    text = document_text(answer.document) if arguments.json else answer.text
    _print(environment, f"{text}\n" if text else "")
    return answer.code


def _print(environment: Environment, text: str) -> None:
    try:
        environment.out.write(text)
        environment.out.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        _leave_pipe(environment)
        raise OutputFailedError(reason=error.strerror or "") from error


def _answer(call: Call, arguments: Namespace) -> Answer:
    action = f" {arguments.action}" if arguments.command in GROUPS else ""
    module = import_module(MODULES[f"{arguments.command}{action}"])
    answer: Answer = module.run(call, arguments)
    return answer


def _language(words: Sequence[str], environment: Environment) -> str:
    """Return the language asked for, before the rest is understood: errors need it too."""
    for word, following in pairwise([*words, ""]):
        for name in LANGUAGES:
            if word == f"--lang={name}" or (word == "--lang" and following == name):
                return name
    return environment.language


def _say(environment: Environment, sentence: str, code: int) -> int:
    environment.err.write(f"{sentence}\n")
    return code


def _leave_pipe(environment: Environment) -> None:
    """Let the interpreter's last flush go nowhere: the reader has left."""
    if environment.out is sys.stdout:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
