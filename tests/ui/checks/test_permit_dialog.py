"""The dialog keeps a permit with its paper, and says where it stands what cannot be."""

from datetime import date
from pathlib import Path

from app.services.permit_queries import PermitRow, permit_book
from app.ui.checks.permit_dialog import PermitDialog
from app.ui.kit.buttons import Button
from tests.services.permit_samples import CONTENT, put_permit
from tests.ui.orders.desk import TODAY, Desk


def rows(desk: Desk) -> tuple[PermitRow, ...]:
    return desk.database.read(permit_book, catalog=desk.catalog, today=TODAY).permits


def dialog(desk: Desk, row: PermitRow | None = None, kind: str | None = None) -> PermitDialog:
    made = PermitDialog(desk.context, row, kind)
    desk.qtbot.addWidget(made)
    made.show()
    return made


def test_a_permit_is_added_with_its_paper(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "許可証.pdf"
    file.write_bytes(CONTENT)
    made = dialog(desk, kind="food")
    assert made.kind.currentData() == "food"
    assert not made.endless.isEnabled()
    made.number.setText("第12号")
    made.expires.set_day(date(2027, 3, 31))
    made.take_paper(file)
    desk.until(lambda: made.paper.text() == "許可証.pdf")
    made.accept()
    desk.until(lambda: bool(rows(desk)))
    (row,) = rows(desk)
    assert (row.kind, row.number, row.file_name) == ("food", "第12号", "許可証.pdf")
    desk.until(lambda: desk.toasts == [("Permit kept", True)])
    assert not made.isVisible()


def test_a_file_that_is_no_paper_gets_one_sentence(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "許可証.pdf"
    file.write_bytes(b"MZ")
    made = dialog(desk)
    made.take_paper(file)
    desk.until(lambda: "許可証.pdf" in made.paper.text())
    assert "PDF" in made.paper.text()
    assert "MZ" not in made.paper.text()
    assert desk.errors == []


def test_what_cannot_be_is_said_beside_the_days_and_the_dialog_stays(desk: Desk) -> None:
    made = dialog(desk, kind="food")
    made.issued.set_day(date(2027, 3, 31))
    made.expires.set_day(date(2026, 3, 31))
    made.accept()
    desk.until(lambda: "2026" in made.expires.accessibleDescription())
    assert made.isVisible()
    assert rows(desk) == ()
    made.expires.setText("いつか")
    made.accept()
    assert made.isVisible()


def test_a_kind_without_an_end_needs_no_day(desk: Desk) -> None:
    made = dialog(desk, kind="antique")
    assert made.endless.isEnabled()
    made.endless.setChecked(True)
    assert not made.expires.isEnabled()
    made.accept()
    desk.until(lambda: bool(rows(desk)))
    assert rows(desk)[0].is_endless
    again = dialog(desk, kind="antique")
    again.endless.setChecked(True)
    again.kind.setCurrentIndex(again.kind.findData("food"))
    assert not again.endless.isChecked()


def test_a_permit_is_edited_its_paper_taken_away_and_removed(desk: Desk) -> None:
    desk.database.write(put_permit, "food", 100)
    made = dialog(desk, rows(desk)[0])
    assert made.paper.text() == "許可証.pdf"
    made.drop.click()
    made.accept()
    desk.until(lambda: rows(desk)[0].file_name is None)
    desk.until(lambda: not made.isVisible())
    last = dialog(desk, rows(desk)[0])
    (remove,) = [one for one in last.findChildren(Button) if one.text() == "Remove"]
    remove.click()
    desk.until(lambda: rows(desk) == ())
    assert not last.isVisible()
