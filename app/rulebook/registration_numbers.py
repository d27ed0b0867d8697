"""Registration numbers of qualified invoices: T and thirteen digits, one of them a check digit."""

import re
import unicodedata
from typing import Final, NamedTuple

_NUMBER: Final = re.compile(r"T[0-9]{13}")
_SIGNS: Final = re.compile(r"[\s\-\u2010-\u2015\u2212\u30fc]+")
_MODULUS: Final = 9


class RegistrationNumber(NamedTuple):
    """A number as it is printed, and whether its check digit is that of a corporation.

    A person's number has thirteen digits too, and no published check digit: it may fail the rule
    and be right. Source: NTA, "法人番号について" (check digit: 法人番号の指定等に関する省令 第2条)
    and "登録番号の構成"; read 2026-11-27.
    """

    text: str
    is_corporate: bool


def registration_number(text: str) -> RegistrationNumber | None:
    """Return the number that was typed in any width, with or without signs; None if it is none."""
    plain = _SIGNS.sub("", unicodedata.normalize("NFKC", text)).upper()
    if _NUMBER.fullmatch(plain) is None:
        return None
    digits = plain[1:]
    return RegistrationNumber(plain, digits[0] == str(check_digit(digits[1:])))


def check_digit(base: str) -> int:
    """Return the digit in front of the twelve digits that a corporation was given.

    From the lowest digit on each counts once and twice by turns; nine less the rest of their sum
    by nine is the check digit.
    """
    weighted = (int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(base)))
    return _MODULUS - sum(weighted) % _MODULUS
