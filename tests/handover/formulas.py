"""Texts that a spreadsheet would run, and a look at files for cells that it would."""

import csv
import io
import unicodedata

from hypothesis import strategies as st

BLANKS = ("", " ", "\u3000", "\t", "\r", "\n", "\u200b", "\ufeff", "\u00a0", "\u200d")
SIGNS = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "﹦", "⁺", "﹢", "﹣", "﹫", "−")
FORMULAS = st.builds(
    "{}{}{}{}".format,
    st.sampled_from(BLANKS),
    st.sampled_from(BLANKS),
    st.sampled_from(SIGNS),
    st.sampled_from(
        ["1+1", "d1", "cmd|' /C calc'!A1", 'HYPERLINK("https://a.example","b")', "ロゴ"]
    ),
)


def running_cells(text: str, delimiter: str = ",") -> list[str]:
    """Return the cells of a CSV that a Japanese Excel would run; bare numbers are none."""
    rows = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=delimiter)
    return [cell for row in rows for cell in row if _runs(cell)]


def _runs(cell: str) -> bool:
    bare = cell.lstrip("".join(BLANKS))
    return not cell.lstrip("-").isdecimal() and unicodedata.normalize("NFKC", bare)[:1] in {
        *"=+-@−"
    }
