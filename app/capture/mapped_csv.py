"""A CSV of any shape, read through a column mapping that the seller made once."""

import hashlib
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from app.capture.cells import CellError, parse_amount, parse_day, parse_kind, plain_word, required
from app.capture.column_mapping import ColumnMapping
from app.capture.delimited import Table
from app.capture.facts import (
    CaptureKind,
    OrderFact,
    PaymentFact,
    Reading,
    Rejection,
    RejectionReason,
)
from app.capture.refusals import BadMappingError, ColumnsMissingError
from app.capture.site_words import stage_of
from app.models.money import Yen
from app.models.types import PaymentKind, Stage

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class _Row:
    """One row, its cells by the mapping's field."""

    line: int
    cells: dict[str, str]

    def text(self, name: str) -> str:
        return self.cells.get(name, "").strip()

    def parsed(self, name: str, parse: Callable[[str], _Value]) -> _Value | None:
        """Return a cell's value; None where it is blank or the file has no such column."""
        text = self.text(name)
        return parse(text) if text else None


@dataclass(slots=True)
class _Reader:
    """Reads one table; holds what has to be counted over its rows."""

    mapping: ColumnMapping
    orders: dict[str, OrderFact] = field(default_factory=dict)
    payments: list[PaymentFact] = field(default_factory=list)
    ordinals: Counter[str] = field(default_factory=Counter)
    stage_words: dict[str, Stage] = field(default_factory=dict)
    kind_words: dict[str, PaymentKind] = field(default_factory=dict)

    def take(self, row: _Row) -> None:
        """Read one row.

        Raises CellError.
        """
        required(row.text("title"), self.mapping.title)
        gross, net = row.parsed("gross", parse_amount), row.parsed("net", parse_amount)
        number = required(row.text("number"), self.mapping.number) if self.mapping.number else None
        if self.mapping.kind is None:
            order = self._order(row, number, gross, net)
            if order.room in self.orders:
                raise CellError(RejectionReason.REPEATED_NUMBER, order.room)
            self.orders[order.room] = order
            return
        payment = self._payment(row, number, gross, net)
        order = self._order(row, payment.room, None, None)
        self.payments.append(payment)
        self.orders.setdefault(order.room, order)

    def _order(
        self, row: _Row, number: str | None, gross: Yen | None, net: Yen | None
    ) -> OrderFact:
        word = row.text("stage")
        return OrderFact(
            room=number or self._made_number(row, gross, net),
            title=row.text("title"),
            line=row.line,
            is_numbered=number is not None,
            gross=gross,
            net=net,
            sold_on=row.parsed("purchased_on", parse_day),
            due_on=row.parsed("due_on", parse_day),
            status_word=word,
            stage=self._stage(word) if word else None,
            client_name=row.text("client") or None,
        )

    def _payment(
        self, row: _Row, number: str | None, gross: Yen | None, net: Yen | None
    ) -> PaymentFact:
        room = required(number or "", self.mapping.number or "")
        kind = self._kind(required(row.text("kind"), self.mapping.kind or ""))
        settled_on = row.parsed("settled_on", parse_day)
        amounts = f"{'' if gross is None else gross}:{'' if net is None else net}"
        content = f"{self.mapping.marketplace_id}:{room}:{settled_on or ''}:{kind}:{amounts}"
        self.ordinals[content] += 1
        return PaymentFact(
            room=room,
            number=None,
            ordinal=self.ordinals[content],
            identity=f"{content}:{self.ordinals[content]}",
            title=row.text("title"),
            buyer_id=None,
            buyer_name=row.text("client"),
            kind=kind,
            net=net,
            gross=gross,
            settled_on=settled_on,
            payout_word=None,
            line=row.line,
        )

    def _made_number(self, row: _Row, gross: Yen | None, net: Yen | None) -> str:
        """Make a number of what never changes in a row, so that the next file makes the same."""
        bought_on = row.parsed("purchased_on", parse_day)
        parts = (row.text("title"), row.text("client"), f"{bought_on}", f"{gross}", f"{net}")
        content = "\x1f".join((self.mapping.marketplace_id, *parts))
        self.ordinals[content] += 1
        digest = hashlib.sha256(f"{content}\x1f{self.ordinals[content]}".encode()).hexdigest()
        return f"CSV-{digest[:12]}"

    def _stage(self, word: str) -> Stage | None:
        plain = plain_word(word)
        known = self.stage_words.get(plain) or stage_of(word)
        return known or next((stage for stage in Stage if stage == plain), None)

    def _kind(self, word: str) -> PaymentKind:
        return self.kind_words.get(plain_word(word)) or parse_kind(word)


def read_mapped_csv(table: Table, mapping: ColumnMapping) -> Reading:
    """Return the orders, and with a kind column the payments, of any CSV.

    Rows that are not understood become rejections; a stage word that is not known leaves the stage
    None, as the order is there nevertheless.
    Raises BadMappingError, ColumnsMissingError, CutOffError, TooLargeError.
    """
    places = _places(table, mapping)
    reader = _Reader(
        mapping,
        stage_words={plain_word(word): stage for word, stage in mapping.stage_words.items()},
        kind_words={plain_word(word): kind for word, kind in mapping.kind_words.items()},
    )
    for line, row in table.rows():
        try:
            reader.take(_Row(line, {name: row[place] for name, place in places.items()}))
        except CellError as error:
            table.rejections.append(error.at(line))
    return Reading(
        kind=CaptureKind.MAPPED_CSV,
        marketplace_id=mapping.marketplace_id,
        payments=tuple(reader.payments),
        orders=tuple(reader.orders.values()),
        rejections=tuple(sorted(table.rejections, key=_line)),
    )


def _places(table: Table, mapping: ColumnMapping) -> dict[str, int]:
    if not (mapping.marketplace_id and mapping.title):
        raise BadMappingError(reason="marketplace_id, title")
    if mapping.kind and not mapping.number:
        raise BadMappingError(reason="kind, number")
    names = list(map(plain_word, table.header))
    columns = mapping.columns()
    missing = tuple(column for column in columns.values() if plain_word(column) not in names)
    if missing:
        raise ColumnsMissingError(file=table.file, columns=missing)
    return {name: names.index(plain_word(column)) for name, column in columns.items()}


def _line(rejection: Rejection) -> int:
    return rejection.line or 0
