"""All corrections are listed, and written as a file that cannot run anything."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from app.models.money import Yen
from app.services.evidence import edit_evidence
from app.ui.evidence.corrections_dialog import CorrectionsDialog
from app.ui.kit.labels import Label
from tests.services.bookkeeping_samples import NOW
from tests.services.evidence_samples import told
from tests.ui.evidence.locker import words
from tests.ui.orders.desk import Desk


def test_they_are_listed_and_exported(
    locker: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    locker.database.write(edit_evidence, 2, told(amount=Yen(501)), "=1+1", now=NOW)
    dialog = CorrectionsDialog(locker.context, words(locker), locker.window())
    dialog.open()
    locker.until(dialog.save.isEnabled)
    texts = [label.text() for label in dialog.findChildren(Label)]
    assert any("Amount ¥500 → ¥501" in text and "=1+1" in text for text in texts)
    file = tmp_path / "out.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    dialog.save.click()
    locker.until(lambda: bool(locker.toasts))
    assert locker.toasts == [("Exported 2 corrections to out.csv", False)]
    lines = file.read_text("utf-8-sig").splitlines()
    assert len(lines) == 3
    assert lines[2].endswith("'=1+1")
    dialog.reject()


def test_where_there_are_none_that_is_said(desk: Desk) -> None:
    dialog = CorrectionsDialog(desk.context, words(desk), desk.window())
    dialog.open()
    nothing = "Nothing has been corrected or voided."
    desk.until(lambda: nothing in {label.text() for label in dialog.findChildren(Label)})
    assert not dialog.save.isEnabled()
    dialog.reject()
