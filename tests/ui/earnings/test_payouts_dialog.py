"""All payouts of a year, and those to check."""

from datetime import date

from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.services.payouts import record_payment_received
from app.ui.earnings.payout_log import PayoutLog
from app.ui.earnings.payout_menu import PayoutMenu
from app.ui.earnings.payout_words import PayoutWords
from app.ui.earnings.payouts_dialog import OPEN, PayoutsDialog
from tests.services.bookkeeping_samples import pay_out, sell
from tests.ui.earnings.payout_samples import netted
from tests.ui.today.context import NOW, World


def dialog_of(world: World, qtbot: QtBot) -> PayoutsDialog:
    window = QWidget()
    qtbot.addWidget(window)
    menu = PayoutMenu(world.context, PayoutLog(world.context, window), window)
    dialog = PayoutsDialog(world.context, PayoutWords(world.context), menu, window)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_table_follows_the_year_the_switch_and_the_book(world: World, qtbot: QtBot) -> None:
    netted(world)
    order_id, _ = world.database.write(sell, "9", date(2026, 3, 1))
    world.database.write(pay_out, [order_id], date(2026, 3, 20))
    dialog = dialog_of(world, qtbot)
    qtbot.waitUntil(lambda: len(dialog.model.lines) == 2, timeout=60_000)
    assert dialog.sums.text().startswith("2 payouts")
    dialog.switch.choose(OPEN)
    dialog.switch.chosen.emit(OPEN)
    assert len(dialog.model.lines) == 1
    world.context.tasks.write(record_payment_received, 1, paid_on=date(2026, 11, 5), now=NOW)
    qtbot.waitUntil(lambda: dialog.model.lines == (), timeout=60_000)
    dialog.year.choose(2025)
    qtbot.waitUntil(lambda: dialog.sums.text().startswith("0 payouts"), timeout=60_000)
    assert not dialog.grab().isNull()


def test_the_menu_key_speaks_of_the_row_that_is_chosen(world: World, qtbot: QtBot) -> None:
    netted(world)
    dialog = dialog_of(world, qtbot)
    qtbot.waitUntil(lambda: len(dialog.model.lines) == 1, timeout=60_000)
    dialog.table.menu_wanted.disconnect()
    rows: list[int] = []
    dialog.table.menu_wanted.connect(lambda index, _place: rows.append(index.row()))
    dialog.table.selectRow(0)
    place = QPoint(5, 300)
    for reason in (QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse):
        event = QContextMenuEvent(reason, place, dialog.table.mapToGlobal(place))
        dialog.table.contextMenuEvent(event)
    assert rows == [0, -1]
