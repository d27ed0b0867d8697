"""What a site counts of listings, from a table with named columns or from pasted words."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import Final, NamedTuple

from app.capture.cells import CellError, ascii_figures, parse_day
from app.capture.delimited import Table, find_table
from app.capture.facts import Rejection, RejectionReason
from app.capture.refusals import NothingFoundError
from app.errors import AppError
from app.models.types import ListingMeasure

MOST_DIGITS: Final = 12
"""Of a count: more visitors than there are people on earth is a slip."""
LONGEST_LINE: Final = 300
"""Letters of a pasted line that may hold a label or a title."""
KIND: Final = "listing_figures"

_WORDS: Final[dict[str, str]] = {
    **dict.fromkeys(("出品", "サービス", "サービス名", "タイトル", "出品名", "件名"), "title"),
    **dict.fromkeys(("listing", "service", "title", "チケット", "チケット名"), "title"),
    **dict.fromkeys(("閲覧", "閲覧数", "pv", "pv数", "アクセス", "アクセス数", "views"), "views"),
    **dict.fromkeys(("お気に入り", "お気に入り数", "favourites", "favorites"), "favourites"),
    **dict.fromkeys(("販売", "販売数", "販売件数", "販売実績", "購入数", "sales"), "sales"),
    **dict.fromkeys(("開始", "開始日", "期間開始", "from"), "from"),
    **dict.fromkeys(("終了", "終了日", "期間終了", "to"), "to"),
}
_TOTALS: Final = frozenset({"合計", "計", "総計", "total", "sum"})
_MASKED: Final = frozenset({"", "-", "--", "---", "*", "**", "***", "?", "n/a"})
_NUMBER = re.compile(r"(\d+|\d{1,3}(?:,\d{3})+)(?:回|件|人|pv)?", re.ASCII | re.IGNORECASE)
_LABELLED = re.compile(r"(\D*?)[\s:]*(\d.*|[-*?]+)")
_PARTS = re.compile(r"[\t|/]|\s{2,}|(?<=[\d回件人])\s+(?=\D)")
_ROLLING = re.compile(r"(?:過去|直近|最近の?)\s*(\d{1,3})\s*日")
_MEASURES: Final = frozenset(ListingMeasure)


class Clash(StrEnum):
    """How figures disagree with each other."""

    TWICE = "twice"
    TOTAL = "total"


class FiguresDisagreeError(AppError):
    """Figures contradict each other (`file`, `line`, `reason`, `found`, `other`)."""


class CountWindow(NamedTuple):
    """The days over which a site counted; a rolling total moves on from day to day."""

    from_on: date | None
    to_on: date
    is_rolling: bool = False


class FigureFact(NamedTuple):
    """One count: of the listing with this title, or of the one that was chosen (empty)."""

    line: int
    title: str
    measure: ListingMeasure
    number: int
    window: CountWindow


class FiguresRead(NamedTuple):
    """What was found in a file or in pasted words, and what of it was not understood.

    `is_table`: every title stands in a column of its own, none is a mere heading.
    """

    facts: tuple[FigureFact, ...]
    rejections: tuple[Rejection, ...]
    is_table: bool


def counts_listings(header: Sequence[str]) -> bool:
    """Tell whether a table counts what buyers look at: no list of orders or payments does."""
    seen = {ListingMeasure.VIEWS, ListingMeasure.FAVOURITES}
    return _is_header(tuple(header)) and not seen.isdisjoint(map(_meaning, header))


def read_listing_figures(file: str, text: str, window: CountWindow) -> FiguresRead:
    """Read figures; those that do not name their days count over `window`.

    What is masked or left out is unknown, not zero. Words like 過去30日間 make the window a rolling
    one of so many days.

    Raises:
        FiguresDisagreeError: Two counts, or a total and its parts, contradict each other.
        NothingFoundError: There is no figure in it.
        CutOffError, TooLargeError
    """
    said = _window_said(text, window)
    table = find_table(file, text, _is_header)
    rejections: list[Rejection] = []
    if table is None:
        facts = list(_pasted(text, said, rejections))
    else:
        facts = _tabled(table, said, rejections)
    if not facts:
        raise NothingFoundError(file=file, kind=KIND)
    return FiguresRead(_agreeing(file, facts), tuple(rejections), table is not None)


def _window_said(text: str, window: CountWindow) -> CountWindow:
    found = _ROLLING.search(unicodedata.normalize("NFKC", text))
    if found is None or not int(found[1]):
        return window
    return CountWindow(
        window.to_on - timedelta(days=int(found[1]) - 1), window.to_on, is_rolling=True
    )


def _agreeing(file: str, facts: Sequence[FigureFact]) -> tuple[FigureFact, ...]:
    """Return each figure once, or refuse two that differ."""
    known: dict[tuple[str, ListingMeasure, CountWindow], FigureFact] = {}
    for fact in facts:
        other = known.setdefault((fact.title, fact.measure, fact.window), fact)
        if other.number != fact.number:
            raise FiguresDisagreeError(
                file=file,
                line=fact.line,
                reason=Clash.TWICE,
                found=fact.number,
                other=other.number,
            )
    return tuple(known.values())


def _meaning(word: str) -> str | None:
    return _WORDS.get(unicodedata.normalize("NFKC", word).strip().lower())


def _is_header(cells: tuple[str, ...]) -> bool:
    meanings = {_meaning(cell) for cell in cells}
    return "title" in meanings and bool(meanings & _MEASURES)


def _tabled(table: Table, window: CountWindow, rejections: list[Rejection]) -> list[FigureFact]:
    named = enumerate(map(_meaning, table.header))
    places = {meaning: place for place, meaning in named if meaning is not None}
    facts: list[FigureFact] = []
    totals: list[FigureFact] = []
    unknown: set[ListingMeasure] = set()
    for line, row in table.rows():
        cells = {meaning: row[place] for meaning, place in places.items()}
        try:
            found = _row(line, cells, window)
        except CellError as error:
            rejections.append(error.at(line))
            unknown.update(ListingMeasure)
            continue
        is_total = cells["title"].strip().lower() in _TOTALS
        (totals if is_total else facts).extend(found)
        if not is_total:
            unknown.update(set(ListingMeasure) - {fact.measure for fact in found})
    rejections.extend(table.rejections)
    if not table.rejections:
        _check_totals(table.file, facts, totals, unknown)
    return facts


def _row(line: int, cells: Mapping[str, str], window: CountWindow) -> list[FigureFact]:
    title = cells["title"].strip()
    if not title:
        raise CellError(RejectionReason.MISSING_VALUE, "title")
    days = _days(cells, window)
    return [
        FigureFact(line, title, measure, number, days)
        for measure in ListingMeasure
        if (number := _number(cells.get(measure, ""))) is not None
    ]


def _days(cells: Mapping[str, str], window: CountWindow) -> CountWindow:
    if not cells.get("to", "").strip():
        return window
    last = parse_day(cells["to"])
    first = parse_day(cells["from"]) if cells.get("from", "").strip() else last
    if first > last:
        raise CellError(RejectionReason.NOT_A_DATE, f"{first} > {last}")
    return CountWindow(first, last)


def _number(cell: str) -> int | None:
    """Return a count, None where it is masked or left out."""
    text = ascii_figures(cell)
    if text.lower() in _MASKED:
        return None
    found = _NUMBER.fullmatch(text)
    digits = "" if found is None else found[1].replace(",", "")
    if not digits or len(digits) > MOST_DIGITS:
        raise CellError(RejectionReason.NOT_A_NUMBER, text)
    return int(digits)


def _check_totals(
    file: str,
    facts: Sequence[FigureFact],
    totals: Sequence[FigureFact],
    unknown: set[ListingMeasure],
) -> None:
    """Refuse a total that is not the sum of its parts, where all of them are known."""
    for total in totals:
        if total.measure in unknown:
            continue
        found = sum(fact.number for fact in facts if fact.measure is total.measure)
        if found != total.number:
            raise FiguresDisagreeError(
                file=file, line=total.line, reason=Clash.TOTAL, found=total.number, other=found
            )


def _pasted(text: str, window: CountWindow, rejections: list[Rejection]) -> Iterator[FigureFact]:
    """Yield what stands behind or below a label; other words are the title of what follows."""
    title = ""
    waiting: ListingMeasure | None = None
    for line, said in enumerate(text.splitlines(), 1):
        for label, figure in _pairs(said):
            measure = _measure(label)
            if measure is None and label:
                title = title if _ROLLING.search(label) else label
            waiting = measure if label else waiting
            if waiting is None or not figure:
                continue
            try:
                number = _number(figure)
            except CellError as error:
                rejections.append(error.at(line))
                number = None
            if number is not None:
                yield FigureFact(line, title, waiting, number, window)
            waiting = None


def _pairs(said: str) -> list[tuple[str, str]]:
    """Return a line as labels and figures: 閲覧数 120 お気に入り 8 are two; a title stays whole."""
    line = unicodedata.normalize("NFKC", said).strip()
    if len(line) > LONGEST_LINE:
        return [("", "")]
    pairs = [_split(part.strip()) for part in _PARTS.split(line) if part.strip()]
    if len(pairs) == 1 and not pairs[0][0]:
        return pairs
    return pairs if any(_measure(label) for label, _ in pairs) else [(line, "")]


def _split(part: str) -> tuple[str, str]:
    """Return the label and the figure of a part; either may be missing."""
    found = _LABELLED.fullmatch(part)
    return (part, "") if found is None else (found[1].strip(" :"), found[2])


def _measure(label: str) -> ListingMeasure | None:
    meaning = _meaning(label)
    return ListingMeasure(meaning) if meaning in _MEASURES else None
