"""Figures of listings from a file or from pasted words, before they are kept."""

import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from app.capture.decoding import clean, decode
from app.capture.facts import Rejection
from app.capture.listing_figures import (
    Clash,
    CountWindow,
    FigureFact,
    FiguresDisagreeError,
    FiguresRead,
    read_listing_figures,
)
from app.capture.refusals import TooLargeError
from app.models.types import FigureSource
from app.services.capture_known import listing_titles
from app.services.capture_reading import source_of
from app.services.figure_drafts import FigureDraft
from app.storage.reader import Reader

LONGEST_PASTE = 200_000
"""Letters: a page of figures has a few thousand."""
LARGEST_FILE = 10_000_000
"""Bytes: a table of 10,000 listings over ten years of months has about as many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureWishes:
    """Which site figures are of, and what is meant where they do not say.

    `window` are the days, `listing_id` the listing that pasted words without a title are about.
    """

    marketplace_id: str
    window: CountWindow
    listing_id: int | None = None


class FigurePreview(NamedTuple):
    """What would be kept, from which kind of source, and what would be left out.

    `unknown` are titles that no listing of the site has, with their line.
    """

    drafts: tuple[FigureDraft, ...]
    source: FigureSource
    unknown: tuple[tuple[int, str], ...]
    rejections: tuple[Rejection, ...]


def figures_in_file(reader: Reader, path: Path, wishes: FigureWishes) -> FigurePreview:
    """Read a CSV or a text file with figures; nothing is kept yet.

    Raises:
        FiguresDisagreeError, NothingFoundError, FileMissingError, TooLargeError, CutOffError
        AppError: The file is no text at all.
    """
    source = source_of(path)
    if len(source.data) > LARGEST_FILE:
        raise TooLargeError(file=source.name, line=None, limit=LARGEST_FILE)
    text = decode(source.name, source.data)
    return _preview(reader, source.name, text, FigureSource.CAPTURED, wishes)


def figures_in_text(reader: Reader, name: str, text: str, wishes: FigureWishes) -> FigurePreview:
    """Read pasted words with figures; `name` is what they are called in a sentence.

    Raises:
        FiguresDisagreeError, NothingFoundError, TooLargeError, CutOffError
    """
    if len(text) > LONGEST_PASTE:
        raise TooLargeError(file=name, line=None, limit=LONGEST_PASTE)
    return _preview(reader, name, clean(text) + "\n", FigureSource.PASTED, wishes)


def _preview(
    reader: Reader, name: str, text: str, source: FigureSource, wishes: FigureWishes
) -> FigurePreview:
    read = read_listing_figures(name, text, wishes.window)
    named = _named(reader, read, wishes)
    drafts: dict[object, tuple[FigureDraft, FigureFact]] = {}
    for fact in read.facts:
        if fact.title not in named:
            continue
        draft = _draft(fact, named[fact.title])
        other, _ = drafts.setdefault(draft.window, (draft, fact))
        if other.number != draft.number:
            raise FiguresDisagreeError(
                file=name,
                line=fact.line,
                reason=Clash.TWICE,
                found=draft.number,
                other=other.number,
            )
    unknown = {(fact.line, fact.title): None for fact in read.facts if fact.title not in named}
    return FigurePreview(
        tuple(draft for draft, _ in drafts.values()), source, tuple(unknown), read.rejections
    )


def _named(reader: Reader, read: FiguresRead, wishes: FigureWishes) -> dict[str, int]:
    """Return the listing of each title: that whose title it begins with, the longest first.

    What one heading of pasted words stands over is of the listing that was chosen.
    """
    titles = [(_seen(t), number) for t, number in listing_titles(reader, wishes.marketplace_id)]
    named: dict[str, int] = {}
    for title in {fact.title for fact in read.facts}:
        found = [number for known, number in titles if known and _seen(title).startswith(known)]
        if found:
            named[title] = wishes.listing_id if wishes.listing_id in found else found[0]
    others = {fact.title for fact in read.facts} - named.keys()
    if wishes.listing_id is not None and len(others) == 1 and not read.is_table:
        named[others.pop()] = wishes.listing_id
    return named


def _seen(title: str) -> str:
    return unicodedata.normalize("NFKC", title).strip()


def _draft(fact: FigureFact, listing_id: int) -> FigureDraft:
    window = fact.window
    return FigureDraft(
        listing_id=listing_id,
        measure=fact.measure,
        number=fact.number,
        from_on=window.from_on,
        to_on=window.to_on,
        is_rolling=window.is_rolling,
    )
