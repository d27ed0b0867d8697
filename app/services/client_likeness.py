"""Which clients may be one: alike by name, reading or the site's own id of them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import combinations, islice, takewhile
from typing import NamedTuple

from app.models.names import bare_name, company_forms
from app.storage.folding import fold
from app.storage.reader import Reader

MOST = 200
"""How many pairs are offered; the seller decides one by one."""
CROWD = 12
"""So many clients of one name are no doubles but a common name."""
LEAST_LETTERS = 4
"""A shorter name with one other letter is another name."""


class Likeness(StrEnum):
    """Why two clients may be one; the surest first."""

    SITE_ID = "site_id"
    NAME = "name"
    READING = "reading"
    SPELLING = "spelling"


class LikelyDouble(NamedTuple):
    """Two clients who may be one; the one with the lower id first."""

    first_id: int
    first: str
    second_id: int
    second: str
    likeness: Likeness


def likely_doubles(reader: Reader, limit: int = MOST) -> tuple[LikelyDouble, ...]:
    """Return pairs of clients who may be one, the surest first.

    Pairs that the seller knows to be different, and erased clients, are left out.
    """
    names = dict(reader.rows("SELECT id, name FROM clients WHERE erased_at IS NULL"))
    cores = {client_id: core_of(name) for client_id, name in names.items()}
    apart = set(reader.rows("SELECT first_id, second_id FROM known_apart"))
    found: dict[tuple[int, int], Likeness] = {}
    for likeness, pairs in (
        (Likeness.SITE_ID, _by_site_id(reader)),
        (Likeness.NAME, _by_name(reader, cores)),
        (Likeness.READING, _by_reading(reader)),
        (Likeness.SPELLING, _by_spelling(cores)),
    ):
        offered = (pair for pair in pairs if pair not in apart and _may_be_one(pair, names))
        room = limit - len(found)
        found |= dict.fromkeys(
            islice((pair for pair in offered if pair not in found), room), likeness
        )
    return tuple(
        LikelyDouble(first, names[first], second, names[second], likeness)
        for (first, second), likeness in found.items()
    )


def core_of(name: str) -> str:
    """Return what of a name tells people apart: no company form, honorific, space or sign."""
    bare = fold(bare_name(name))
    return bare if bare.isalnum() else "".join(filter(str.isalnum, bare))


def is_one_letter_off(one: str, two: str) -> bool:
    """Tell whether one letter was left out, put in or taken for another; a digit never is."""
    short, long = sorted((one, two), key=len)
    if one == two or len(long) - len(short) > 1:
        return False
    alike = (a == b for a, b in zip(one, two, strict=False))
    same = sum(1 for _ in takewhile(bool, alike))
    after = same + 1 if len(short) == len(long) else same
    changed = long[same] + short[same:after]
    return long[same + 1 :] == short[after:] and not any(map(str.isnumeric, changed))


def _may_be_one(pair: tuple[int, int], names: dict[int, str]) -> bool:
    """Tell whether both are there, are not companies of different forms, have no other number."""
    if pair[0] not in names or pair[1] not in names:
        return False
    digits = ["".join(filter(str.isdigit, fold(names[client_id]))) for client_id in pair]
    if digits[0] != digits[1]:
        return False
    forms = [company_forms(fold(names[client_id])) for client_id in pair]
    return not all(forms) or forms[0] == forms[1]


def _by_site_id(reader: Reader) -> Iterator[tuple[int, int]]:
    rows = reader.rows(
        "SELECT h.site_id, h.client_id FROM handles h WHERE h.site_id IN"
        " (SELECT site_id FROM handles WHERE site_id IS NOT NULL"
        "   GROUP BY site_id HAVING COUNT(DISTINCT client_id) > 1)"
    )
    yield from _pairs(rows)


def _by_name(reader: Reader, cores: dict[int, str]) -> Iterator[tuple[int, int]]:
    own = ((core, client_id) for client_id, core in cores.items())
    other = reader.rows(
        "SELECT h.name, h.client_id FROM handles h JOIN clients c ON c.id = h.client_id"
        " WHERE h.name <> c.name"
    )
    yield from _pairs([*own, *((core_of(name), client_id) for name, client_id in other)])


def _by_reading(reader: Reader) -> Iterator[tuple[int, int]]:
    rows = reader.rows("SELECT reading, id FROM clients WHERE reading <> ''")
    yield from _pairs((core_of(reading), client_id) for reading, client_id in rows)


def _by_spelling(cores: dict[int, str]) -> Iterator[tuple[int, int]]:
    """Yield those whose names are one letter off: they share what is left without one letter."""
    near: dict[str, list[int]] = defaultdict(list)
    for client_id, core in cores.items():
        if len(core) >= LEAST_LETTERS:
            for rest in {core, *(core[:at] + core[at + 1 :] for at in range(len(core)))}:
                near[rest].append(client_id)
    for crowd in near.values():
        if 1 < len(crowd) <= CROWD:
            for first, second in combinations(sorted(set(crowd)), 2):
                if is_one_letter_off(cores[first], cores[second]):
                    yield first, second


def _pairs(rows: Iterable[tuple[str, int]]) -> Iterator[tuple[int, int]]:
    """Yield every two clients that share a key; an empty key and a crowd say nothing."""
    sharing: dict[str, set[int]] = defaultdict(set)
    for key, client_id in rows:
        if key:
            sharing[key].add(client_id)
    for clients in sharing.values():
        if 1 < len(clients) <= CROWD:
            yield from combinations(sorted(clients), 2)
