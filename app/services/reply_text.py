"""Templates become replies: variables filled in, and what of it no longer holds when copied."""

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from itertools import islice
from typing import NamedTuple

from app.models.money import Yen
from app.models.types import RoomKind
from app.rulebook.catalog import Catalog
from app.rulebook.schema import LocalName

JAPANESE, ENGLISH = "ja", "en"
LONGEST_VARIABLE = 20
LONGEST_NAME = 30
MOST_FORMS_OF_ADDRESS = 50
"""More in one text are not looked at: no reply addresses so many."""


class Variable(StrEnum):
    """What a template can name; what is left to the seller is none of the client's business."""

    CLIENT = "client"
    ORDER = "order"
    NUMBER = "number"
    DUE = "due"
    PRICE = "price"
    ME = "me"
    SITE = "site"
    TODAY = "today"


JAPANESE_NAMES: dict[Variable, tuple[str, ...]] = {
    Variable.CLIENT: ("顧客", "顧客名", "お客様"),
    Variable.ORDER: ("注文", "件名"),
    Variable.NUMBER: ("番号", "注文番号"),
    Variable.DUE: ("納期", "納品日"),
    Variable.PRICE: ("価格", "金額"),
    Variable.ME: ("自分", "屋号"),
    Variable.SITE: ("サイト", "売り場"),
    Variable.TODAY: ("今日", "本日"),
}
"""The Japanese names of the variables; the first one is that which the program writes."""

_BY_NAME = {str(variable): variable for variable in Variable} | {
    name: variable for variable, names in JAPANESE_NAMES.items() for name in names
}

_PLACE = re.compile(rf"[{{\uff5b]\s?(\w{{1,{LONGEST_VARIABLE}}})\s?[}}\uff5d]")
_JAPANESE_LETTERS = re.compile(r"[ぁ-ヶ\u4e00-\u9fff]")
_ADDRESSED = re.compile(
    rf"([^\n、。，,！!？?「」『』()（）:：…・<>]{{1,{LONGEST_NAME}}}?)\s?(?:様|さま|(?<!たく)さん|先生|殿)"
)
_GREETED = re.compile(rf"\b(?:Dear|Hi|Hello)\s([^\n,!.:]{{1,{LONGEST_NAME}}})[,!\n]")

_WEEKDAYS = "月火水木金土日"
_DAY_NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


class ReplyFacts(NamedTuple):
    """What variables can say in one conversation now; None is not known.

    `client` is the name he goes by on that site. What the seller is left with is not among them.
    """

    site: LocalName
    today: date
    me: str | None = None
    client: str | None = None
    order: str | None = None
    number: str | None = None
    due: date | None = None
    price: Yen | None = None


class Inserted(NamedTuple):
    """What a template put into a text: which variable, its words then, and in which language."""

    variable: Variable
    value: str
    language: str


class Span(NamedTuple):
    """Where the words of a variable stand in a text just composed."""

    start: int
    end: int
    inserted: Inserted


class Composed(NamedTuple):
    """A template with its variables filled in; those that say nothing yet stand as they were."""

    text: str
    spans: tuple[Span, ...]

    @property
    def inserted(self) -> tuple[Inserted, ...]:
        """What to keep beside the draft, so that copying can tell what is stale."""
        return tuple(span.inserted for span in self.spans)


class ProblemKind(StrEnum):
    """Why a text does not copy."""

    UNRESOLVED = "unresolved"
    STALE = "stale"
    OTHER_CLIENT = "other_client"


class Problem(NamedTuple):
    """Words of a text, `start` to `end`, that must not go to this client.

    `variable` is the one that left or gave the words, None where no known one did; `expected` what
    should stand there now: the present value of a stale variable, or this client's name.
    """

    kind: ProblemKind
    start: int
    end: int
    words: str
    variable: Variable | None
    expected: str | None


def resolve(body: str, facts: ReplyFacts) -> Composed:
    """Fill in the variables of a template, in the language that it is written in."""
    language = language_of(body)
    pieces: list[str] = []
    spans: list[Span] = []
    length = after = 0
    for match in _PLACE.finditer(body):
        variable = variable_named(match.group(1))
        value = None if variable is None else value_of(variable, facts, language)
        if variable is None or value is None:
            continue
        between = body[after : match.start()]
        start = length + len(between)
        length = start + len(value)
        pieces += (between, value)
        spans.append(Span(start, length, Inserted(variable, value, language)))
        after = match.end()
    return Composed("".join([*pieces, body[after:]]), tuple(spans))


def language_of(body: str) -> str:
    """Return the language a text is written in: Japanese as soon as a letter is."""
    without_places = _PLACE.sub("", body)
    return JAPANESE if _JAPANESE_LETTERS.search(without_places) else ENGLISH


def variable_named(name: str) -> Variable | None:
    """Return the variable of this name, in either language and any width; None where none is."""
    return _BY_NAME.get(unicodedata.normalize("NFKC", name).lower())


