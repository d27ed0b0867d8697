"""What is noticed of a journal's rows on their way into a file: what its format lacks or cuts."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from app.handover import moneyforward, spreadsheet, yayoi
from app.handover.cp932_text import lost_in_cp932
from app.handover.entries import CutField, Entry, Names
from app.models.bookkeeping_types import JournalFormat
from app.models.money import Yen

_CUT: Mapping[JournalFormat, tuple[Callable[[Entry], tuple[CutField, ...]], dict[CutField, int]]]
_CUT = {
    JournalFormat.YAYOI: (yayoi.cut_fields, yayoi.WIDTHS),
    JournalFormat.MONEYFORWARD: (moneyforward.cut_fields, moneyforward.WIDTHS),
}
GREATEST: Mapping[JournalFormat, int] = {
    JournalFormat.YAYOI: yayoi.GREATEST_AMOUNT,
    JournalFormat.XLSX: spreadsheet.GREATEST_NUMBER,
}
"""Formats that take no greater amount than this; the others take any."""


class Place(NamedTuple):
    """Where a row stands: its number in the export, its day, and its amount."""

    number: int
    day: date
    amount: Yen


class Limit(NamedTuple):
    """Rows beyond what a format takes: how much it takes, how many rows, and the first of them."""

    takes: int
    rows: int
    first: Place


@dataclass(slots=True)
class Findings:
    """What was noticed so far.

    `lost` are characters that the format lacks, `shortened` rows whose words are cut, `cuts` the
    same by field, and `over` rows whose amount it does not hold, so that no file can be written.
    `parts` are the names that 弥生 gets, and whose each is.
    """

    rows: int = 0
    total: int = 0
    lost: dict[str, None] = field(default_factory=dict)
    shortened: int = 0
    cuts: dict[CutField, Limit] = field(default_factory=dict)
    over: Limit | None = None
    parts: dict[tuple[str, str], str] = field(default_factory=dict)

    def is_another(self, entry: Entry) -> bool:
        """Return whether a part of a row has the name that 弥生 knows another part by."""
        sides = (entry.debit, entry.debit_part), (entry.credit, entry.credit_part)
        told = [
            self.parts.setdefault((account, yayoi.part_name(part)), part) != part
            for account, part in sides
        ]
        return any(told)

    def cut(self, fields: Mapping[CutField, int], entry: Entry) -> None:
        """Note a row whose words are cut in these fields, each with what it takes."""
        self.shortened += 1
        for one, takes in fields.items():
            self.cuts[one] = _counted(self.cuts.get(one), takes, entry)

    def note_over(self, limit: int, entry: Entry) -> None:
        """Note a row whose amount is greater than a format takes."""
        self.over = _counted(self.over, limit, entry)


def watched(
    entries: Iterable[Entry],
    wanted: JournalFormat,
    names: Names,
    found: Findings,
    *,
    is_cp932: bool,
) -> Iterator[Entry]:
    """Pass the rows on and note what the format lacks or cuts, and what they come to."""
    cut_fields, widths = _CUT.get(wanted, (None, {}))
    limit = GREATEST.get(wanted)
    for entry in entries:
        found.rows += 1
        found.total += entry.amount
        if is_cp932:
            found.lost.update(dict.fromkeys(lost_in_cp932(_said(entry, names))))
        cut = () if cut_fields is None else cut_fields(entry)
        if wanted is JournalFormat.YAYOI and found.is_another(entry):
            cut = (*cut, CutField.SAME)
        if cut:
            found.cut({one: widths[one] for one in cut}, entry)
        if limit is not None and entry.amount > limit:
            found.note_over(limit, entry)
        yield entry


def _counted(before: Limit | None, takes: int, entry: Entry) -> Limit:
    if before is not None:
        return before._replace(rows=before.rows + 1)
    return Limit(takes, 1, Place(entry.number, entry.day, entry.amount))


def _said(entry: Entry, names: Names) -> str:
    own = f"{names.account(entry.debit)}{names.account(entry.credit)}"
    return f"{own}{entry.debit_part}{entry.credit_part}{entry.words}"
