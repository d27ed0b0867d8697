"""Marks the words that the checker found in a text while it is written."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

from app.rulebook.listing_findings import CheckSeverity, ListingFinding, Place
from app.ui.kit.growing_text import in_qt
from app.ui.kit.scrolling import come_to
from app.ui.theme import Theme

TONES = {CheckSeverity.BLOCK: "bad", CheckSeverity.WARN: "warn", CheckSeverity.HINT: "info"}
"""In which tone each severity is shown."""

MOST_MARKS = 200


class TextMarks(QObject):
    """Paints the findings of one place of a listing into the edit that holds its text.

    A finding whose words no longer stand where they were found is not painted: the next look at
    the text is on its way.
    """

    def __init__(self, theme: Theme, edit: QPlainTextEdit | QTextEdit, place: Place) -> None:
        super().__init__(edit)
        self._theme, self._edit, self._place = theme, edit, place
        self._findings: tuple[ListingFinding, ...] = ()
        theme.changed.connect(self._paint)

    def show(self, findings: Sequence[ListingFinding]) -> None:
        """Paint those of these findings that belong here; others are painted no more."""
        here = [one for one in findings if one.place == self._place and one.words]
        self._findings = tuple(here[:MOST_MARKS])
        self._paint()

    def marked(self) -> tuple[str, ...]:
        """Return the words that are painted."""
        return tuple(selection.cursor.selectedText() for selection in self._edit.extraSelections())

    def select(self, finding: ListingFinding) -> None:
        """Select the words of a finding, scroll to them, and take the keyboard there."""
        self.select_passage(finding.start, finding.end)

    def select_passage(self, start: int, end: int) -> None:
        """Select the words from one place to another, as `select` does."""
        edit = self._edit
        edit.setTextCursor(self._cursor_over(start, end, edit.toPlainText()))
        edit.ensureCursorVisible()
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        come_to(edit.viewport(), edit.cursorRect())

    def _paint(self) -> None:
        text = self._edit.toPlainText() if self._findings else ""
        selections = []
        for finding in self._findings:
            if text[finding.start : finding.end] == finding.words:
                mark = QTextEdit.ExtraSelection()
                mark.cursor = self._cursor_over(finding.start, finding.end, text)
                mark.format = self._format(TONES[finding.severity])
                selections.append(mark)
        self._edit.setExtraSelections(selections)

    def _cursor_over(self, start: int, end: int, text: str) -> QTextCursor:
        cursor = QTextCursor(self._edit.document())
        cursor.setPosition(in_qt(text, start))
        cursor.setPosition(in_qt(text, end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _format(self, tone: str) -> QTextCharFormat:
        words = QTextCharFormat()
        words.setBackground(self._theme.color(f"{tone}_soft"))
        words.setUnderlineColor(self._theme.color(tone))
        words.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        return words


def select_in_line(line: QLineEdit, finding: ListingFinding) -> None:
    """Select the words of a finding in a field of one line, and take the keyboard there."""
    text = line.text()
    start = in_qt(text, finding.start)
    line.setFocus(Qt.FocusReason.OtherFocusReason)
    line.setSelection(start, in_qt(text, finding.end) - start)
    come_to(line)
