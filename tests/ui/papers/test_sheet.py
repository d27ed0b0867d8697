"""A sheet has pages that can be drawn in any size."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.models.bookkeeping_types import PaperKind
from app.ui.papers.sheet import Sheet, paint_scaled
from tests.ui.papers.written import body, letters, many, sheet


def texts(made: Sheet, number: int) -> list[str]:
    """Return what is drawn on a page, in its order."""
    image = QImage(210, 297, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    drawn: list[tuple[str, bool]] = []
    paint_scaled(made, painter, number, QRectF(0, 0, 210, 297), drawn)
    painter.end()
    return [text for text, _ in drawn]


def test_a_short_paper_is_one_page_without_a_page_number(qapp: QApplication) -> None:
    del qapp
    made = sheet()
    assert made.count == 1
    drawn = texts(made, 0)
    assert {"請求書", "IN-2026-0012", "株式会社髙﨑商店", "¥55,000"} <= set(drawn)
    assert "1 / 1" not in drawn


def test_pages_are_counted_and_name_their_paper(qapp: QApplication) -> None:
    del qapp
    made = sheet(PaperKind.DELIVERY_NOTE, lines=many(40))
    assert made.count > 1
    assert f"1 / {made.count}" in texts(made, 0)
    last = texts(made, made.count - 1)
    assert {"納品書（つづき）", "IN-2026-0012", f"{made.count} / {made.count}"} <= set(last)
    assert "合計" in last
    assert "合計" not in texts(made, 0)


def test_a_sign_the_font_lacks_is_named(qapp: QApplication) -> None:
    del qapp
    assert sheet().missing() == ""
    lacking = Sheet(body(subject="祝🎉", notes="🎉😀"), letters(), {})
    assert lacking.missing() == "🎉😀"
    assert "祝〓" in texts(lacking, 0)
