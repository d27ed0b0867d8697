"""What is typed on the command line, read as amounts, days, moments and words."""

import unicodedata
from datetime import date, datetime, time

from app.errors import AppError
from app.models.moments import JST, YEARS
from app.models.money import Yen


class NotAnAmountError(AppError):
    """This is no whole number of yen (`found`)."""


class NotACountError(AppError):
    """This is no whole number from zero on (`found`)."""


class NotADayError(AppError):
    """This is no day like 2026-11-30 (`found`)."""


class NotAMomentError(AppError):
    """This is no moment like 2026-11-30T14:00 (`found`)."""


class NotASizeError(AppError):
    """This is no size like 1440x900 (`found`)."""


class NotAScaleError(AppError):
    """This is no scale from 0.5 to 4 (`found`)."""


class UnreadableWordError(AppError):
    """These bytes are no text in the terminal's encoding (`found`)."""


SCALES = (0.5, 4.0)
GREATEST_SIDE = 8000


def amount(text: str) -> Yen:
    """Read whole yen: full-width digits, thousands separators, ¥ and 円 are understood."""
    plain = unicodedata.normalize("NFKC", text).strip()
    digits = plain.removeprefix("¥").removesuffix("円").replace(",", "").replace("、", "")
    sign, rest = (-1, digits[1:]) if digits.startswith("-") else (1, digits)
    if not (rest.isascii() and rest.isdecimal()):
        raise NotAnAmountError(found=text)
    if len(rest) > len(str(2**63)):
        raise NotAnAmountError(found=text)
    return Yen(sign * int(rest))


def count(text: str) -> int:
    """Read a number of things."""
    plain = unicodedata.normalize("NFKC", text).strip().replace(",", "")
    if not (plain.isascii() and plain.isdecimal() and len(plain) < len(str(2**63))):
        raise NotACountError(found=text)
    return int(plain)


def day(text: str) -> date:
    """Read a civil day in ISO form, with slashes too and without leading zeros."""
    parts = unicodedata.normalize("NFKC", text).strip().replace("/", "-").split("-")
    try:
        year, month, of_month = map(int, parts)
        return date(year, month, of_month)
    except ValueError:
        raise NotADayError(found=text) from None


def order_day(text: str) -> date:
    """Read a civil day of an order: one of our time."""
    found = day(text)
    if found.year not in YEARS:
        raise NotADayError(found=text)
    return found


def moment(text: str) -> datetime:
    """Read a moment in ISO form; without a zone it is Japan's time, a day alone its beginning."""
    plain = unicodedata.normalize("NFKC", text).strip()
    try:
        found = datetime.fromisoformat(plain.replace("/", "-"))
    except ValueError:
        try:
            found = datetime.combine(day(plain), time())
        except NotADayError:
            raise NotAMomentError(found=text) from None
    if found.year not in YEARS:
        raise NotAMomentError(found=text)
    return found if found.tzinfo else found.replace(tzinfo=JST)


def words(text: str) -> str:
    """Read words; bytes that are no text are refused before they reach the book."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise UnreadableWordError(found=ascii(text)) from None
    return text


def size(text: str) -> tuple[int, int]:
    """Read width and height in pixels."""
    sides = text.lower().replace("\u00d7", "x").split("x")
    if len(sides) == len(("width", "height")) and all(side.isdecimal() for side in sides):
        width, height = int(sides[0]), int(sides[1])
        if 0 < width <= GREATEST_SIDE and 0 < height <= GREATEST_SIDE:
            return width, height
    raise NotASizeError(found=text)


def scale(text: str) -> float:
    """Read by how much pictures are larger than at 96 dots an inch."""
    try:
        found = float(text)
    except ValueError:
        raise NotAScaleError(found=text) from None
    if not SCALES[0] <= found <= SCALES[1]:
        raise NotAScaleError(found=text)
    return found
