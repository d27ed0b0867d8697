"""Files and pasted text become readings: each is read, or refused with its own error."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from stat import S_ISREG
from typing import Any, BinaryIO, NamedTuple

from app.capture.bank_mapping import BankMapping, is_like_statement
from app.capture.column_mapping import ColumnMapping, suggest_columns
from app.capture.detect import FILE_LIMIT, read
from app.capture.facts import CaptureKind, Reading
from app.capture.mail_file import is_mail
from app.capture.mail_rules import MailRules
from app.capture.mail_thinning import PART_BYTES, thinned
from app.capture.pasted_talk import TalkWishes
from app.capture.refusals import FileMissingError, MappingNeededError, TooLargeError
from app.errors import AppError
from app.models.moments import day_of
from app.rulebook.banks import BankLayout, load_banks
from app.rulebook.catalog import Catalog
from app.services.capture_outcomes import Watch
from app.services.collector_rest import collector_resting
from app.services.mailbox_queries import mailbox
from app.services.own_data_queries import own_data
from app.storage.reader import Reader

_LARGE = 8_000_000
MAIL_LIMIT = 4_000_000_000
"""Bytes of a folder of mails: it is read part by part, and its attachments are left out."""

ROOM_DAYS = timedelta(days=120)
"""How long a room stays open at most: it began at most so long before the sale was settled."""


class Source(NamedTuple):
    """One file, or pasted text, as it came: what it is called, and its bytes."""

    name: str
    data: bytes


class RememberedMapping(NamedTuple):
    """A column mapping, and the digest of the header it is for."""

    header: str
    mapping: ColumnMapping | BankMapping


@dataclass(frozen=True, slots=True, kw_only=True)
class FileReading:
    """What one file told, or why it could not be read; exactly one of the two is there.

    `digest` is the SHA-256 of the file; `mapping` the seller's own for this header, to be kept.
    A statement is of the bank account he chose (`account`, else the one it looks to be of), and of
    this `bank` where its layout is known.
    """

    name: str
    digest: str
    reading: Reading | None = None
    error: AppError | None = None
    mapping: RememberedMapping | None = None
    account: str = ""
    bank: str = ""
    may_be_overdrawn: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingWishes:
    """How to read: `received_on` is the day the files were saved or, where not known, today.

    `as_kind` reads as this kind or refuses. `mappings` are what the seller chose now, by header
    digest; with a `marketplace_id` a CSV nobody knows is read as its columns' names suggest. Mails
    are told apart by the rules of `catalog`; `talks` says how pasted conversations are meant.
    Statements are in a layout of `banks`, and of `account` where one is named; where it may not be
    overdrawn (nobody looks at a preview), a first balance below zero refuses the statement.
    """

    received_on: date
    as_kind: CaptureKind | None = None
    marketplace_id: str | None = None
    mappings: tuple[RememberedMapping, ...] = ()
    catalog: Catalog | None = None
    talks: TalkWishes | None = None
    banks: tuple[BankLayout, ...] = ()
    account: str = ""
    may_be_overdrawn: bool = True


def wishes_with_banks(folder: Path, **wishes: Any) -> ReadingWishes:
    """Return how to read, with the layouts of banks in a folder of the rules.

    Raises:
        RulebookError, OSError: The layouts cannot be read.
    """
    return ReadingWishes(banks=load_banks(folder), **wishes)


def source_of(path: Path) -> Source:
    """Return a file of this computer; long attachments of mails are left out as it is read.

    Raises:
        FileMissingError: It is not there, or may not be read.
        TooLargeError: It is larger than any file of a site; its bytes were not read.
    """
    try:
        found = path.stat()
        if not S_ISREG(found.st_mode):  # a pipe nobody writes to would be waited for for ever
            raise FileMissingError(file=path.name, reason="")
        if found.st_size > min(_LARGE, FILE_LIMIT):
            with path.open("rb") as stream:
                return Source(path.name, _large(path.name, stream, found.st_size))
        return Source(path.name, path.read_bytes())
    except OSError as error:
        raise FileMissingError(file=path.name, reason=error.strerror or "") from error


def _large(name: str, stream: BinaryIO, size: int) -> bytes:
    """Return the bytes of a large file: of a mail, or a folder of mails, without attachments."""
    start = stream.read(PART_BYTES)
    stream.seek(0)
    if not is_mail(start) and size <= FILE_LIMIT:
        return stream.read()
    data = thinned(stream, FILE_LIMIT) if is_mail(start) and size <= MAIL_LIMIT else None
    if data is None:
        raise TooLargeError(file=name, line=None, limit=FILE_LIMIT)
    return data


def mail_rules(reader: Reader, catalog: Catalog) -> MailRules:
    """Return the rules that tell mails apart, with the seller's own mailboxes."""
    account = mailbox(reader)
    return MailRules(catalog, [*own_data(reader).mails, *([account.user] if account else [])])


