"""A PDF holds what was written, in the font that the program brings."""

from PySide6.QtWidgets import QApplication

from app.paths import resources_dir
from app.ui.pdf import pdf_of
from tests.pdf_text import text_of


def test_japanese_stands_in_the_pdf_as_text_in_the_shipped_font(qapp: QApplication) -> None:
    assert qapp is not None
    html = "<p>証拠キット みなと工房</p><table><tr><td>kaito</td></tr></table>"
    pdf = pdf_of(html, "証拠キット", resources_dir() / "fonts")
    assert pdf.startswith(b"%PDF-")
    assert b"/NotoSansJP" in pdf
    text = text_of(pdf)
    for words in ("証拠キット", "みなと工房", "kaito"):
        assert words in text
