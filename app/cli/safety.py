"""The commands `backup`, `verify`, `history`, `undo` and `redo`."""

from argparse import Namespace
from collections.abc import Callable

from app.cli.answer import DONE, USERS_FAULT, Answer, moment_json
from app.cli.call import Call
from app.cli.tables import Column, table
from app.cli.text import command_word, label, moment_text, word
from app.errors import AppError
from app.models.changes import Changes
from app.services.history_queries import HistoryLine, NextStep, history, next_redo, next_undo
from app.storage.opening import backup_folder


class NothingToUndoError(AppError):
    """There is no command that could be taken back."""


class NothingToRedoError(AppError):
    """There is nothing that was taken back and could be repeated."""


def run(call: Call, arguments: Namespace) -> Answer:
    """Do what the command says."""
    commands: dict[str, Callable[[Call, Namespace], Answer]] = {
        "backup": _backup,
        "verify": _verify,
        "history": _history,
        "undo": _undo,
        "redo": _redo,
    }
    return commands[arguments.command](call, arguments)


def _backup(call: Call, arguments: Namespace) -> Answer:
    folder = arguments.to or backup_folder(call.store.absolute())
    with call.book() as database:
        path = database.backup(folder)
    return Answer({"backup": path}, f"{label('backup', call.language)}: {path}")


def _verify(call: Call, arguments: Namespace) -> Answer:
    del arguments
    with call.book() as database:
        report = database.verify()
    document: dict[str, object] = {
        "is_sound": report.is_sound,
        "problems": list(report.problems),
        "search_problems": list(report.search_problems),
    }
    lines = [label("verified" if report.is_sound else "damaged", call.language), *report.problems]
    if report.search_problems:
        lines += [label("search_anew", call.language), *report.search_problems]
    text = "\n".join(lines)
    return Answer(document, text, DONE if report.is_sound else USERS_FAULT)


def _history(call: Call, arguments: Namespace) -> Answer:
    with call.book() as database:
        lines = database.read(history, arguments.limit)
    document: dict[str, object] = {"history": [_document(line) for line in lines]}
    heads = [
        Column(label("at", call.language)),
        Column(label("command", call.language)),
        Column(label("subject", call.language)),
        Column(""),
        Column(label("rows", call.language), is_number=True),
    ]
    cells = [
        [
            moment_text(line.at),
            command_word(line.command, call.language),
            line.subject,
            word(line.kind, call.language),
            str(line.rows),
        ]
        for line in lines
    ]
    return Answer(document, table(heads, cells) if cells else label("none", call.language))


def _document(line: HistoryLine) -> dict[str, object]:
    return {
        "id": line.id,
        "at": moment_json(line.at),
        "command": line.command,
        "subject": line.subject,
        "kind": line.kind,
        "rows": line.rows,
    }


def _undo(call: Call, arguments: Namespace) -> Answer:
    del arguments
    with call.book(to_write=True) as database:
        step = database.read(next_undo)
        _reverse(database.undo, NothingToUndoError)
    return _reversed(call, "undone", step)


def _redo(call: Call, arguments: Namespace) -> Answer:
    del arguments
    with call.book(to_write=True) as database:
        step = database.read(next_redo)
        _reverse(database.redo, NothingToRedoError)
    return _reversed(call, "redone", step)


def _reverse(action: Callable[[], Changes | None], nothing: type[AppError]) -> None:
    if action() is None:
        raise nothing


def _reversed(call: Call, name: str, step: NextStep | None) -> Answer:
    done = step or NextStep("", "")
    document: dict[str, object] = {"command": done.command, "subject": done.subject}
    command = command_word(done.command, call.language)
    text = f"{label(name, call.language)}: {command} {done.subject}".rstrip()
    return Answer(document, text)
