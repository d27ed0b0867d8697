"""The sheets of an evidence kit in words: the same for the files of the folder and for the PDF."""

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from app.rulebook.ladders import Tally
from app.ui.standing.words import StandingWords

if TYPE_CHECKING:
    from app.rulebook.schema import LocalName
    from app.services.kit_queries import EvidenceKit


class Sheet(NamedTuple):
    """One table: the name of its file, its title, its head and its lines."""

    file: str
    title: str
    head: tuple[str, ...]
    lines: tuple[tuple[str, ...], ...]


class KitSheets(QObject):
    """Writes a kit out in the window's language."""

    def __init__(self, words: StandingWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def sheets(self, kit: "EvidenceKit", ranks: "dict[str, LocalName]") -> tuple[Sheet, ...]:
        """Return the sheets that hold something."""
        found = (
            self._figures(kit),
            self._ranks(kit, ranks),
            self._works(kit),
            self._listings(kit),
            self._groups(kit),
        )
        return tuple(sheet for sheet in found if sheet.lines)

    def _figures(self, kit: "EvidenceKit") -> Sheet:
        head = (
            self.tr("Time"),
            self.tr("Sales"),
            self.tr("Amount sold"),
            self.tr("Completion rate"),
            self.tr("Average rating"),
            self.tr("Ratings"),
        )
        lines = tuple((self._span(months), *self._tally(tally)) for months, tally in kit.figures)
        return Sheet("figures.csv", self.tr("Figures"), head, lines)

    def _ranks(self, kit: "EvidenceKit", ranks: "dict[str, LocalName]") -> Sheet:
        formats, name = self._words.formats, self._words.name
        lines = tuple(
            (
                name(ranks[held.rank_id]) if held.rank_id in ranks else held.rank_id,
                formats.full_day(held.since_on),
                held.note,
            )
            for held in kit.ranks
        )
        head = (self.tr("Rank"), self.tr("Since"), self.tr("Note"))
        return Sheet("ranks.csv", self.tr("Ranks"), head, lines)

    def _works(self, kit: "EvidenceKit") -> Sheet:
        formats = self._words.formats
        lines = tuple(
            (
                work.note,
                work.service,
                formats.month(work.month),
                formats.money(work.amount),
                "" if work.rating is None else f"★{work.rating}",
            )
            for work in kit.works
        )
        head = (
            self.tr("Work"),
            self.tr("Service"),
            self.tr("Completed"),
            self.tr("Amount"),
            self.tr("Rating"),
        )
        return Sheet("works.csv", self.tr("Works"), head, lines)

    def _listings(self, kit: "EvidenceKit") -> Sheet:
        lines = tuple((title,) for title in kit.listings)
        title = self.tr("Listings with the label")
        return Sheet("listings.csv", title, (self.tr("Listing"),), lines)

    def _groups(self, kit: "EvidenceKit") -> Sheet:
        lines = tuple(
            (
                group.name,
                self.tr("ready") if group.is_done else self.tr("open"),
                " / ".join(part for part in (group.note, *group.proofs) if part),
            )
            for group in kit.groups
        )
        head = (self.tr("Item"), self.tr("State"), self.tr("Notes and proofs"))
        return Sheet("checklist.csv", self.tr("Checklist"), head, lines)

    def _span(self, months: int | None) -> str:
        if months is None:
            return self.tr("All time")
        return self.tr("{count} months").format(count=months)

    def _tally(self, tally: Tally) -> tuple[str, ...]:
        value = self._words.value
        return (
            f"{tally.sales:,}",
            value("sales_amount", tally.amount),
            value("completion_rate", tally.completion_rate),
            value("rating", tally.rating),
            f"{tally.ratings:,}",
        )


def html_of(title: str, sheets: Sequence[Sheet]) -> str:
    """Return the sheets as one document to print."""
    parts = [f"<h1>{escape(title)}</h1>"]
    for sheet in sheets:
        parts.append(f"<h2>{escape(sheet.title)}</h2>")
        parts.append('<table width="100%" border="1" cellspacing="0" cellpadding="4">')
        parts += [_row("th", sheet.head), *(_row("td", line) for line in sheet.lines)]
        parts.append("</table>")
    return "".join(parts)


def _row(tag: str, cells: Sequence[str]) -> str:
    inside = "".join(f'<{tag} align="left">{escape(cell)}</{tag}>' for cell in cells)
    return f"<tr>{inside}</tr>"