def read_sources(
    reader: Reader,
    sources: Sequence[Source | Callable[[], Source]],
    wishes: ReadingWishes,
    *,
    watch: Watch | None = None,
) -> tuple[FileReading, ...]:
    """Read these files; one that cannot be read does not keep the others from being read.

    A source may be a call that opens it (`partial(source_of, path)`), so that one missing file is
    told as its own error. Rooms are read last: the other files may tell when they began.

    Raises:
        CaptureCancelledError: The seller stopped it.
    """
    hints = _Hints(reader)
    rules = None if wishes.catalog is None else mail_rules(reader, wishes.catalog)
    watch = watch or Watch()
    with collector_resting():
        found: list[FileReading] = []
        for source in sources:
            one = _read_one(reader, source, wishes, hints, rules)
            if one.reading is not None:
                hints.learn(one.reading)
            found.append(one)
            watch.read(len(one.reading.payments) if one.reading else 0)
        return tuple(
            _read_one(reader, source, wishes, hints, rules)
            if hints.has_more_for(one.reading)
            else one
            for source, one in zip(sources, found, strict=True)
        )


def remembered_mapping(reader: Reader, header: str) -> ColumnMapping | BankMapping | None:
    """Return the mapping that was chosen for this header before, None when none was.

    Raises:
        BadMappingError: What was kept is understood no more.
    """
    row = reader.row("SELECT marketplace_id, body FROM column_mappings WHERE header = ?", (header,))
    if row is None:
        return None
    kind = ColumnMapping if row[0] else BankMapping
    return kind.from_json(str(row[1]))


def _read_one(
    reader: Reader,
    opened: Source | Callable[[], Source],
    wishes: ReadingWishes,
    hints: "_Hints",
    rules: MailRules | None,
) -> FileReading:
    name = "" if callable(opened) else opened.name
    digest = ""
    of_statement: dict[str, Any] = {
        "account": wishes.account,
        "may_be_overdrawn": wishes.may_be_overdrawn,
    }
    try:
        source = opened() if callable(opened) else opened
        name, digest = source.name, hashlib.sha256(source.data).hexdigest()
        try:
            reading = _reading(source, wishes, hints, None, rules)
            bank = _bank_of(reading, wishes)
            return FileReading(name=name, digest=digest, reading=reading, bank=bank, **of_statement)
        except MappingNeededError as needed:
            mapping = _mapping_for(reader, wishes, needed)
            reading = _reading(source, wishes, hints, mapping.mapping, rules)
            return FileReading(
                name=name, digest=digest, reading=reading, mapping=mapping, **of_statement
            )
    except AppError as error:
        shown = name or str(error.details.get("file", ""))
        return FileReading(name=shown, digest=digest, error=error)


