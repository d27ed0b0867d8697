"""A paper is corrected or made void only with a reason."""

from app.models.money import Yen
from app.ui.evidence.dialogs import CorrectDialog, VoidDialog
from app.ui.kit.labels import Label
from tests.ui.evidence.locker import commands, row_of, words
from tests.ui.orders.desk import Desk


def correct(desk: Desk) -> CorrectDialog:
    dialog = CorrectDialog(
        desk.context, words(desk), commands(desk), row_of(desk, 1), desk.window()
    )
    dialog.open()
    return dialog


def test_a_correction_needs_a_reason(locker: Desk) -> None:
    dialog = correct(locker)
    dialog.fields.amount.set_amount(Yen(12_500))
    dialog.accept()
    assert dialog.isVisible()
    assert "Please write why" in dialog.reason.accessibleDescription()
    dialog.reason.setText("読み違い")
    dialog.accept()
    locker.until(lambda: bool(locker.toasts))
    row = row_of(locker, 1)
    assert (row.amount, row.expense_id) == (12_500, 1)


def test_what_is_wrong_is_said_and_nothing_changes(locker: Desk) -> None:
    dialog = correct(locker)
    dialog.fields.counterparty.clear()
    dialog.reason.setText("読み違い")
    dialog.accept()
    assert dialog.problem.isVisible()
    assert row_of(locker, 1).counterparty == "家電店"
    dialog.reject()


def test_voiding_tells_until_when_the_paper_is_kept(locker: Desk) -> None:
    dialog = VoidDialog(
        locker.context, words(locker), commands(locker), row_of(locker, 2), locker.window()
    )
    dialog.open()
    assert any("15 Mar 2034" in label.text() for label in dialog.findChildren(Label))
    dialog.accept()
    assert dialog.isVisible()
    dialog.reason.setText("二重")
    dialog.accept()
    locker.until(lambda: bool(locker.toasts))
    assert row_of(locker, 2).void_reason == "二重"
