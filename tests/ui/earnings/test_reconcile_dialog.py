"""A payout is settled in a few clicks, and every yen has a reason."""

from datetime import date

from pytestqt.qtbot import QtBot

from app.models.bookkeeping_types import PayoutCause
from app.services.payout_drafts import Arrival
from app.services.payout_reconciling import reconcile_payout
from app.services.reconciliation_queries import PayoutRow, payout_rows
from app.ui.earnings.reconcile_dialog import ReconcileDialog
from tests.services.bookkeeping_samples import chart
from tests.ui.earnings.payout_samples import fact, netted
from tests.ui.today.context import NOW, World


def row_of(world: World) -> PayoutRow:
    (row,) = world.database.read(payout_rows)
    return row


def dialog_of(world: World, qtbot: QtBot) -> ReconcileDialog:
    dialog = ReconcileDialog(world.context, row_of(world))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.is_ready, timeout=60_000)
    return dialog


def test_the_netted_purchase_takes_one_click_between_opening_and_accepting(
    world: World, qtbot: QtBot
) -> None:
    netted(world, fact(9_999, "ﾅｿﾞ", date(2026, 11, 30)))
    dialog = dialog_of(world, qtbot)
    box = dialog.difference_box
    assert dialog.arrival == Arrival(line_id=1)
    assert "¥755 less than expected" in box.sentence.text()
    assert "ココナラ takes what you bought" in box.sentence.text()
    assert next(iter(box.buttons)) is PayoutCause.NETTED_PURCHASE
    assert dialog.button.text() == "Reconcile, explain later"
    assert (dialog.button.property("kind"), dialog.button.isDefault()) == ("secondary", False)
    box.buttons[PayoutCause.NETTED_PURCHASE].click()
    assert dialog.button.text() == "Reconcile"
    assert (dialog.button.property("kind"), dialog.button.isDefault()) == ("primary", True)
    assert box.rest_line.text() == "Every yen is explained."
    dialog.accept()
    assert not dialog.isVisible()
    (said,) = dialog.explanations
    assert (said.cause, said.amount, said.account) == (
        PayoutCause.NETTED_PURCHASE,
        755,
        "owner_draw",
    )
    assert "4,680" in dialog.expected.text()


def test_what_is_in_no_statement_is_typed_in(world: World, qtbot: QtBot) -> None:
    netted(world)
    dialog = dialog_of(world, qtbot)
    box = dialog.arrival_box
    box.list.setCurrentRow(box.list.count() - 1)
    assert box.deposit is None
    assert (box.day.day, box.amount.amount) == (date(2026, 11, 5), 4_680)
    box.amount.set_amount(None)
    dialog.accept()
    assert dialog.isVisible()
    assert "Enter what the bank got" in box.amount.accessibleDescription()
    box.day.set_day(None)
    dialog.accept()
    assert "Enter a day" in box.day.accessibleDescription()
    box.day.set_day(date(2026, 11, 6))
    box.amount.set_amount(row_of(world).expected)
    dialog.accept()
    assert not dialog.isVisible()
    assert dialog.arrival == Arrival(paid_on=date(2026, 11, 6), received=row_of(world).expected)


def test_another_cause_needs_its_reason(world: World, qtbot: QtBot) -> None:
    netted(world)
    dialog = dialog_of(world, qtbot)
    dialog.difference_box.buttons[PayoutCause.OTHER].click()
    assert dialog.difference_box.rest_line.text() == "The reason is still missing."
    assert dialog.button.property("kind") == "secondary"
    dialog.accept()
    assert dialog.isVisible()
    (row,) = dialog.difference_box.rows
    row.reason.setText("端数")
    assert dialog.difference_box.rest_line.text() == "Every yen is explained."
    assert dialog.button.property("kind") == "primary"
    dialog.accept()
    assert dialog.explanations[0].reason == "端数"


def test_what_was_said_before_stands_there_again(world: World, qtbot: QtBot) -> None:
    payout_id = netted(world)
    world.database.write(
        reconcile_payout, payout_id, Arrival(line_id=1), [], chart=chart(), now=NOW
    )
    dialog = dialog_of(world, qtbot)
    assert dialog.arrival == Arrival(line_id=1)
    assert dialog.difference_box.rest == 755
    assert not dialog.grab().isNull()


def test_an_arrival_that_was_typed_stays_typed(world: World, qtbot: QtBot) -> None:
    payout_id = netted(world)
    typed = Arrival(paid_on=date(2026, 11, 6), received=row_of(world).expected)
    world.database.write(reconcile_payout, payout_id, typed, [], chart=chart(), now=NOW)
    assert dialog_of(world, qtbot).arrival == typed
