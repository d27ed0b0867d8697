"""Figures as a sheet to keep: a PDF, or text for the printer."""

from collections.abc import Sequence
from html import escape
from typing import NamedTuple

from app.ui.exports.figure_table import Figure
from app.ui.formats import Formats

STYLE = "td { padding: 3px 6px; } .n { text-align: right; }"


class Part(NamedTuple):
    """A part of a sheet: its heading and its figures."""

    title: str
    figures: Sequence[Figure]


def sheet_html(title: str, parts: Sequence[Part], notes: Sequence[str], formats: Formats) -> str:
    """Return the sheet as rich text."""
    tables = "".join(
        f"<h3>{escape(part.title)}</h3><table width='100%' cellspacing='0'>"
        + "".join(_row(figure, formats) for figure in part.figures)
        + "</table>"
        for part in parts
    )
    said = "".join(f"<p>{escape(note)}</p>" for note in notes)
    return f"<style>{STYLE}</style><h2>{escape(title)}</h2>{tables}{said}"


def sheet_text(title: str, parts: Sequence[Part], notes: Sequence[str], formats: Formats) -> str:
    """Return the sheet as plain text, a line for each figure."""
    lines = [title]
    for part in parts:
        lines += ["", part.title]
        lines += [f"  {one.words}\t{formats.money(one.amount)}" for one in part.figures]
    return "\n".join([*lines, "", *notes])


def _row(figure: Figure, formats: Formats) -> str:
    name, amount = escape(figure.words), escape(formats.money(figure.amount))
    if figure.is_sum:
        name, amount = f"<b>{name}</b>", f"<b>{amount}</b>"
    return f"<tr><td>{name}</td><td class='n' align='right'>{amount}</td></tr>"
