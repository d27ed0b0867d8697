"""What came off a sale is asked for whole."""

from datetime import date

from pytestqt.qtbot import QtBot

from app.models.bookkeeping_types import AdjustmentKind
from app.models.money import Yen
from app.ui.books.adjustment_dialog import AdjustmentDialog, Taken
from tests.ui.today.context import World


def test_kind_amount_and_day_are_handed_on(world: World, qtbot: QtBot) -> None:
    dialog = AdjustmentDialog(world.context, 7, "取引完了 No.1")
    qtbot.addWidget(dialog)
    told: list[Taken] = []
    dialog.confirmed.connect(told.append)
    assert not dialog.record.isEnabled()
    dialog.kind.setCurrentIndex(1)
    dialog.amount.set_amount(Yen(500))
    dialog.note.setText(" 約束 ")
    assert dialog.record.isEnabled()
    dialog.record.click()
    assert told == [Taken(7, AdjustmentKind.REFUND, Yen(500), date(2026, 11, 23), "約束")]


def test_a_day_of_a_closed_month_is_said_to_be_booked_later(world: World, qtbot: QtBot) -> None:
    dialog = AdjustmentDialog(world.context, 7, "取引完了 No.1")
    qtbot.addWidget(dialog)
    dialog.show_closed("2026-10")
    assert dialog.late.isHidden()
    dialog.day.set_day(date(2026, 10, 5))
    assert not dialog.late.isHidden()
    assert dialog.late.text().endswith("the journal books it in the open month.")
