from pytestqt.qtbot import QtBot

from app.ui.prices.dialog import PricesDialog
from tests.ui.today.context import World


def test_prices_are_compared_without_a_service(world: World, qtbot: QtBot) -> None:
    dialog = PricesDialog(world.context)
    qtbot.addWidget(dialog)
    dialog.show_over()
    world.settled(qtbot, lambda: bool(dialog.prices.sheet.lines))
    dialog.prices.controls.amount.field.setText("50000")
    prices = {line.key: line.offer.price for line in dialog.prices.sheet.lines}
    assert (prices["coconala"], prices["requ"]) == (50_000, None)
    with qtbot.waitSignal(dialog.finished):
        dialog.reject()
