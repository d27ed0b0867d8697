"""The command `import`: files of the sites into the book."""

from argparse import Namespace
from functools import partial

from app.capture.facts import CaptureKind
from app.capture.refusals import MappingNeededError
from app.cli.answer import DONE, USERS_FAULT, Answer
from app.cli.call import Call
from app.cli.tables import Column, table
from app.cli.text import UNKNOWN, error_text, label, word
from app.errors import AppError
from app.models.moments import JST
from app.rulebook.banks import load_banks
from app.rulebook.catalog import Catalog
from app.services.capture_outcomes import FileOutcome
from app.services.capture_queries import preview
from app.services.capture_reading import FileReading, ReadingWishes, read_sources, source_of
from app.services.captures import capture
from app.storage.database import Database
from app.storage.opening import backup_folder

PROBLEMS_SHOWN = 20


class NothingReadError(AppError):
    """Nothing in the file could be read (`file`)."""


class StatementColumnsError(AppError):
    """The names of a statement's columns do not say what they mean (`file`)."""


def run(call: Call, arguments: Namespace) -> Answer:
    """Take the files in, or with --dry-run only tell what they would bring."""
    with call.book(to_write=not arguments.dry_run) as database:
        if arguments.marketplace is not None:
            call.catalog(database).marketplace(arguments.marketplace)
        sources = [partial(source_of, path) for path in arguments.files]
        wishes = _wishes(call, arguments, call.catalog(database))
        readings = database.read(read_sources, sources, wishes)
        files = _taken(call, database, readings, is_dry_run=arguments.dry_run)
    problems = [_problem(file, call.language) for file in files if not file.is_understood]
    document: dict[str, object] = {"files": [_document(file) for file in files]}
    return Answer(
        document,
        _text(files, call.language, is_dry_run=arguments.dry_run),
        USERS_FAULT if problems else DONE,
        tuple(problems),
    )


def _wishes(call: Call, arguments: Namespace, catalog: Catalog) -> ReadingWishes:
    return ReadingWishes(
        received_on=call.now().astimezone(JST).date(),
        as_kind=CaptureKind(arguments.as_kind) if arguments.as_kind else None,
        marketplace_id=arguments.marketplace,
        catalog=catalog,
        banks=load_banks(call.environment.resources / "books"),
        account=arguments.account,
        may_be_overdrawn=arguments.overdrawn,
    )


def _taken(
    call: Call, database: Database, readings: tuple[FileReading, ...], *, is_dry_run: bool
) -> tuple[FileOutcome, ...]:
    """Return what the files bring; a checked copy of the book is made before it changes."""
    catalog = call.catalog(database)
    expected = database.read(preview, readings, catalog, now=call.now())
    if is_dry_run or expected.is_empty:
        return expected.files
    backups = backup_folder(call.store.absolute())
    result, _ = capture(database, readings, catalog=catalog, now=call.now(), backups=backups)
    return result.files


def _problem(file: FileOutcome, language: str) -> str:
    error = file.error or NothingReadError(file=file.name)
    if isinstance(error, MappingNeededError) and error.details["kind"] is CaptureKind.BANK_CSV:
        error = StatementColumnsError(file=file.name)
    return error_text(error, language)


def _document(file: FileOutcome) -> dict[str, object]:
    return {
        "file": file.name,
        "kind": file.kind,
        "new": file.new,
        "changed": file.changed,
        "seen": file.seen,
        "rejected": [{"line": one.line, "reason": one.reason} for one in file.rejected],
        **({"account": file.account} if file.account else {}),
    }


def _text(files: tuple[FileOutcome, ...], language: str, *, is_dry_run: bool) -> str:
    heads = [Column(label("file", language)), Column(label("kind", language))]
    heads += [
        Column(label(name, language), is_number=True)
        for name in ("new", "changed", "seen", "ignored", "rejected")
    ]
    lines = [
        [
            file.name,
            UNKNOWN if file.kind is None else word(file.kind, language),
            *map(str, (file.new, file.changed, file.seen, file.ignored, len(file.rejected))),
        ]
        for file in files
    ]
    is_any_read = any(file.kind is not None for file in files)
    parts = [table(heads, lines) if is_any_read else "", _rejected(files, language)]
    parts.append(_remarks(files, language))
    parts.append(label("dry_run", language) if is_dry_run and is_any_read else "")
    return "\n\n".join(part for part in parts if part)


def _remarks(files: tuple[FileOutcome, ...], language: str) -> str:
    """Return what the seller should know of what came in, remark by remark."""
    lines = []
    for file in files:
        for one in file.remarks:
            place = f"{file.name} {one.number}".rstrip()
            detail = f" ({one.detail})" if one.detail else ""
            lines.append(f"{place}: {word(one.remark, language)}{detail}")
    return _some(lines)


def _rejected(files: tuple[FileOutcome, ...], language: str) -> str:
    lines = [
        f"{file.name}:{one.line or UNKNOWN} {word(one.reason, language)} {one.detail}".rstrip()
        for file in files
        for one in file.rejected
    ]
    return _some(lines)


def _some(lines: list[str]) -> str:
    more = len(lines) - PROBLEMS_SHOWN
    return "\n".join([*lines[:PROBLEMS_SHOWN], *([f"… +{more}"] if more > 0 else [])])
