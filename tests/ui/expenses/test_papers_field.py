"""The papers of an expense: added, let go, taken from the locker, refused in one sentence."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from app.services.evidence_queries import EvidenceSearch, search_evidence
from app.ui.evidence.reading import picture
from app.ui.expenses.papers_field import PapersField
from tests.services.evidence_samples import paper
from tests.ui.evidence.pictures import png
from tests.ui.orders.desk import Desk


def field_of(desk: Desk) -> PapersField:
    field = PapersField(desk.context)
    desk.windows.append(field)
    desk.qtbot.addWidget(field)
    field.show()
    return field


def test_papers_are_added_once_and_let_go(spending: Desk, tmp_path: Path) -> None:
    field = field_of(spending)
    file = tmp_path / "a.pdf"
    file.write_bytes(paper("neu").content)
    field.take_files([file, file])
    spending.until(lambda: len(field.drafts) == 1)
    assert field.preview.isVisible()
    field._drop_draft(field.drafts[0])
    assert field.drafts == []
    assert not field.preview.isVisible()


def test_what_is_no_paper_is_refused_with_its_reason(spending: Desk, tmp_path: Path) -> None:
    field = field_of(spending)
    file = tmp_path / "memo.txt"
    file.write_text("text")
    field.take_files([file])
    spending.until(field.problem.isVisible)
    assert "memo.txt" in field.problem.text()


def test_the_locker_offers_what_belongs_to_nothing(spending: Desk) -> None:
    field = field_of(spending)
    own = spending.database.read(search_evidence, EvidenceSearch(expense_id=2))
    field.begin(own, attached=True)
    loose = spending.database.read(search_evidence, EvidenceSearch(unfiled=True))
    menu = field.menu_of(loose)
    assert [action.text() for action in menu.actions()] == ["20 Nov 2026  文具店  ¥12,000"]
    menu.actions()[0].trigger()
    assert (field.attached, field.detached) == ((2,), ())
    field._drop_row(own[0])
    assert field.detached == (own[0].id,)
    (nothing,) = field.menu_of(loose).actions()
    assert not nothing.isEnabled()
    field.attach(loose[0])
    assert field.attached == (2,)


def test_a_screenshot_or_a_file_is_pasted(spending: Desk, tmp_path: Path) -> None:
    field = field_of(spending)
    data = QMimeData()
    data.setImageData(picture(png()))
    field.take(data)
    spending.until(lambda: [one.name for one in field.drafts] == ["Pasted 20261125.png"])
    file = tmp_path / "a.pdf"
    file.write_bytes(paper("neu").content)
    copied = QMimeData()
    copied.setUrls([QUrl.fromLocalFile(str(file))])
    field.take(copied)
    spending.until(lambda: len(field.drafts) == 2)
    words = QMimeData()
    words.setText("words")
    field.take(words)
    assert field.problem.text() == "There is no image or file to paste."
