"""Breaks a title into lines without cutting a word of Japanese in two."""

import re
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

ELLIPSIS = "…"
# What must stay together: brackets with their content, a number with its counter, a run of
# katakana, kanji with the kana that end the word.
RUNS = (
    r"\s+"
    r"|[（(「『][^（(「『）)」』]{0,10}[）)」』]"
    r"|[A-Za-z0-9][A-Za-z0-9.,'/&+\-]*[点枚件円%個本案分日月年回時間]{0,2}"
    r"|[ァ-ヺー]+"
    r"|[一-龠々〆]+[ぁ-ん]*"
    r"|[ぁ-ん]+"
    r"|."
)
NO_START = frozenset("、。，．・：；！？」』）)】〉》ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々…!?,.")
"""What no line may begin with (kinsoku)."""


def phrase_lines(text: str, fits: Callable[[str], bool]) -> list[str]:
    """Return the lines of a title, broken only between runs; `fits` tells what one line holds.

    A run that is wider than a line makes a line that does not fit: the caller sees that.
    """
    lines: list[str] = []
    line = ""
    for run in re.findall(RUNS, text):
        if line and run[0] not in NO_START and not fits(line + run.rstrip()):
            lines.append(line.rstrip())
            line = run.lstrip()
        else:
            line += run
    return [*lines, line.rstrip()]


def title_lines(text: str, font: QFont, width: float, most: int) -> list[str]:
    """Return at most `most` lines of a title; what is left over ends in an ellipsis."""
    metrics = QFontMetricsF(font)
    lines = phrase_lines(text, lambda line: metrics.horizontalAdvance(line) <= width)
    if len(lines) <= most and all(metrics.horizontalAdvance(line) <= width for line in lines):
        return lines
    return text_lines(text, font, width, most)


def text_lines(text: str, font: QFont, width: float, most: int) -> list[str]:
    """Return at most `most` lines broken where Qt breaks Japanese, the last one elided."""
    spans = _qt_spans(text, font, width)
    lines = [text[start : start + length].rstrip() for start, length in spans]
    if len(lines) <= most:
        return lines
    rest = text[spans[most - 1][0] :].replace("\n", " ")
    elided = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return [*lines[: most - 1], elided]


def _qt_spans(text: str, font: QFont, width: float) -> list[tuple[int, int]]:
    """Return start and length of each line of Qt's own line breaking."""
    from PySide6.QtGui import QTextLayout, QTextOption  # noqa: PLC0415  not for the first page

    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    spans: list[tuple[int, int]] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        spans.append((line.textStart(), line.textLength()))
    layout.endLayout()
    return spans
