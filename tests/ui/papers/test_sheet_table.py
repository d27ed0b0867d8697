"""The table: each cell in its column, the sums below, bank and notes where there are some."""

from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from app.models.bookkeeping_types import PaperKind
from app.ui.papers.sheet import Sheet
from tests.services.paper_samples import line
from tests.ui.papers.test_sheet import texts
from tests.ui.papers.written import EXEMPT, WHO, body, letters, sheet


def test_a_line_shows_quantity_unit_price_rate_and_amount(qapp: QApplication) -> None:
    del qapp
    drawn = texts(sheet(lines=(line("撮影", 12_000, quantity=2_500),)), 0)
    at = drawn.index("撮影")
    assert drawn[at : at + 6] == ["撮影", "2.5", "式", "12,000", "10%", "30,000"]


def test_the_bank_stands_on_invoices_alone(qapp: QApplication) -> None:
    del qapp
    assert "お振込先" in texts(sheet(), 0)
    assert "お振込先" not in texts(sheet(PaperKind.QUOTE), 0)
    without = Sheet(replace(body(), issuer=replace(WHO, bank="")), letters(), {})
    assert "お振込先" not in texts(without, 0)


def test_notes_stand_below_where_there_are_some(qapp: QApplication) -> None:
    del qapp
    assert "備考" not in texts(sheet(), 0)
    drawn = texts(sheet(notes="一行目\n二行目"), 0)
    assert drawn[drawn.index("備考") + 1 :][:2] == ["一行目", "二行目"]


def test_an_exempt_paper_has_no_column_of_tax(qapp: QApplication) -> None:
    del qapp
    drawn = texts(sheet(PaperKind.INVOICE, EXEMPT), 0)
    assert "消費税額" not in drawn
    assert any("適格請求書ではありません" in text for text in drawn)
