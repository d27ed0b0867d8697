"""What the name of a receipt's file tells of it: its day, its amount, whose it is, its kind."""

import re
import unicodedata
from datetime import date
from pathlib import PurePath
from typing import Final, NamedTuple

from app.models.bookkeeping_types import EvidenceKind
from app.models.money import Yen

_DAY: Final = re.compile(
    r"(?<!\d)(?:(20\d\d)(\d\d)(\d\d)(?!\d)|(20\d\d)[-_.年](\d\d?)[-_.月](\d\d?)日?(?!\d))"
)
_YEN: Final = re.compile(r"¥\s?(\d[\d,]{0,11})|(?<![\d,])(\d[\d,]{0,11})\s?円")
_NUMBER: Final = re.compile(r"(?<![\w,])(\d{2,8}|\d{1,3}(?:,\d{3})+)(?![\w,])")
_KINDS: Final = (
    (re.compile(r"領収書?|レシート|receipt", re.IGNORECASE), EvidenceKind.RECEIPT),
    (re.compile(r"請求書?|invoice", re.IGNORECASE), EvidenceKind.INVOICE),
    (re.compile(r"手数料明細"), EvidenceKind.FEE_NOTE),
    (re.compile(r"明細書?|statement", re.IGNORECASE), EvidenceKind.STATEMENT),
    (re.compile(r"契約書?|contract", re.IGNORECASE), EvidenceKind.CONTRACT),
)
_CAMERA: Final = re.compile(
    r"(?<![a-z])(?:img|image|scan|photo|dsc[nf]?|pxl|screenshot|スキャン|写真|スクリーンショット)"
    r"(?![a-z])",
    re.IGNORECASE,
)
_GAPS: Final = re.compile(r"[\s_\-.,()（）\[\]]+")


class PaperHints(NamedTuple):
    """What a file's name says; what it does not say is None or empty."""

    day: date | None
    amount: Yen | None
    payee: str
    kind: EvidenceKind | None


def paper_hints(name: str) -> PaperHints:
    """Return what can be told from a name like 20261103_6480_アドビ_領収書.pdf.

    It is a proposal the seller looks at: nothing is kept by it alone.
    """
    text = unicodedata.normalize("NFKC", PurePath(name).stem).replace("_", " ")
    day, text = _day_in(text)
    is_named = day is not None and _CAMERA.search(text) is None
    amount, text = _amount_in(text, is_named=is_named)
    kind, text = _kind_in(text)
    payee = _GAPS.sub(" ", _CAMERA.sub(" ", text)).strip()
    return PaperHints(day, amount, "" if _is_a_number(payee) else payee, kind)


def _day_in(text: str) -> tuple[date | None, str]:
    for found in _DAY.finditer(text.replace(" ", "_")):
        year, month, day = (int(part) for part in found.groups() if part is not None)
        try:
            read = date(year, month, day)
        except ValueError:
            continue
        return read, f"{text[: found.start()]} {text[found.end() :]}"
    return None, text


def _amount_in(text: str, *, is_named: bool) -> tuple[Yen | None, str]:
    """A bare number is an amount only beside a day, and never in a name that a camera gave."""
    found = _YEN.search(text) or (_NUMBER.search(text) if is_named else None)
    if found is None:
        return None, text
    digits = next(part for part in found.groups() if part is not None).replace(",", "")
    return Yen(int(digits)), f"{text[: found.start()]} {text[found.end() :]}"


def _kind_in(text: str) -> tuple[EvidenceKind | None, str]:
    for pattern, kind in _KINDS:
        if pattern.search(text):
            return kind, pattern.sub(" ", text)
    return None, text


def _is_a_number(text: str) -> bool:
    return not any(sign.isalpha() for sign in text)
