"""A table as a page of rich text."""

from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from app.ui.books.paper import Paper, html_of
from app.ui.formats import Formats


def test_texts_are_escaped_amounts_set_apart_and_sums_bold(qtbot: QtBot) -> None:
    del qtbot
    paper = Paper(
        "試算表 <2026>",
        "below",
        ["Account", "Debit"],
        [["A & B", 1_234], ["Sum", None]],
        has_sums=True,
    )
    html = html_of(paper, Formats("ja"))
    assert "試算表 &lt;2026&gt;" in html
    assert "<b>Sum</b>" in html
    document = QTextDocument()
    document.setHtml(html)
    assert "A & B" in document.toPlainText()
    assert "¥1,234" in document.toPlainText()


def test_a_table_without_lines_is_a_head(qtbot: QtBot) -> None:
    del qtbot
    html = html_of(Paper("T", "", ["Account"], []), Formats("en"))
    assert "Account" in html
    assert "<td" not in html
