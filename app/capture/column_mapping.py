"""Which column of a CSV of any shape means what, and how it is remembered and suggested."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from typing import Final

import msgspec

from app.capture.cells import plain_word
from app.capture.refusals import BadMappingError
from app.models.types import PaymentKind, Stage

_HEADER_WORDS: Final[dict[str, tuple[str, ...]]] = {
    "number": (
        "注文番号", "注文no", "注文id", "受注番号", "取引番号", "取引id", "案件番号", "契約番号",
        "契約id", "トークルームno", "管理番号", "ordernumber", "orderno", "orderid", "number", "id",
    ),
    "title": (
        "サービス名", "タイトル", "件名", "案件名", "依頼名", "商品名", "チケット名", "仕事名",
        "品名", "商品", "内容", "title", "subject", "service", "item",
    ),
    "client": (
        "顧客名", "顧客", "購入者名", "購入者", "クライアント名", "クライアント", "依頼者",
        "発注者", "取引先", "お客様名", "お客様", "client", "customer", "buyer",
    ),
    "net": (
        "手取り", "手取", "受取額", "受取金額", "報酬額", "報酬", "純額", "入金額", "net", "payout",
        "earnings",
    ),
    "gross": (
        "契約金額", "販売価格", "販売金額", "取引金額", "注文金額", "税込金額", "売上金額", "価格",
        "総額", "売上", "金額", "gross", "price", "amount", "total",
    ),
    "purchased_on": (
        "購入日", "購入日時", "注文日", "受注日", "契約日", "販売日", "成約日", "申込日", "取引日",
        "日付", "ordered", "purchased", "date",
    ),
    "due_on": ("納品予定日", "納期", "納品期限", "期限", "due", "deadline"),
    "settled_on": ("売上確定日", "確定日", "完了日", "検収日", "settled", "completed"),
    "stage": ("ステータス", "状態", "状況", "進捗", "stage", "status"),
    "kind": ("内訳", "支払種別", "kind"),
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnMapping:
    """The names of the columns that mean each thing; None where the file has none.

    With `kind` every row is one payment (base, option, tip) of its order and rows of one number
    belong together; without it every row is one order. `stage_words` and `kind_words` translate
    the file's own words, over those the book knows.
    """

    marketplace_id: str
    title: str
    number: str | None = None
    client: str | None = None
    gross: str | None = None
    net: str | None = None
    purchased_on: str | None = None
    settled_on: str | None = None
    due_on: str | None = None
    stage: str | None = None
    kind: str | None = None
    stage_words: dict[str, Stage] = field(default_factory=dict)
    kind_words: dict[str, PaymentKind] = field(default_factory=dict)

    def to_json(self) -> str:
        """Return the mapping as the book remembers it."""
        return msgspec.json.encode(self, order="sorted").decode()

    @classmethod
    def from_json(cls, text: str) -> "ColumnMapping":
        """Return a remembered mapping.

        Raises BadMappingError.
        """
        try:
            return msgspec.json.decode(text, type=cls)
        except msgspec.DecodeError as error:
            raise BadMappingError(reason=str(error)) from error

    def columns(self) -> dict[str, str]:
        """Return field → column for all that the file has."""
        pairs = ((name, getattr(self, name)) for name in COLUMN_FIELDS)
        return {name: column for name, column in pairs if column}


COLUMN_FIELDS: Final = tuple(
    entry.name
    for entry in fields(ColumnMapping)
    if entry.name not in {"marketplace_id", "stage_words", "kind_words"}
)
"""What a seller may assign to a column, in the order to ask for it."""


def header_digest(header: Sequence[str]) -> str:
    """Return what a mapping is remembered by: the same for the same columns in the same order."""
    joined = "\x1f".join(map(plain_word, header))
    return hashlib.sha256(joined.encode("utf-8", "replace")).hexdigest()


def suggest_columns(header: Sequence[str]) -> dict[str, str]:
    """Return field → column as far as the columns' names tell; no column means two things."""
    free = {plain_word(name): name for name in reversed(header) if name}
    suggestion: dict[str, str] = {}
    for field_name, words in _HEADER_WORDS.items():
        found = next((word for word in words if word in free), None)
        if found is None:
            parts = (name for word in words if len(word) > 1 for name in free if word in name)
            found = next((name for name in parts if not name.isascii()), None)
        if found is not None:
            suggestion[field_name] = free.pop(found)
    return suggestion