def value_of(variable: Variable, facts: ReplyFacts, language: str) -> str | None:
    """Return what a variable says now, None where that is not known."""
    values: dict[Variable, str | None] = {
        Variable.CLIENT: facts.client,
        Variable.ORDER: facts.order,
        Variable.NUMBER: facts.number,
        Variable.DUE: None if facts.due is None else _day(facts.due, facts.today, language),
        Variable.PRICE: None if facts.price is None else _amount(facts.price, language),
        Variable.ME: facts.me,
        Variable.SITE: facts.site.ja if language == JAPANESE else facts.site.en,
        Variable.TODAY: _day(facts.today, facts.today, language),
    }
    return values[variable] or None


def names_addressed(text: str) -> frozenset[str]:
    """Return the names that may stand in the text's forms of address: 「…様」, “Dear …,”.

    Japanese does not say where a name begins, so every beginning is among them.
    """
    return frozenset(name for _, names in _forms_of_address(text) for _, name in names)


def problems_of(
    text: str,
    inserted: Iterable[Inserted],
    facts: ReplyFacts,
    names: Mapping[str, bool],
) -> tuple[Problem, ...]:
    """Return why a text must not be copied, in the order of its words; empty when it may.

    `names` are those of `names_addressed` that clients of the book bear, true where this
    conversation's own client is among them.
    """
    found = [
        *_unresolved(text),
        *_stale(text, dict.fromkeys(inserted), facts),
        *_misaddressed(text, facts, names),
    ]
    return tuple(sorted(found, key=lambda problem: (problem.start, problem.end)))


def message_limit(catalog: Catalog, marketplace_id: str, kind: RoomKind, on: date) -> int | None:
    """Return how many characters a message may have there, None where that is not known."""
    field = "message" if kind is RoomKind.DIRECT else "room_message"
    limit = catalog.marketplace(marketplace_id).limit(field, on)
    return None if limit is None else limit.maximum


def kept_text(inserted: Iterable[Inserted]) -> str:
    """Return what templates put in, as a text to keep beside a draft."""
    return json.dumps([list(one) for one in dict.fromkeys(inserted)], ensure_ascii=False)


def inserted_of(text: str) -> tuple[Inserted, ...]:
    """Return what `kept_text` kept."""
    return tuple(
        Inserted(Variable(variable), value, language)
        for variable, value, language in json.loads(text)
    )


def _unresolved(text: str) -> Iterator[Problem]:
    for match in _PLACE.finditer(text):
        variable = variable_named(match.group(1))
        yield Problem(
            ProblemKind.UNRESOLVED, match.start(), match.end(), match.group(), variable, None
        )


def _stale(text: str, inserted: Iterable[Inserted], facts: ReplyFacts) -> Iterator[Problem]:
    for variable, value, language in inserted:
        present = value_of(variable, facts, language)
        if present == value:
            continue
        whole = rf"(?<![0-9A-Za-z]){re.escape(value)}(?![0-9A-Za-z])"
        for match in re.finditer(whole, text):
            yield Problem(ProblemKind.STALE, *match.span(), value, variable, present)


def _misaddressed(text: str, facts: ReplyFacts, names: Mapping[str, bool]) -> Iterator[Problem]:
    """Yield names of others; of several that end alike, the longest is meant."""
    for _, candidates in _forms_of_address(text):
        borne = next(((start, name) for start, name in candidates if name in names), None)
        if borne is not None and not names[borne[1]]:
            start, name = borne
            end = start + len(name)
            yield Problem(ProblemKind.OTHER_CLIENT, start, end, name, Variable.CLIENT, facts.client)


def _forms_of_address(text: str) -> Iterator[tuple[int, list[tuple[int, str]]]]:
    """Yield for each form of address where it is, and the names it may hold, the longest first."""
    for match in islice(_ADDRESSED.finditer(text), MOST_FORMS_OF_ADDRESS):
        name, begin = match.group(1).rstrip(), match.start(1)
        starts = [place for place, letter in enumerate(name) if not letter.isspace()]
        yield begin, [(begin + place, name[place:]) for place in starts]
    for match in islice(_GREETED.finditer(text), MOST_FORMS_OF_ADDRESS):
        yield match.start(1), [(match.start(1), match.group(1).strip())]


def _amount(amount: Yen, language: str) -> str:
    return f"{amount:,}円" if language == JAPANESE else f"¥{amount:,}"


def _day(day: date, today: date, language: str) -> str:
    """Return a day in words, with its year where that is not this one."""
    is_this_year = day.year == today.year
    if language == JAPANESE:
        year = "" if is_this_year else f"{day.year}年"
        return f"{year}{day.month}月{day.day}日（{_WEEKDAYS[day.weekday()]}）"
    year = "" if is_this_year else f" {day.year}"
    return f"{_DAY_NAMES[day.weekday()]}, {day.day} {_MONTH_NAMES[day.month - 1]}{year}"
