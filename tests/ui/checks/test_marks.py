"""The words that were found are marked where they stand, also beyond the first Unicode plane."""

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit
from pytestqt.qtbot import QtBot

from app.models.listing_fields import ListingField
from app.rulebook.listing_findings import CheckSeverity, Place
from app.ui.checks.marks import TONES, TextMarks, select_in_line
from app.ui.theme import Theme
from tests.ui.checks.written import finding

TEXT = "𠮷野の😀です。Zoomで話せます。LINEも。"
BODY = Place(ListingField.BODY)


@pytest.mark.parametrize("kind", [QPlainTextEdit, QTextEdit])
def test_words_are_marked_in_the_tone_of_their_severity(
    theme: Theme, qtbot: QtBot, kind: type[QPlainTextEdit | QTextEdit]
) -> None:
    edit = kind()
    qtbot.addWidget(edit)
    edit.setPlainText(TEXT)
    marks = TextMarks(theme, edit, BODY)
    zoom = finding("Zoom", TEXT.index("Zoom"))
    line = finding("LINE", TEXT.index("LINE"), severity=CheckSeverity.BLOCK)
    marks.show((zoom, line))
    assert marks.marked() == ("Zoom", "LINE")
    selections = edit.extraSelections()
    colours = [one.format.underlineColor().name() for one in selections]
    assert colours == [theme.color(TONES[one]).name() for one in (zoom.severity, line.severity)]
    marks.select(line)
    assert edit.textCursor().selectedText() == "LINE"
    marks.show(())
    assert marks.marked() == ()


def test_what_stands_elsewhere_or_no_longer_there_is_not_marked(theme: Theme, qtbot: QtBot) -> None:
    edit = QPlainTextEdit()
    qtbot.addWidget(edit)
    edit.setPlainText(TEXT)
    marks = TextMarks(theme, edit, BODY)
    other = finding("Zoom", TEXT.index("Zoom"), Place(ListingField.REQUEST))
    moved = finding("Zoom", 0)
    nothing = finding("", 3)
    marks.show((other, moved, nothing))
    assert marks.marked() == ()


def test_another_theme_paints_the_marks_anew(theme: Theme, qtbot: QtBot) -> None:
    edit = QPlainTextEdit()
    qtbot.addWidget(edit)
    edit.setPlainText(TEXT)
    marks = TextMarks(theme, edit, BODY)
    marks.show((finding("Zoom", TEXT.index("Zoom")),))
    (before,) = edit.extraSelections()
    colour = before.format.background().color().name()
    theme.set_choice("dark")
    (after,) = edit.extraSelections()
    assert after.format.background().color().name() != colour


def test_a_field_of_one_line_selects_the_words(qtbot: QtBot) -> None:
    line = QLineEdit(TEXT)
    qtbot.addWidget(line)
    select_in_line(line, finding("Zoom", TEXT.index("Zoom")))
    assert line.selectedText() == "Zoom"
