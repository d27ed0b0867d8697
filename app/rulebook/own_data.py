"""The seller's own phone, mail, address, bank account and name, as patterns that find them."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.rulebook.guard_rules import OwnField
from app.rulebook.seen_text import see

_SPOKEN = {
    "0": "[0〇零]|ぜろ|れい|まる|おー",  # noqa: RUF001 (the kanji zero)
    "1": "[1一]|いち",
    "2": "[2二]|に",
    "3": "[3三]|さん",
    "4": "[4四]|よん|し",
    "5": "[5五]|ご",
    "6": "[6六]|ろく",
    "7": "[7七]|なな|しち",
    "8": "[8八]|はち",
    "9": "[9九]|きゅう|く",
}
_LOOSE = r"[\s\-‐‑–—―−ー.·・()の、]{0,3}"  # noqa: RUF001 (signs people put between digits)
_AT = r"[\s(\[<]{0,3}(?:@|あっと(?:まーく)?|at(?:\s?mark)?|[★☆◎●])[\s)\]>]{0,3}"
_DOT = r"[\s(\[]{0,3}(?:[.。]|どっと|dot|てん)[\s)\]]{0,3}"
_APART = r"[\s・.,]{0,2}"
_BLOCK = r"\s?(?:丁目|番地?|[\-‐‑–—―−ー]|の){1,2}\s?"  # noqa: RUF001 (as people write them)

_POSTCODE = re.compile(r"〒?\s?([0-9]{3}-?[0-9]{4})\s?")
_PREFECTURE = re.compile(r"(?:北海道|東京都|(?:京都|大阪)府|[一-龥]{2,3}県)")
_TOWN = re.compile(r".*[市区郡](?=.)")
_NUMBER_BLOCK = re.compile(r"([^0-9]+)([0-9]+(?:(?:丁目|番地?|号|[\-‐‑–—―−ー]|の)+[0-9]+)*)")  # noqa: RUF001
_NUMBER = re.compile(r"[0-9](?:[\s-]?[0-9])*")
_KANJI_NUMBER = re.compile(r"[一二三四五六七八九](?=丁目|番|号)")
_KANJI_DIGITS = str.maketrans("〇一二三四五六七八九", "0123456789")

LEAST_DIGITS = 4
LEAST_LETTERS = 4
LEAST_KANJI = 2
"""Shorter data would be found in texts that have nothing to do with them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnData:
    """What of himself the seller wants in no text, each as he writes it."""

    phones: tuple[str, ...] = ()
    mails: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    bank_accounts: tuple[str, ...] = ()
    names: tuple[str, ...] = ()

    def of(self, field: OwnField) -> tuple[str, ...]:
        """Return what one field holds."""
        values: dict[OwnField, tuple[str, ...]] = {
            OwnField.PHONES: self.phones,
            OwnField.MAILS: self.mails,
            OwnField.ADDRESSES: self.addresses,
            OwnField.BANK_ACCOUNTS: self.bank_accounts,
            OwnField.NAMES: self.names,
        }
        return values[field]


NO_OWN_DATA = OwnData()


def own_patterns(own: OwnData, field: OwnField) -> tuple[re.Pattern[str], ...]:
    """Return the patterns that find one part of the seller's data in a text as it is seen.

    What is too short to be told from other words gives none.
    """
    makers: dict[OwnField, Callable[[str], Iterator[str]]] = {
        OwnField.PHONES: _phone,
        OwnField.MAILS: _mail,
        OwnField.ADDRESSES: _address,
        OwnField.BANK_ACCOUNTS: _account,
        OwnField.NAMES: _name,
    }
    seen = (see(value).text.strip() for value in own.of(field))
    found = [pattern for value in seen for pattern in makers[field](value)]
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in found)


def _account(value: str) -> Iterator[str]:
    """Yield the number of an account, which is the last one after bank, branch and kind."""
    numbers = [re.sub(r"[^0-9]", "", found) for found in _NUMBER.findall(value)]
    if numbers and len(numbers[-1]) >= LEAST_DIGITS:
        yield rf"(?<![0-9]){_spoken(numbers[-1])}(?![0-9])"


def _phone(value: str) -> Iterator[str]:
    digits = re.sub(r"[^0-9]", "", value)
    if value.startswith("+81"):
        digits = "0" + digits.removeprefix("81").removeprefix("0")
    if len(digits) < LEAST_DIGITS:
        return
    yield rf"(?<![0-9]){_spoken(digits)}(?![0-9])"
    yield rf"\+?81{_LOOSE}0?{_LOOSE}{_spoken(digits[1:])}(?![0-9])"


def _mail(value: str) -> Iterator[str]:
    local, sign, domain = value.partition("@")
    if local and sign and domain:
        labels = _DOT.join(re.escape(label) for label in domain.split("."))
        yield rf"(?<![a-z0-9._%+-]){re.escape(local)}{_AT}{labels}"


def _address(value: str) -> Iterator[str]:
    """Yield the postal code, and the place with its number however that is written.

    Prefecture and town may be left out; a house's name and a room are not needed.
    """
    postcode = _POSTCODE.match(value)
    if postcode is not None:
        yield from _account(postcode.group(1))
        value = value[postcode.end() :]
    place = re.sub(r"\s", "", value)
    prefecture = _PREFECTURE.match(place)
    place = place[prefecture.end() :] if prefecture else place
    place = _KANJI_NUMBER.sub(lambda match: match.group().translate(_KANJI_DIGITS), place)
    block = _NUMBER_BLOCK.match(place)
    if block is None:
        if len(place) >= LEAST_LETTERS:
            yield _spaced(place)
        return
    name, numbers = block.groups()
    town = _TOWN.match(name)
    begin = "" if town is None else f"(?:{_spaced(town.group())})?"
    name = name if town is None else name[town.end() :]
    spoken = _BLOCK.join(_spoken(number) for number in re.findall("[0-9]+", numbers))
    yield rf"{begin}\s?{_spaced(name)}\s?{spoken}(?![0-9])"


def _name(value: str) -> Iterator[str]:
    parts = value.split()
    letters = "".join(parts)
    kanji = len(re.findall(r"[一-龥々]", letters))
    if len(letters) < LEAST_LETTERS and kanji < LEAST_KANJI:
        return
    orders = (parts, parts[::-1]) if letters.isascii() and len(parts) > 1 else (parts,)
    for order in orders:
        yield f"(?<![a-z]){_APART.join(map(re.escape, order))}(?![a-z])"


def _spoken(digits: str) -> str:
    return _LOOSE.join(f"(?:{_SPOKEN[digit]})" for digit in digits)


def _spaced(words: str) -> str:
    return r"\s?".join(map(re.escape, words))
