"""Dropped papers are seen, told by their names, and kept together or not at all."""

from datetime import date
from pathlib import Path

from app.models.bookkeeping_types import EvidenceKind
from app.models.money import Yen
from app.services.evidence_queries import EVERYTHING, search_evidence
from app.ui.evidence.intake_dialog import IntakeDialog
from tests.services.evidence_samples import paper
from tests.ui.orders.desk import TODAY, Desk


def dialog_of(desk: Desk, folder: Path, *names: str) -> IntakeDialog:
    files = []
    for name in names:
        files.append(folder / name)
        files[-1].write_bytes(paper(name).content if name.endswith("pdf") else b"text")
    dialog = IntakeDialog(desk.context, files, desk.window())
    dialog.open()
    desk.until(lambda: desk.context.tasks.pending == 0)
    return dialog


def test_several_are_kept_as_their_names_tell(desk: Desk, tmp_path: Path) -> None:
    dialog = dialog_of(desk, tmp_path, "20261103_6480_アドビ_領収書.pdf", "店.pdf", "memo.txt")
    assert dialog.keep_button.text() == "Keep 2 papers as evidence"
    assert "memo.txt" in dialog.problem.text()
    assert not dialog.expense_button.isVisible()
    dialog.list.setCurrentRow(1)
    dialog.fields.amount.set_amount(Yen(500))
    dialog.accept()
    desk.until(lambda: bool(desk.toasts))
    assert desk.toasts == [("Kept 2 papers", True)]
    told = {
        (row.counterparty, row.dated_on, row.amount, row.kind)
        for row in desk.database.read(search_evidence, EVERYTHING)
    }
    assert told == {
        ("アドビ", date(2026, 11, 3), 6_480, EvidenceKind.RECEIPT),
        ("店", TODAY, 500, EvidenceKind.RECEIPT),
    }


def test_one_becomes_an_expense_at_once(desk: Desk, tmp_path: Path) -> None:
    dialog = dialog_of(desk, tmp_path, "店.pdf")
    dialog.expense_button.click()
    desk.until(lambda: bool(desk.actions))
    assert desk.actions == ["books {'view': 'expenses', 'evidence_id': 1}"]


def test_what_cannot_be_kept_is_said_and_nothing_is(desk: Desk, tmp_path: Path) -> None:
    dialog = dialog_of(desk, tmp_path, "店.pdf", "IMG_0001.pdf")
    dialog.accept()
    assert dialog.list.currentRow() == 1
    assert dialog.problem.isVisible()
    assert desk.database.read(search_evidence, EVERYTHING) == ()
    dialog.reject()


def test_a_file_that_is_kept_already_is_told_of(desk: Desk, tmp_path: Path) -> None:
    dialog_of(desk, tmp_path, "店.pdf").accept()
    desk.until(lambda: bool(desk.toasts))
    again = dialog_of(desk, tmp_path, "店.pdf")
    desk.until(again.known.isVisible)
    assert "店" in again.known.text()
    again.reject()


def test_only_what_is_no_paper_leaves_nothing_to_keep(desk: Desk, tmp_path: Path) -> None:
    dialog = dialog_of(desk, tmp_path, "memo.txt")
    assert not dialog.keep_button.isEnabled()
    assert "memo.txt" in dialog.problem.text()
    dialog.reject()
