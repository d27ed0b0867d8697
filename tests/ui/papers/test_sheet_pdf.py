"""The PDF says what was issued, in the fonts that ship, whatever signs the names have."""

import re
import unicodedata

import pytest
from PySide6.QtWidgets import QApplication

from app.models.bookkeeping_types import PaperKind
from app.ui.papers.sheet_pdf import pdf_of
from tests.pdf_text import text_of
from tests.services.paper_samples import NUMBER, line
from tests.ui.papers.test_sheet import texts
from tests.ui.papers.written import many, sheet


def plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text)


@pytest.mark.parametrize("kind", PaperKind)
def test_the_text_of_the_pdf_is_what_was_drawn(qapp: QApplication, kind: PaperKind) -> None:
    del qapp
    lines = (line("𠮷野・髙﨑のロゴ〜案A", 80_000), line("ffi office fix", 1_000))
    made = sheet(kind, lines=lines, notes="①㈱－ﾃｽﾄ 0123456789\nご確認ください。")
    drawn = "".join(texts(made, 0))
    assert text_of(pdf_of(made)) == plain(drawn)


def test_a_paper_of_many_pages_keeps_every_line(qapp: QApplication) -> None:
    del qapp
    made = sheet(lines=many(120))
    pdf = pdf_of(made)
    assert text_of(pdf) == plain("".join("".join(texts(made, page)) for page in range(made.count)))
    assert len(re.findall(rb"/Type /Page\b", pdf)) == made.count


def test_fonts_are_embedded_and_the_number_of_the_registered_can_be_copied(
    qapp: QApplication,
) -> None:
    del qapp
    pdf = pdf_of(sheet())
    assert pdf.startswith(b"%PDF-")
    assert set(re.findall(rb"/BaseFont /(\S+)", pdf)) == {
        b"NotoSansJP-Regular",
        b"NotoSansJP-SemiBold",
    }
    assert pdf.count(b"/FontFile2") == 2
    assert NUMBER in text_of(pdf)
    assert len(pdf) < 250_000