def _reading(
    source: Source,
    wishes: ReadingWishes,
    hints: "_Hints",
    mapping: ColumnMapping | BankMapping | None,
    rules: MailRules | None,
) -> Reading:
    return read(
        source.name,
        source.data,
        received_on=wishes.received_on,
        as_kind=wishes.as_kind,
        mapping=mapping,
        year_hint=hints.of_room,
        mail_rules=rules,
        talks=wishes.talks,
        banks=wishes.banks,
    )


def _mapping_for(
    reader: Reader, wishes: ReadingWishes, needed: MappingNeededError
) -> RememberedMapping:
    """Return the mapping for a header: chosen now, or before, or as the columns are called.

    Raises:
        MappingNeededError: The seller must say.
    """
    header = str(needed.details["digest"])
    chosen = next((one.mapping for one in wishes.mappings if one.header == header), None)
    known = chosen or remembered_mapping(reader, header)
    if known is not None:
        if wishes.marketplace_id is not None and isinstance(known, ColumnMapping):
            known = replace(known, marketplace_id=wishes.marketplace_id)
        return RememberedMapping(header, known)
    if wishes.as_kind is CaptureKind.BANK_CSV:
        return RememberedMapping(header, _suggested_statement(needed))
    names = needed.details["header"]
    columns = suggest_columns([str(name) for name in names]) if isinstance(names, tuple) else {}
    title = columns.pop("title", None)
    if wishes.marketplace_id is None or title is None:
        raise needed
    mapping = ColumnMapping(marketplace_id=wishes.marketplace_id, title=title)
    chosen_columns: dict[str, Any] = dict(columns)
    return RememberedMapping(header, replace(mapping, **chosen_columns))


def _suggested_statement(needed: MappingNeededError) -> BankMapping:
    """Return a statement's columns as they are called.

    Raises:
        MappingNeededError: Their names do not tell.
    """
    found = needed.details["bank_suggestion"]
    if not isinstance(found, dict) or not is_like_statement(found):
        raise needed
    return BankMapping(**found)


def _bank_of(reading: Reading, wishes: ReadingWishes) -> str:
    """Return the bank whose layout a statement is in, without what tells its layouts apart."""
    names = {bank.id: bank.name.ja for bank in wishes.banks}
    return names.get(reading.bank, "").partition("（")[0]


class _Hints:
    """When rooms began, by the book and the other files: it gives moments their year."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._told: dict[str, date] = {}
        self._asked: dict[str, date | None] = {}

    def learn(self, reading: Reading) -> None:
        """Note the days of sale and of settlement that a file tells."""
        for order in reading.orders:
            if order.sold_on is not None:
                self._told[order.room] = order.sold_on
        for payment in reading.payments if len(reading.payments) < _MANY else ():
            if payment.settled_on is not None:
                self._told.setdefault(payment.room, payment.settled_on - ROOM_DAYS)

    def of_room(self, room: str) -> date | None:
        """Return a day near the room's beginning, not after its first messages."""
        if room not in self._asked:
            self._asked[room] = self._of_book(room)
        return self._asked[room] or self._told.get(room)

    def has_more_for(self, reading: Reading | None) -> bool:
        """Tell whether a room was read before another file told when it began."""
        rooms = () if reading is None else reading.rooms
        return any(self._asked.get(one.room) is None and one.room in self._told for one in rooms)

    def _of_book(self, room: str) -> date | None:
        row = self._reader.row(
            "SELECT purchased_at, earned_on FROM orders WHERE number = ?"
            " ORDER BY purchased_at IS NULL LIMIT 1",
            (room,),
        )
        purchased_at, earned_on = row or (None, None)
        if purchased_at is not None:
            return day_of(purchased_at)
        first = self._reader.value(
            "SELECT MIN(m.sent_at) FROM conversations v JOIN messages m ON m.conversation_id = v.id"
            " WHERE v.room = ?",
            (room,),
        )
        if first is not None:
            return day_of(first)
        return None if earned_on is None else date.fromisoformat(earned_on) - ROOM_DAYS


_MANY = 20_000
"""A file of more payments than this is no companion of a saved room."""
