"""The invented words of the demo book: names, titles and sentences."""

import tomllib
from pathlib import Path
from random import Random
from typing import NamedTuple

import msgspec

PERSON, NICKNAME = 0.55, 0.75
"""Of the clients who are no shop, this share are people, and up to this share nicknames."""


class Name(NamedTuple):
    """A client's name and its reading."""

    name: str
    reading: str


class Service(msgspec.Struct, frozen=True):
    """One service the invented seller offers, and titles of orders for it."""

    title: str
    price: int
    hours: int
    items: tuple[str, ...]


class Talk(msgspec.Struct, frozen=True):
    """Sentences by what they are for."""

    enquiry: tuple[str, ...]
    quote: tuple[str, ...]
    thanks: tuple[str, ...]
    brief: tuple[str, ...]
    draft: tuple[str, ...]
    opinion: tuple[str, ...]
    revise: tuple[str, ...]
    deliver: tuple[str, ...]
    accept: tuple[str, ...]
    bye: tuple[str, ...]
    system: tuple[str, ...]
    files: tuple[str, ...]
    checklist: tuple[str, ...]
    quote_basis: tuple[str, ...]
    notes: tuple[str, ...]


class Words(msgspec.Struct, frozen=True):
    """All words of the demo book."""

    shops: tuple[tuple[str, str], ...]
    family: tuple[tuple[str, str], ...]
    given: tuple[tuple[str, str], ...]
    nicknames: tuple[str, ...]
    company_first: tuple[tuple[str, str], ...]
    company_last: tuple[tuple[str, str], ...]
    services: tuple[Service, ...]
    talk: Talk


def load_words(folder: Path) -> Words:
    """Read `words.toml` of this folder."""
    text = (folder / "words.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(text), Words)


def client_names(words: Words, random: Random, count: int) -> list[Name]:
    """Return this many different names: the shops first, then people, nicknames and companies."""
    names = [Name(*shop) for shop in words.shops[:count]]
    seen = {name.name for name in names}
    while len(names) < count:
        name = _invent(words, random)
        if name.name in seen:
            name = Name(f"{name.name}{random.randrange(2, 9999)}", name.reading)
        if name.name not in seen:
            seen.add(name.name)
            names.append(name)
    return names


def _invent(words: Words, random: Random) -> Name:
    chance = random.random()
    if chance < PERSON:
        family, given = random.choice(words.family), random.choice(words.given)
        return Name(f"{family[0]} {given[0]}", f"{family[1]} {given[1]}")
    if chance < NICKNAME:
        return Name(f"{random.choice(words.nicknames)}{random.randrange(1, 999)}", "")
    first, last = random.choice(words.company_first), random.choice(words.company_last)
    prefix = random.choice(("", "株式会社", "合同会社"))
    return Name(f"{prefix}{first[0]}{last[0]}", f"{first[1]}{last[1]}")
