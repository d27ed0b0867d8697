"""The dialogs about payouts that the tour draws."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.models.bookkeeping_types import PayoutCause
from app.rulebook.payout_calendar import expected_on
from app.services.earnings_queries import first_earned_on
from app.services.payout_queries import coming_payouts, payout_rule_of
from app.services.reconciliation_queries import PayoutRow, payout_rows
from app.storage.database import Database
from app.ui.earnings.payout_dialog import PayoutDialog, PayoutStep
from app.ui.earnings.payout_log import PayoutLog
from app.ui.earnings.payout_menu import PayoutMenu
from app.ui.earnings.payout_words import PayoutWords
from app.ui.earnings.payouts_dialog import PayoutsDialog
from app.ui.earnings.reconcile_dialog import ReconcileDialog
from app.ui.frame.main_window import MainWindow
from app.ui.page import PageContext

ASK_MS = 20


def earnings_dialogs(database: Database) -> Mapping[str, Callable[[QWidget], QWidget]]:
    """Return by the name of its picture what makes each dialog about payouts."""
    made: dict[str, Callable[[QWidget], QWidget]] = {"payouts": _payouts}
    rows = database.read(payout_rows)
    differing = next((row for row in rows if row.unexplained), None)
    if differing is not None:
        made["reconcile"] = lambda window: ReconcileDialog(_context(window), differing, window)
        made["reconcile_explained"] = lambda window: _explained(window, differing)
    awaited = next((row for row in reversed(rows) if row.paid_on is None), None)
    if awaited is not None:
        made["reconcile_found"] = lambda window: ReconcileDialog(_context(window), awaited, window)
    if database.read(first_earned_on) is not None:
        made["payout_request"] = lambda window: _request(window, database)
        made["payout_points"] = lambda window: _ended(window, database, PayoutStep.POINTS)
        made["payout_expired"] = lambda window: _ended(window, database, PayoutStep.FORFEIT)
    return made


def _payouts(window: QWidget) -> QWidget:
    context = _context(window)
    menu = PayoutMenu(context, PayoutLog(context, window), window)
    return PayoutsDialog(context, PayoutWords(context, window), menu, window)


def _explained(window: QWidget, row: PayoutRow) -> QWidget:
    """Say that a purchase was taken off, as soon as the deposits are there."""
    dialog = ReconcileDialog(_context(window), row, window)

    def say() -> None:
        if dialog.is_ready:
            dialog.difference_box.buttons[PayoutCause.NETTED_PURCHASE].click()
        else:
            QTimer.singleShot(ASK_MS, dialog, say)

    say()
    return dialog


def _request(window: QWidget, database: Database) -> QWidget:
    context = _context(window)
    coming = database.read(coming_payouts, context.catalog, context.clock())
    if not coming:
        return _payouts(window)
    row = coming[-1]
    rule = payout_rule_of(context.catalog, row.marketplace_id, context.clock().date())
    return PayoutDialog(
        context,
        row,
        PayoutStep.REQUEST,
        lambda day: None if rule is None else expected_on(rule, day),
        window,
    )


def _ended(window: QWidget, database: Database, step: PayoutStep) -> QWidget:
    """Say of proceeds that they became points of the business, or expired."""
    context = _context(window)
    coming = database.read(coming_payouts, context.catalog, context.clock())
    if not coming:
        return _payouts(window)
    dialog = PayoutDialog(context, coming[-1], step, parent=window)
    if dialog.end is not None:
        dialog.end.purpose.setCurrentIndex(dialog.end.purpose.count() - 1)
    return dialog


def _context(window: QWidget) -> PageContext:
    if not isinstance(window, MainWindow):
        raise TypeError(type(window))
    return window.context
