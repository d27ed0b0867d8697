"""A PDF holds what was written, in the font that the program brings."""

from concurrent.futures import ThreadPoolExecutor

from PySide6.QtWidgets import QApplication

from app.paths import resources_dir
from app.ui.pdf import long_pdf_of, pdf_of
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


def test_a_long_document_is_set_on_another_thread_to_its_last_line(qapp: QApplication) -> None:
    assert qapp is not None
    rows = "".join(f"<tr><td>行{number}</td></tr>" for number in range(150))
    with ThreadPoolExecutor(1) as pool:
        made = pool.submit(
            long_pdf_of, f"<table>{rows}</table>", "元帳", resources_dir() / "fonts"
        ).result()
    assert "行149" in text_of(made)
