"""Ledgers and trial balances as pages of rich text, for a printer or a PDF."""

from collections.abc import Iterable, Sequence
from html import escape
from typing import NamedTuple

from app.ui.formats import Formats

CELL = "padding: 2px 6px; border-bottom: 1px solid #bbb;"


class Paper(NamedTuple):
    """A table to be put on paper; the last line is set bold where `has_sums`."""

    title: str
    below: str
    heads: Sequence[str]
    lines: Iterable[Sequence[str | int | None]]
    has_sums: bool = False


def html_of(paper: Paper, formats: Formats) -> str:
    """Return a page; texts are escaped, amounts set apart and to the right."""
    lines = list(paper.lines)
    last = len(lines) - 1
    heads = "".join(
        f'<th align="{"left" if isinstance(_first(lines, place), str) else "right"}"'
        f' style="{CELL}">{escape(head)}</th>'
        for place, head in enumerate(paper.heads)
    )
    rows = "".join(
        _row(line, formats, is_bold=paper.has_sums and number == last)
        for number, line in enumerate(lines)
    )
    return (
        f"<h2>{escape(paper.title)}</h2><p>{escape(paper.below)}</p>"
        f'<table width="100%" cellspacing="0"><thead><tr>{heads}</tr></thead>{rows}</table>'
    )


def _first(lines: Sequence[Sequence[str | int | None]], place: int) -> str | int | None:
    """Return what the first line holds in a column; an amount that is nowhere is one still."""
    return lines[0][place] if lines else ""


def _row(line: Sequence[str | int | None], formats: Formats, *, is_bold: bool) -> str:
    cells = []
    for cell in line:
        is_text = isinstance(cell, str)
        said = str(cell) if is_text else "" if cell is None else formats.money(int(cell or 0))
        align = "left" if is_text else "right"
        words = f"<b>{escape(said)}</b>" if is_bold else escape(said)
        cells.append(f'<td align="{align}" style="{CELL}">{words}</td>')
    return f"<tr>{''.join(cells)}</tr>"
