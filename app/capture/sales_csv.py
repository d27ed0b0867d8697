"""Coconala's sales CSV, both generations: one row a payment, amounts net of the fee."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from app.capture.cells import (
    CellError,
    parse_amount,
    parse_day,
    parse_kind,
    parse_room,
    plain_word,
    required,
)
from app.capture.delimited import Table, find_table
from app.capture.facts import (
    COCONALA,
    CaptureKind,
    PaymentFact,
    Reading,
    Rejection,
    RejectionReason,
)
from app.capture.refusals import ColumnsMissingError
from app.models.money import Yen
from app.models.types import PaymentKind

_SETTLED: Final = "売上確定日"
_ROOM: Final = "トークルームNo"
_KIND: Final = "内訳"
_AMOUNT: Final = "売上金額"
_TITLE: Final = "サービス名"
"""In the first generation the column goes on: サービス名/見積り・仕事の相談名."""


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where each column stands; -1 (a blank cell put after the row) where the file has none."""

    settled: int
    room: int
    kind: int
    amount: int
    title: int
    number: int
    buyer_id: int
    buyer_name: int
    payout: int


class _Days(dict[str, tuple[date, str]]):
    """Days already read, and as they are written in an identity: a file says few again and again.

    Writing a day or an enum out for every row took longer than all the rest of its reading.
    """

    def __missing__(self, text: str) -> tuple[date, str]:
        day = parse_day(required(text, _SETTLED))
        found = self[text] = (day, day.isoformat())
        return found


class _Rooms(dict[str, str]):
    """Room numbers already read."""

    def __missing__(self, text: str) -> str:
        room = self[text] = parse_room(required(text, _ROOM))
        return room


class _Kinds(dict[str, tuple[PaymentKind, str]]):
    """Words for what was charged already read, and as they are written in an identity."""

    def __missing__(self, text: str) -> tuple[PaymentKind, str]:
        kind = parse_kind(required(text, _KIND))
        found = self[text] = (kind, kind.value)
        return found


class _Amounts(dict[str, Yen]):
    """Amounts already read."""

    def __missing__(self, text: str) -> Yen:
        amount = self[text] = parse_amount(required(text, _AMOUNT))
        return amount


class _Identities:
    """Gives the payments of one file their identities, and tells a repeated row.

    The site's number names a payment together with what was charged, as one purchase may charge a
    price and an option under one number; rows without a number are told apart by counting equals.
    """

    def __init__(self) -> None:
        self._ordinals: dict[str, int] = {}
        self._numbered: dict[str, str] = {}

    def ordinal(self, content: str) -> int:
        """Count this row among those that say the same."""
        count = self._ordinals[content] = self._ordinals.get(content, 0) + 1
        return count

    def identity(self, number: str | None, kind: str, content: str, ordinal: int) -> str | None:
        """Return the identity of this row, or None when the file already had the very payment."""
        if number is None:
            return f"{COCONALA}:{content}:{ordinal}"
        base = identity = f"{COCONALA}:{number}:{kind}"
        turn = 1
        while identity in self._numbered:
            if self._numbered[identity] == content:
                return None
            turn += 1
            identity = f"{base}:{turn}"
        self._numbered[identity] = content
        return identity


def find_sales_table(file: str, text: str) -> Table | None:
    """Return the table of a coconala sales CSV, or None when the text is none."""
    return find_table(file, text, _is_header)


def read_sales_csv(table: Table) -> Reading:
    """Return the payments of a sales CSV; rows that are not understood become rejections.

    Raises ColumnsMissingError, CutOffError, TooLargeError.
    """
    columns = _columns(table)
    payments = _payments(table, columns)
    rejections = tuple(sorted(table.rejections, key=_line))
    return Reading(
        kind=CaptureKind.SALES_CSV,
        marketplace_id=COCONALA,
        payments=tuple(payments),
        rejections=rejections,
    )


def _payments(table: Table, at: _Columns) -> list[PaymentFact]:
    days, rooms, kinds, amounts = _Days(), _Rooms(), _Kinds(), _Amounts()
    identities = _Identities()
    payments: list[PaymentFact] = []
    for line, row in table.rows():
        row.append("")
        try:
            room, (kind, kind_word) = rooms[row[at.room]], kinds[row[at.kind]]
            (day, day_text), net = days[row[at.settled]], amounts[row[at.amount]]
        except CellError as error:
            table.rejections.append(error.at(line))
            continue
        number = row[at.number].strip()
        known_number = number if number.isalnum() else None
        content = f"{room}:{day_text}:{kind_word}:{net}"
        ordinal = identities.ordinal(content)
        identity = identities.identity(known_number, kind_word, content, ordinal)
        if identity is None:
            reason = RejectionReason.REPEATED_NUMBER
            table.rejections.append(Rejection(line, reason, number))
            continue
        payments.append(
            PaymentFact(
                room,
                known_number,
                ordinal,
                identity,
                row[at.title].strip(),
                row[at.buyer_id].strip() or None,
                row[at.buyer_name].strip(),
                kind,
                net,
                None,  # the gross: a sales CSV does not tell it
                day,
                row[at.payout].strip() or None,
                line,
            )
        )
    return payments


def _is_header(header: tuple[str, ...]) -> bool:
    names = set(map(plain_word, header))
    return {plain_word(_SETTLED), plain_word(_ROOM)} <= names


def _columns(table: Table) -> _Columns:
    places: dict[str, int] = {}
    for place, name in enumerate(table.header):
        places.setdefault(plain_word(name), place)
    missing = tuple(name for name in (_KIND, _AMOUNT) if plain_word(name) not in places)
    if missing:
        raise ColumnsMissingError(file=table.file, columns=missing)
    titles = (place for name, place in places.items() if name.startswith(_TITLE))
    return _Columns(
        settled=places[plain_word(_SETTLED)],
        room=places[plain_word(_ROOM)],
        kind=places[plain_word(_KIND)],
        amount=places[plain_word(_AMOUNT)],
        title=next(titles, -1),
        number=places.get(plain_word("決済No"), -1),
        buyer_id=places.get(plain_word("購入者ID"), -1),
        buyer_name=places.get("購入者名", -1),
        payout=places.get("振込状況", -1),
    )


def _line(rejection: Rejection) -> int:
    return rejection.line or 0
