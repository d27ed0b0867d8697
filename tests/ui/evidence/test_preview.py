"""A paper is seen where it is an image; of a PDF name, size and digest are shown."""

from hashlib import sha256
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.services.kept_files import FileDraft
from app.ui.checks.papers import papers_of
from app.ui.evidence.preview import PaperPreview
from tests.services.evidence_samples import keep, paper
from tests.ui.evidence.pictures import png
from tests.ui.orders.desk import Desk

if TYPE_CHECKING:
    from pathlib import Path


def preview_of(desk: Desk) -> PaperPreview:
    preview = PaperPreview(desk.context)
    desk.qtbot.addWidget(preview)
    preview.resize(320, 220)
    preview.show()
    return preview


def test_an_image_is_shown_and_a_pdf_told_of(desk: Desk) -> None:
    preview = preview_of(desk)
    empty = preview.grab().toImage()
    content = png()
    preview.show_draft(FileDraft("a.png", "image/png", sha256(content).hexdigest(), content))
    desk.until(lambda: preview.has_picture)
    shown = preview.grab().toImage()
    assert shown != empty
    assert shown.pixelColor(160, 110).name() == "#224466"
    preview.show_draft(paper())
    desk.until(lambda: desk.context.tasks.pending == 0)
    assert not preview.has_picture
    assert preview.grab().toImage() != empty
    assert f"SHA-256 {paper().digest}" in preview.accessibleDescription()
    assert preview.digest == ""
    opened: list[Path] = []
    papers_of(desk.context, opened.append)
    preview.open_paper()
    assert [file.read_bytes() for file in opened] == [paper().content]


def test_a_kept_paper_is_opened_by_click_and_key(desk: Desk) -> None:
    keep(desk.database)
    shown: list[Path] = []
    papers_of(desk.context, shown.append)
    preview = preview_of(desk)
    preview.show_kept(paper().digest, "領収書.pdf", None)
    desk.until(lambda: desk.context.tasks.pending == 0)
    with desk.qtbot.waitSignal(preview.open_wanted) as opened:
        QTest.mouseClick(preview, Qt.MouseButton.LeftButton)
    assert opened.args == []
    desk.until(lambda: bool(shown))
    assert shown[0].read_bytes() == paper().content
    with desk.qtbot.waitSignal(preview.open_wanted):
        QTest.keyClick(preview, Qt.Key.Key_Space)
    QTest.keyClick(preview, Qt.Key.Key_A)
