"""The dialog that closes a month says what it checked, and what keeps the month open."""

from datetime import date

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.services.month_close_queries import closing_state
from app.services.order_queries import Lacking, OrderFilter
from app.ui.books.closing_dialog import ClosingDialog
from app.ui.books.missing_note import MissingNote
from app.ui.kit.labels import Label
from tests.services.bookkeeping_samples import bank_line, pay_out, sell
from tests.ui.books.samples import fill
from tests.ui.today.context import World

TODAY = date(2026, 11, 23)


def dialog_of(world: World, qtbot: QtBot) -> ClosingDialog:
    state = world.database.read(closing_state, TODAY)
    dialog = ClosingDialog(world.context, state.closable)
    qtbot.addWidget(dialog)
    dialog.show()
    world.settled(qtbot, lambda: dialog.findings.count() > 0)
    return dialog


def said(dialog: ClosingDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(Label))


def test_a_month_with_everything_explained_can_be_closed(world: World, qtbot: QtBot) -> None:
    fill(world)
    dialog = dialog_of(world, qtbot)
    assert dialog.month.currentText() == "2026年10月"
    assert dialog.close_button.isEnabled()
    assert "Every payout that arrived is explained" in said(dialog)
    told: list[str] = []
    dialog.confirmed.connect(told.append)
    dialog.close_button.click()
    assert told == ["2026-10"]


def test_differences_are_listed_with_the_way_to_them(world: World, qtbot: QtBot) -> None:
    order_id, _ = world.database.write(sell, "1", date(2026, 9, 3), 6_000, 1_320)
    world.database.write(pay_out, [order_id], date(2026, 9, 24), received=3_925)
    world.database.write(bank_line, date(2026, 9, 30), -700, "open")
    dialog = dialog_of(world, qtbot)
    assert not dialog.close_button.isEnabled()
    assert "2026/09/24 ココナラ: −¥755" in said(dialog)
    assert "1 lines of bank statements are not sorted yet" in said(dialog)
    buttons = dialog.findChildren(QPushButton)
    next(button for button in buttons if button.text() == "Reconcile").click()
    assert world.asked.pages == [("earnings", {"payout_id": 1})]
    assert not dialog.isVisible()


def test_an_arrival_without_an_amount_keeps_the_month_open(world: World, qtbot: QtBot) -> None:
    for number, received in (("1", 3_925), ("2", None)):
        order_id, _ = world.database.write(sell, number, date(2026, 9, 3), 6_000, 1_320)
        world.database.write(pay_out, [order_id], date(2026, 9, 24), received=received)
    dialog = dialog_of(world, qtbot)
    assert not dialog.close_button.isEnabled()
    assert "1 payouts were logged as arrived without an amount" in said(dialog)
    assert "2026/09/24 ココナラ: amount not known" in said(dialog)
    assert "2026/09/24 ココナラ: −¥755" in said(dialog)
    buttons = dialog.findChildren(QPushButton)
    [button for button in buttons if button.text() == "Reconcile"][-1].click()
    assert world.asked.pages == [("earnings", {"payout_id": 2})]


def test_what_is_not_known_is_told_and_does_not_keep_the_month_open(
    world: World, qtbot: QtBot
) -> None:
    fill(world)
    world.database.write(sell, "3", date(2025, 12, 7), 9_000, None)
    dialog = dialog_of(world, qtbot)
    assert dialog.close_button.isEnabled()
    assert "1 sale without its fee: the fee is not in the books yet" in said(dialog)
    assert "booked in the open month." in said(dialog)
    dialog.month.setCurrentIndex(dialog.month.findData("2025-12"))
    world.settled(qtbot, lambda: "closing count in the next year" in said(dialog))
    (note,) = (one for one in dialog.findChildren(MissingNote) if one.isVisible())
    note.links["fee"].click()
    assert not dialog.isVisible()
    where = OrderFilter(lacking=Lacking("fee", None, date(2025, 12, 31)))
    assert world.asked.pages == [("orders", {"where": where, "words": "Fee not known"})]


def test_an_earlier_month_is_checked_by_itself(world: World, qtbot: QtBot) -> None:
    order_id, _ = world.database.write(sell, "1", date(2026, 8, 3), 6_000, 1_320)
    world.database.write(pay_out, [order_id], date(2026, 10, 24), received=3_925)
    dialog = dialog_of(world, qtbot)
    assert not dialog.close_button.isEnabled()
    dialog.month.setCurrentIndex(dialog.month.findData("2026-09"))
    world.settled(qtbot, dialog.close_button.isEnabled)
