"""Payouts are recorded through the book's own commands."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.models.bookkeeping_types import PayoutCause, PayoutKind
from app.models.types import PaymentState, Stage
from app.services.order_queries import order_rows
from app.services.payout_queries import coming_payouts
from app.services.reconciliation_queries import PayoutRow, payout_rows, safe_matches
from app.ui.earnings.payout_dialog import PayoutDialog, PayoutStep
from app.ui.earnings.payout_log import PayoutLog
from app.ui.earnings.reconcile_dialog import ReconcileDialog
from tests.services.sample import add, move
from tests.ui.earnings.payout_samples import fact, netted
from tests.ui.today.context import NOW, World


def log_of(world: World, qtbot: QtBot) -> PayoutLog:
    window = QWidget()
    qtbot.addWidget(window)
    return PayoutLog(world.context, window)


def accept_the_dialog() -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PayoutDialog)
    dialog.accept()


def completed(world: World) -> int:
    order_id = add(world.database, world.catalog)
    move(world.database, world.catalog, order_id, Stage.COMPLETED)
    return order_id


def only(world: World) -> PayoutRow:
    (row,) = world.database.read(payout_rows)
    return row


def told(world: World, qtbot: QtBot, step: Callable[[], object]) -> str:
    """Take a step and return what the toast says; each can be taken back."""
    count = len(world.asked.toasts)
    step()
    qtbot.waitUntil(lambda: len(world.asked.toasts) > count, timeout=60_000)
    message, has_undo = world.asked.toasts[-1]
    assert has_undo
    return message


def test_a_request_and_an_arrival_are_recorded_and_can_be_taken_back(
    world: World, qtbot: QtBot
) -> None:
    order_id = completed(world)
    log = log_of(world, qtbot)
    (payout,) = world.database.read(coming_payouts, world.catalog, NOW)
    QTimer.singleShot(0, accept_the_dialog)
    told(world, qtbot, lambda: log.ask_request(payout))
    row = world.database.read(order_rows, [order_id])[order_id]
    assert row.payment_state is PaymentState.REQUESTED
    QTimer.singleShot(0, accept_the_dialog)
    told(world, qtbot, lambda: log.ask_arrival(only(world)))
    row = world.database.read(order_rows, [order_id])[order_id]
    assert row.payment_state is PaymentState.PAID
    told(world, qtbot, lambda: log.take_back(1))
    assert only(world).paid_on is None
    told(world, qtbot, lambda: log.call_off(1))
    assert world.database.read(payout_rows) == ()
    world.database.undo()
    assert only(world).order_count == 1


def test_a_request_of_an_earlier_day_arrives_by_that_days_cycle(world: World, qtbot: QtBot) -> None:
    completed(world)
    log = log_of(world, qtbot)
    told(world, qtbot, lambda: log.record_request("coconala", date(2026, 11, 10)))
    (payout,) = world.database.read(coming_payouts, world.catalog, NOW)
    assert payout.expected_on == date(2026, 11, 20)


def test_the_site_may_pay_by_itself_or_in_points_or_keep_it(world: World, qtbot: QtBot) -> None:
    log = log_of(world, qtbot)
    kinds = []
    for step in ("automatic", PayoutStep.POINTS, PayoutStep.FORFEIT):
        completed(world)
        (payout,) = world.database.read(coming_payouts, world.catalog, NOW)
        QTimer.singleShot(0, accept_the_dialog)
        if isinstance(step, PayoutStep):
            told(world, qtbot, partial(log.ask_end, payout, step))
        else:
            told(world, qtbot, partial(log.ask_request, payout, is_automatic=True))
        kinds.append(only(world).kind)
        world.database.undo()
        world.database.undo()
        world.database.undo()
    assert kinds == [PayoutKind.AUTOMATIC, PayoutKind.POINTS, PayoutKind.FORFEITED]


def test_what_the_points_are_for_is_recorded(world: World, qtbot: QtBot) -> None:
    completed(world)
    log = log_of(world, qtbot)
    (payout,) = world.database.read(coming_payouts, world.catalog, NOW)

    def say() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PayoutDialog)
        assert dialog.end is not None
        dialog.end.purpose.setCurrentIndex(1)
        dialog.accept()

    QTimer.singleShot(0, say)
    told(world, qtbot, lambda: log.ask_end(payout, PayoutStep.POINTS))
    assert only(world).booked_as == "advertising"


def test_the_netted_purchase_is_recorded_from_the_dialog(world: World, qtbot: QtBot) -> None:
    netted(world)
    log = log_of(world, qtbot)

    def explain() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ReconcileDialog)
        if not dialog.is_ready:
            QTimer.singleShot(10, dialog, explain)
            return
        dialog.difference_box.buttons[PayoutCause.NETTED_PURCHASE].click()
        dialog.accept()

    QTimer.singleShot(0, explain)
    said = told(world, qtbot, lambda: log.ask_reconcile(only(world)))
    assert said == "Payout of ココナラ reconciled to the yen"
    assert (only(world).received, only(world).unexplained) == (3_925, 0)


def test_what_is_left_to_explain_is_said(world: World, qtbot: QtBot) -> None:
    netted(world)
    log, row = log_of(world, qtbot), only(world)
    dialog = ReconcileDialog(world.context, row)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.is_ready, timeout=60_000)
    said = told(world, qtbot, lambda: log.reconcile(row, dialog))
    assert said.endswith("¥755 is left to explain")


def test_all_that_is_certain_is_matched_at_once(world: World, qtbot: QtBot) -> None:
    netted(world, fact(4_680, "X"))
    safe = world.database.read(safe_matches)
    log = log_of(world, qtbot)
    assert told(world, qtbot, lambda: log.match_all(safe)) == "1 payout reconciled"
    assert only(world).unexplained == 0
