"""One cell of a file becomes a day, an amount, a number or a kind, or is refused with a reason."""

import re
import unicodedata
from datetime import date
from typing import Final

from app.capture.facts import Rejection, RejectionReason
from app.models.moments import YEARS
from app.models.money import Yen
from app.models.types import PaymentKind

_ASCII: Final = str.maketrans(
    "０１２３４５６７８９，．／－−\u2010：　￥¥", "0123456789,./---: \\\\"
)
"""Full-width forms people and sites type in numbers; other scripts' digits stay refused."""

_DAY = re.compile(r"(\d{4})[/\-.年](\d{1,2})[/\-.月](\d{1,2})日?(?:[ T]\d{1,2}:\d{2}.*)?", re.ASCII)
_AMOUNT = re.compile(r"\\?(\d+|\d{1,3}(?:,\d{3})+)(?:\.0+)?円?", re.ASCII)
_NEGATIVE = re.compile(r"\\?[-▲△]\\?[\d,.]+円?|\([\d,.]+\)", re.ASCII)
_AMOUNT_DIGITS: Final = 13
"""More digits than the national budget has are a slip, and would not fit every store."""
_DETAIL_LENGTH: Final = 40

KIND_WORDS: Final[dict[str, PaymentKind]] = {
    "基本料金": PaymentKind.BASE,
    "おひねり(追加)": PaymentKind.TIP,
    "おひねり": PaymentKind.TIP,
    "オプション支払い": PaymentKind.OPTION,
    "オプション": PaymentKind.OPTION,
    "base": PaymentKind.BASE,
    "tip": PaymentKind.TIP,
    "option": PaymentKind.OPTION,
}
"""The site's words for what was charged (facts/marketplaces.md §1.4), and the book's own."""


class CellError(Exception):
    """A cell that was not understood; becomes the rejection of its line."""

    def __init__(self, reason: RejectionReason, detail: str) -> None:
        super().__init__(reason, detail)
        self.reason = reason
        self.detail = detail if len(detail) <= _DETAIL_LENGTH else f"{detail[:_DETAIL_LENGTH]}…"

    def at(self, line: int | None) -> Rejection:
        """Return the rejection of this line."""
        return Rejection(line, self.reason, self.detail)


def ascii_figures(text: str) -> str:
    """Return the text with full-width figures and their signs made half-width, and stripped."""
    return (text if text.isascii() else text.translate(_ASCII)).strip()


def plain_word(text: str) -> str:
    """Return a word as it is compared: width-folded, without blanks, in small letters."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text)).casefold()


def parse_day(text: str) -> date:
    """Return the civil day of `2019/11/8`, `2019-11-08`, `2019年11月8日`; a time is left out.

    Raises CellError.
    """
    match = _DAY.fullmatch(ascii_figures(text))
    if match is None:
        raise CellError(RejectionReason.NOT_A_DATE, text.strip())
    try:
        day = date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError as error:
        raise CellError(RejectionReason.NOT_A_DATE, text.strip()) from error
    if day.year not in YEARS:
        raise CellError(RejectionReason.NOT_A_DATE, text.strip())
    return day


def parse_amount(text: str) -> Yen:
    """Return the yen of `36,500`, `725`, `¥36,500`, `３６，５００円`; Excel's `500.00` is 500.

    Raises CellError: an amount is never less than nothing.
    """
    figures = ascii_figures(text)
    match = _AMOUNT.fullmatch(figures)
    if match is not None:
        digits = match[1].replace(",", "")
        if len(digits) <= _AMOUNT_DIGITS:
            return Yen(int(digits))
    elif _NEGATIVE.fullmatch(figures):
        raise CellError(RejectionReason.NEGATIVE_AMOUNT, text.strip())
    raise CellError(RejectionReason.NOT_AN_AMOUNT, text.strip())


def parse_room(text: str) -> str:
    """Return the digits of a talkroom's number.

    Raises CellError.
    """
    figures = ascii_figures(text)
    if not (figures.isascii() and figures.isdecimal()):
        raise CellError(RejectionReason.NOT_A_NUMBER, figures)
    return figures


def parse_kind(text: str) -> PaymentKind:
    """Return what was charged for by the site's word.

    Raises CellError: which of the three an unknown word means is not guessed.
    """
    kind = KIND_WORDS.get(plain_word(text))
    if kind is None:
        raise CellError(RejectionReason.UNKNOWN_KIND, text.strip())
    return kind


def required(text: str, column: str) -> str:
    """Return the text of a cell that must not be blank.

    Raises CellError.
    """
    stripped = text.strip()
    if not stripped:
        raise CellError(RejectionReason.MISSING_VALUE, column)
    return stripped
