"""Which column of a bank's statement means what, where no layout of a bank fits."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Final

import msgspec

from app.capture.bank_csv import Statement, read_lines
from app.capture.cells import plain_word
from app.capture.delimited import Table
from app.capture.refusals import BadMappingError, ColumnsMissingError

_HEADER_WORDS: Final[dict[str, tuple[str, ...]]] = {
    "day_column": ("取引日", "日付", "年月日", "お取引日", "利用日", "計上日", "date"),
    "received": ("入金", "預り", "預入", "受入", "入金額", "deposit", "credit"),
    "spent": ("出金", "支払", "引出", "払出", "出金額", "withdrawal", "debit"),
    "amount": ("入出金", "取引金額", "金額", "amount"),
    "balance": ("残高", "balance"),
    "text": ("摘要", "内容", "取引内容", "お取り扱い内容", "明細", "description", "payee"),
    "memo": ("メモ", "備考", "memo", "note"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class BankMapping:
    """The names of the columns; either `amount` with its sign, or `received` and `spent`."""

    day_column: str
    text: str = ""
    received: str = ""
    spent: str = ""
    amount: str = ""
    balance: str = ""
    memo: str = ""

    @property
    def day(self) -> tuple[str, ...]:
        """The column of the day, as layouts of banks name theirs."""
        return (self.day_column,)

    @property
    def texts(self) -> tuple[str, ...]:
        """The columns of what the bank says."""
        return (self.text,) if self.text else ()

    @property
    def number(self) -> str:
        """No column: what a bank counts its lines by is not asked for."""
        return ""

    def to_json(self) -> str:
        """Return the mapping as the book remembers it."""
        return msgspec.json.encode(self, order="sorted").decode()

    @classmethod
    def from_json(cls, text: str) -> "BankMapping":
        """Return a remembered mapping.

        Raises BadMappingError.
        """
        try:
            return msgspec.json.decode(text, type=cls)
        except msgspec.DecodeError as error:
            raise BadMappingError(reason=str(error)) from error

    def columns(self) -> tuple[str, ...]:
        """Return the columns that it names."""
        return tuple(name for name in (getattr(self, field) for field in BANK_FIELDS) if name)


BANK_FIELDS: Final = tuple(entry.name for entry in fields(BankMapping))
"""What a seller may assign to a column, in the order to ask for it."""


def read_mapped_statement(table: Table, mapping: BankMapping) -> Statement:
    """Return the lines of a statement of any shape.

    Raises:
        BadMappingError: It names no day, or not how much.
        ColumnsMissingError: The file lacks a column that it names.
        AppError: One of `bank_csv.read_lines`'.
    """
    if not mapping.day_column or bool(mapping.amount) == bool(mapping.received and mapping.spent):
        raise BadMappingError(reason="day_column, amount")
    known = set(map(plain_word, table.header))
    missing = tuple(name for name in mapping.columns() if plain_word(name) not in known)
    if missing:
        raise ColumnsMissingError(file=table.file, columns=missing)
    return read_lines(table, mapping)


def suggest_bank_columns(header: Sequence[str]) -> dict[str, str]:
    """Return field → column as far as the columns' names tell; no column means two things."""
    free = {plain_word(name): name for name in reversed(header) if name}
    suggestion: dict[str, str] = {}
    for field_name, words in _HEADER_WORDS.items():
        if field_name == "amount" and {"received", "spent"} <= suggestion.keys():
            continue
        found = next((word for word in words if word in free), None)
        found = found or next((name for name in free for word in words if word in name), None)
        if found is not None:
            suggestion[field_name] = free.pop(found)
    if not {"received", "spent"} <= suggestion.keys():
        signed = suggestion.pop("received", None) or suggestion.pop("spent", None)
        if signed is not None:
            suggestion.setdefault("amount", signed)
    return suggestion


def is_like_statement(suggestion: dict[str, str]) -> bool:
    """Return whether columns look like a statement's: day, amounts and what is left."""
    amounts = "amount" in suggestion or {"received", "spent"} <= suggestion.keys()
    return {"day_column", "balance"} <= suggestion.keys() and amounts
