"""Bank statements in a capture: which account each is of, and which of its lines are new."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import MINYEAR
from functools import cached_property
from typing import NamedTuple

from app.capture.facts import BankLineFact, CaptureKind, Reading
from app.errors import AppError
from app.rulebook.payout_matching import Deposit, match_payouts
from app.services.capture_outcomes import (
    SAMPLES_SHOWN,
    FieldChange,
    FileOutcome,
    Noted,
    Refusal,
    Refused,
    Remark,
    Sample,
    by_line,
)
from app.services.capture_reading import FileReading
from app.services.captured_order import CapturedOrder
from app.services.reconciliation_queries import aliases, awaited_payouts, bank_accounts
from app.services.tax_year_queries import book_begins
from app.storage.reader import Reader

UNNAMED = "銀行口座"
"""What an account is called whose bank is not known, until the seller names it."""


class StatementBeforeBookError(AppError):
    """All lines of a statement lie before the book's first year (`file`, `found`, `begins`)."""


class StatementOverdrawnError(AppError):
    """An account that never was below zero is so now (`file`, `line`, `found`)."""


class AccountGuess(NamedTuple):
    """The account a statement is of: its name, and its id where the book has it."""

    name: str
    id: int | None


@dataclass(slots=True)
class TakenStatement:
    """What one file brings to one account."""

    file: int
    account: AccountGuess
    lines: list[BankLineFact] = field(default_factory=list)


class Statements:
    """Plans the statements of one capture; two that overlap bring each line once.

    Lines of before the book begins are refused; `orders` of the same capture may begin it.
    """

    def __init__(self, reader: Reader, orders: Sequence[CapturedOrder] = ()) -> None:
        self._reader = reader
        self._orders = orders
        self._accounts = {row.name: row.id for row in bank_accounts(reader)}
        self._known: dict[str, set[str]] = {}
        self.taken: list[TakenStatement] = []

    @property
    def accounts(self) -> tuple[str, ...]:
        """The bank accounts that the book has, in their order."""
        return tuple(self._accounts)

    @cached_property
    def _begins(self) -> int:
        days = (order.first_day for order in self._orders)
        years = [day.year for day in days if day is not None]
        book = book_begins(self._reader)
        return min([*years, *([] if book is None else [book])], default=MINYEAR)

    def plan(
        self, readings: Sequence[FileReading], files: Sequence[FileOutcome]
    ) -> tuple[FileOutcome, ...]:
        """Return what each file brings, statements now with their lines."""
        return tuple(
            outcome
            if one.reading is None or one.reading.kind is not CaptureKind.BANK_CSV
            else self._take(place, one, one.reading, outcome)
            for place, (one, outcome) in enumerate(zip(readings, files, strict=True))
        )

    def _take(
        self, place: int, file: FileReading, reading: Reading, outcome: FileOutcome
    ) -> FileOutcome:
        account = self._guess(reading, file)
        known = self._fingerprints(account.name)
        statement = TakenStatement(place, account)
        before: list[BankLineFact] = []
        for line in reading.bank_lines:
            if line.fingerprint not in known:
                known.add(line.fingerprint)
                is_before = line.booked_on.year < self._begins
                (before if is_before else statement.lines).append(line)
        error = self._error(file, statement, before, reading)
        if error is not None:
            return FileOutcome(file.name, error=error)
        self.taken.append(statement)
        return outcome._replace(
            new=len(statement.lines),
            seen=len(reading.bank_lines) - len(statement.lines) - len(before),
            rejected=by_line([*outcome.rejected, *map(self._refused, before)]),
            samples=_samples(statement),
            remarks=tuple(self._remarks(statement, reading)),
            account=account.name,
            is_new_account=account.id is None,
        )

    def _refused(self, line: BankLineFact) -> Refused:
        return Refused(line.line, Refusal.BEFORE_BOOK, f"{line.booked_on} < {self._begins}")

    def _error(
        self,
        file: FileReading,
        statement: TakenStatement,
        before: Sequence[BankLineFact],
        reading: Reading,
    ) -> AppError | None:
        """Return why nothing of a statement is taken, None where something can be."""
        if before and len(before) == len(reading.bank_lines):
            last = max(line.booked_on for line in before)
            return StatementBeforeBookError(file=file.name, found=last, begins=self._begins)
        below = _below_zero(statement)
        if below is None or file.may_be_overdrawn or self._is_overdrawn(statement.account):
            return None
        return StatementOverdrawnError(file=file.name, line=below.line, found=below.balance)

    def _is_overdrawn(self, account: AccountGuess) -> bool:
        """Return whether the book knows that the account can be below zero."""
        known = "SELECT 1 FROM bank_lines WHERE bank_account_id = ? AND balance < 0 LIMIT 1"
        return self._reader.value(known, (account.id,)) is not None

    def _remarks(self, statement: TakenStatement, reading: Reading) -> Iterator[Noted]:
        if count := self._matches(statement):
            yield Noted("", Remark.PAYOUTS_FOUND, f"{count:,}")
        for line in reading.gaps:
            yield Noted("", Remark.BALANCE_GAP, f"{line:,}")
        if below := _below_zero(statement):
            yield Noted("", Remark.BELOW_ZERO, f"{below.line:,}")

    def _matches(self, statement: TakenStatement) -> int:
        """Return how many of its new lines look to be payouts that are awaited."""
        deposits = [
            Deposit(line.line, line.booked_on, line.amount, line.text)
            for line in statement.lines
            if line.amount > 0
        ]
        return len(match_payouts(awaited_payouts(self._reader), deposits, aliases(self._reader)))

    def _guess(self, reading: Reading, file: FileReading) -> AccountGuess:
        """Return the account chosen, else that which knows a line, else the bank's own."""
        name = file.account.strip() or self._knowing(reading) or self._named_after(file.bank)
        return AccountGuess(name, self._accounts.get(name))

    def _knowing(self, reading: Reading) -> str | None:
        wanted = {line.fingerprint for line in reading.bank_lines}
        found = (name for name in self._accounts if self._fingerprints(name) & wanted)
        return next(found, None)

    def _named_after(self, bank: str) -> str:
        """Return the account whose name begins with the bank's, else the bank's name."""
        if not bank:
            return UNNAMED
        return next((name for name in self._accounts if name.startswith(bank)), bank)

    def _fingerprints(self, name: str) -> set[str]:
        if name not in self._known:
            rows = self._reader.rows(
                "SELECT fingerprint FROM bank_lines WHERE bank_account_id = ?",
                (self._accounts.get(name),),
            )
            self._known[name] = {row[0] for row in rows}
        return self._known[name]


def _below_zero(statement: TakenStatement) -> BankLineFact | None:
    """Return its first new line after which the account was below zero."""
    return next((one for one in statement.lines if one.balance and one.balance < 0), None)


def _samples(statement: TakenStatement) -> tuple[Sample, ...]:
    """Return its newest lines as they will be in the book."""
    return tuple(
        Sample(
            is_new=True,
            number="",
            title=line.text,
            client="",
            fields=(
                FieldChange("booked_on", None, line.booked_on),
                FieldChange("amount", None, line.amount),
            ),
        )
        for line in reversed(statement.lines[-SAMPLES_SHOWN:])
    )
