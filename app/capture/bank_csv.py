"""A bank's statement as CSV: its lines, each known again in a statement that overlaps."""

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from typing import Final, NamedTuple, Protocol

from app.capture.cells import CellError, ascii_figures, parse_amount, parse_day
from app.capture.delimited import Table, find_table
from app.capture.facts import BankLineFact, CaptureKind, Reading, Rejection, RejectionReason
from app.capture.refusals import NotACaptureError
from app.errors import AppError
from app.models.money import Yen
from app.rulebook.banks import BankLayout, layout_of, plain_name

_COMPACT_DAY = re.compile(r"(\d{4})(\d{2})(\d{2})", re.ASCII)
_SIGN = re.compile(r"[+\-▲△]")
_NEGATIVE_SIGNS: Final = "-▲△"
_MOST_GAPS_OF: Final = 10
"""One pair of lines in so many may disagree with its balances before the file is refused."""


EARLIEST: Final = date(1990, 1, 1)
"""No line of a statement is older: an earlier day comes from another column."""
_Said = tuple[date, int, int | None, str, str]


class EmptyStatementError(AppError):
    """The statement has no line (`file`)."""


class StatementDisagreesError(AppError):
    """Amounts and balances do not follow from each other (`file`, `line`, `expected`, `found`)."""


class StatementBothError(AppError):
    """Lines that say money came and went (`file`, `line` the first of them, `lines` how many)."""


class StatementDayError(AppError):
    """A line is of a day that no statement has (`file`, `line`, `found`, `earliest`, `latest`)."""


