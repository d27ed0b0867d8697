"""Payouts are recorded through the book's own commands."""

from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.models.types import PaymentState, Stage
from app.services.order_queries import order_rows
from app.services.payout_queries import coming_payouts
from app.ui.earnings.payout_dialog import PayoutDialog
from app.ui.earnings.payout_log import PayoutLog
from tests.services.sample import add, move
from tests.ui.today.context import NOW, World


def log_of(world: World, qtbot: QtBot) -> PayoutLog:
    window = QWidget()
    qtbot.addWidget(window)
    return PayoutLog(world.context, window)


def accept_the_dialog() -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PayoutDialog)
    dialog.accept()


def test_a_request_and_an_arrival_are_recorded_and_can_be_taken_back(
    world: World, qtbot: QtBot
) -> None:
    order_id = add(world.database, world.catalog)
    move(world.database, world.catalog, order_id, Stage.COMPLETED)
    log = log_of(world, qtbot)
    (payout,) = world.database.read(coming_payouts, world.catalog, NOW)
    QTimer.singleShot(0, accept_the_dialog)
    log.ask_request(payout)
    qtbot.waitUntil(lambda: len(world.asked.toasts) == 1, timeout=60_000)
    row = world.database.read(order_rows, [order_id])[order_id]
    assert row.payment_state is PaymentState.REQUESTED
    (payout,) = world.database.read(coming_payouts, world.catalog, NOW)
    QTimer.singleShot(0, accept_the_dialog)
    log.ask_arrival(payout)
    qtbot.waitUntil(lambda: len(world.asked.toasts) == 2, timeout=60_000)
    row = world.database.read(order_rows, [order_id])[order_id]
    assert row.payment_state is PaymentState.PAID
    assert all(has_undo for _message, has_undo in world.asked.toasts)
    world.database.undo()
    row = world.database.read(order_rows, [order_id])[order_id]
    assert row.payment_state is PaymentState.REQUESTED


def test_a_request_of_an_earlier_day_arrives_by_that_days_cycle(world: World, qtbot: QtBot) -> None:
    order_id = add(world.database, world.catalog)
    move(world.database, world.catalog, order_id, Stage.COMPLETED)
    log_of(world, qtbot).record_request("coconala", date(2026, 11, 10))
    qtbot.waitUntil(lambda: bool(world.asked.toasts), timeout=60_000)
    (payout,) = world.database.read(coming_payouts, world.catalog, NOW)
    assert payout.expected_on == date(2026, 11, 20)
