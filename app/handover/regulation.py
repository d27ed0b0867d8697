"""The seller's rules on correcting and deleting electronic evidence (事務処理規程), as a text."""

from datetime import date
from pathlib import Path
from string import Template

REGULATION_FILE = "evidence_regulation_ja.txt"
BLANK = "\uff3f" * 8
"""Stands where the seller's name is not known, to be written by hand."""


def regulation(folder: Path, name: str, day: date) -> str:
    """Return the rules with the seller's name and the day from which they hold.

    Whoever keeps them has to follow them: they are a beginning, to be read and changed.

    Raises:
        OSError: The template cannot be read.
    """
    template = Template((folder / REGULATION_FILE).read_text("utf-8"))
    said = " ".join(name.split()) or BLANK
    return template.substitute(name=said, day=f"{day.year}年{day.month}月{day.day}日")