class BankColumns(Protocol):
    """Which columns of a statement mean what, by their names; '' where there is none."""

    @property
    def day(self) -> tuple[str, ...]: ...
    @property
    def amount(self) -> str: ...
    @property
    def received(self) -> str: ...
    @property
    def spent(self) -> str: ...
    @property
    def balance(self) -> str: ...
    @property
    def texts(self) -> tuple[str, ...]: ...
    @property
    def memo(self) -> str: ...
    @property
    def number(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Statement:
    """What a statement told: `gaps` are lines whose balance does not follow from the one before."""

    columns: BankColumns
    lines: tuple[BankLineFact, ...]
    rejections: tuple[Rejection, ...]
    gaps: tuple[int, ...]


def find_statement(file: str, text: str, layouts: Sequence[BankLayout]) -> Table | None:
    """Return the table of a statement in one of these layouts, or None."""
    return find_table(file, text, lambda header: layout_of(header, layouts) is not None)


def read_statement(file: str, text: str, layouts: Sequence[BankLayout]) -> Statement:
    """Return the lines of a statement in one of these layouts, oldest first.

    Raises:
        NotACaptureError: No row of the file is the head of one of the layouts.
        AppError: One of `read_lines`'.
    """
    table = find_statement(file, text, layouts)
    layout = None if table is None else layout_of(table.header, layouts)
    if table is None or layout is None:
        raise NotACaptureError(file=file, kind=None)
    return read_lines(table, layout)


def reading_of(file: str, statement: Statement, bank: str, latest: date) -> Reading:
    """Return a statement as what a file told.

    Raises:
        StatementDayError: A line is older than all books, or later than `latest`.
    """
    for line in statement.lines:
        if not EARLIEST <= line.booked_on <= latest:
            raise StatementDayError(
                file=file, line=line.line, found=line.booked_on, earliest=EARLIEST, latest=latest
            )
    return Reading(
        kind=CaptureKind.BANK_CSV,
        marketplace_id="",
        rejections=statement.rejections,
        bank=bank,
        bank_lines=statement.lines,
        gaps=statement.gaps,
    )


def read_lines(table: Table, columns: BankColumns) -> Statement:
    """Return the lines under the head of a table, oldest first.

    Lines that are not understood become rejections; a blank line, or one of no amount, is nothing.

    Raises:
        EmptyStatementError: There is no line under it.
        StatementDisagreesError: Balances and amounts contradict each other.
        StatementBothError: Too many lines received and spent at once.
        CutOffError, TooLargeError: The file ends in the middle, or a line is too long.
    """
    reader = _Reader(columns, {plain_name(name): at for at, name in enumerate(table.header)})
    for line, cells in table.rows():
        reader.take(line, cells)
    if not reader.rows and not reader.rejections and not table.rejections:
        raise EmptyStatementError(file=table.file)
    rows, gaps = _in_order(table.file, reader.rows, reader.both)
    rejections = sorted([*reader.rejections, *table.rejections], key=lambda one: one.line or 0)
    return Statement(columns, _known(rows), tuple(rejections), gaps)


class _Row(NamedTuple):
    line: int
    booked_on: date
    amount: int
    balance: int | None
    text: str
    memo: str
    number: str


@dataclass(slots=True)
class _Reader:
    """Reads the rows of one table by the names of its columns."""

    columns: BankColumns
    places: dict[str, int]
    rows: list[_Row] = field(default_factory=list)
    rejections: list[Rejection] = field(default_factory=list)
    both: list[int] = field(default_factory=list)

    def take(self, line: int, cells: list[str]) -> None:
        """Read one row, or note why not."""
        columns = self.columns
        try:
            amount = self._amount(line, cells)
            if not amount:
                return
            self.rows.append(
                _Row(
                    line,
                    self._day(cells),
                    amount,
                    self._parsed(cells, columns.balance, _signed),
                    " ".join(filter(None, (self._cell(cells, name) for name in columns.texts))),
                    self._cell(cells, columns.memo),
                    self._cell(cells, columns.number),
                )
            )
        except CellError as error:
            self.rejections.append(error.at(line))

    def _amount(self, line: int, cells: list[str]) -> int:
        if self.columns.amount:
            return self._parsed(cells, self.columns.amount, _signed) or 0
        received = self._parsed(cells, self.columns.received, parse_amount) or 0
        spent = self._parsed(cells, self.columns.spent, parse_amount) or 0
        if received and spent:
            self.both.append(line)
            raise CellError(RejectionReason.NOT_AN_AMOUNT, f"{received} / {spent}")
        return received - spent

    def _day(self, cells: list[str]) -> date:
        words = "/".join(self._cell(cells, name) for name in self.columns.day)
        compact = _COMPACT_DAY.fullmatch(ascii_figures(words))
        return parse_day("/".join(compact.groups()) if compact else words)

    def _parsed(self, cells: list[str], name: str, parse: Callable[[str], int]) -> int | None:
        text = self._cell(cells, name)
        return parse(text) if text else None

    def _cell(self, cells: list[str], name: str) -> str:
        place = self.places.get(plain_name(name)) if name else None
        return "" if place is None else cells[place].strip()


def fingerprint(said: _Said, which: int) -> str:
    """Return what a line is known by: day, amount, balance, text, number, and which of equals."""
    return hashlib.sha256("\x1f".join(map(str, (*said, which))).encode()).hexdigest()


def _signed(text: str) -> Yen:
    figures = ascii_figures(text).replace("\\", "")
    is_negative = figures[:1] in _NEGATIVE_SIGNS and figures != ""
    amount = parse_amount(_SIGN.sub("", figures, count=1))
    return Yen(-amount if is_negative else amount)


def _in_order(file: str, rows: list[_Row], both: list[int]) -> tuple[list[_Row], tuple[int, ...]]:
    """Return the rows oldest first, and the lines whose balance does not follow.

    Banks write up or down: their days say which, and the balances where the days do not. Equal
    amounts whose signs are swapped would follow from each other the other way round.
    """
    down = list(reversed(rows))
    gaps_up, gaps_down = _gaps(rows), _gaps(down)
    is_down = _is_down(rows)
    if is_down is None:
        is_down = len(gaps_down) < len(gaps_up)
    ordered, gaps = (down, gaps_down) if is_down else (rows, gaps_up)
    if both and (len(both) + len(gaps)) * _MOST_GAPS_OF > len(rows) + len(both):
        raise StatementBothError(file=file, line=both[0], lines=len(both))
    pairs = sum(1 for row in ordered[1:] if row.balance is not None)
    if gaps and len(gaps) * _MOST_GAPS_OF > pairs:
        row, before = gaps[0]
        expected = (before.balance or 0) + row.amount
        raise StatementDisagreesError(
            file=file, line=row.line, expected=Yen(expected), found=Yen(row.balance or 0)
        )
    return ordered, tuple(row.line for row, _ in gaps)


def _is_down(rows: list[_Row]) -> bool | None:
    """Return whether the days of the rows go down, None where they go both ways or stand still."""
    days = [row.booked_on for row in rows]
    up = sorted(days)
    if not days or up[0] == up[-1]:
        return None
    return False if days == up else True if days == up[::-1] else None


def _gaps(rows: list[_Row]) -> list[tuple[_Row, _Row]]:
    """Return the rows whose balance is not that of the row before them and their amount."""
    return [
        (row, before)
        for before, row in pairwise(rows)
        if row.balance is not None
        and before.balance is not None
        and before.balance + row.amount != row.balance
    ]


def _known(rows: list[_Row]) -> tuple[BankLineFact, ...]:
    """Give each row its fingerprint: all it says, and which it is of equal ones."""
    seen: Counter[_Said] = Counter()
    facts = []
    for row in rows:
        said = (row.booked_on, row.amount, row.balance, row.text, row.number)
        seen[said] += 1
        digest = fingerprint(said, seen[said])
        balance = None if row.balance is None else Yen(row.balance)
        facts.append(
            BankLineFact(
                row.line, row.booked_on, Yen(row.amount), balance, row.text, row.memo, digest
            )
        )
    return tuple(facts)
