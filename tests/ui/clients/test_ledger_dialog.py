import pytest

from app.models.types import PersonalKind
from app.ui import printing
from app.ui.clients.edit_dialogs import DisclosureDialog
from app.ui.clients.ledger_dialog import LedgerDialog
from app.ui.kit.buttons import Button, IconButton
from tests.ui.clients.people import commands
from tests.ui.orders.desk import Desk


def test_the_ledger_is_filtered_printed_and_written(
    people: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = people.window()
    dialog = LedgerDialog(people.context, commands(people), window)
    people.until(lambda: len(dialog.rows) == 1)
    printed: list[str] = []
    monkeypatch.setattr(printing, "print_text", lambda text, _parent: printed.append(text))
    dialog.print_.click()
    assert "□ 25 Nov 2026 ・ Phone number: mobile ・ Minato ・ coconala" in printed[0]
    dialog.kind.setCurrentIndex(dialog.kind.findData(PersonalKind.BANK))
    people.until(lambda: dialog.rows == ())
    assert not dialog.print_.isEnabled()
    dialog.kind.setCurrentIndex(0)
    dialog.site.setCurrentIndex(dialog.site.findData("coconala"))
    people.until(lambda: len(dialog.rows) == 1)
    record = next(b for b in dialog.findChildren(Button) if b.text() == "Record")
    record.click()
    asked = dialog.findChild(DisclosureDialog)
    assert asked is not None
    assert asked.site.currentData() == "coconala"
    asked.accept()
    people.until(lambda: len(dialog.rows) == 2)
    dialog.findChildren(IconButton)[-1].click()
    people.until(lambda: len(dialog.rows) == 1)
