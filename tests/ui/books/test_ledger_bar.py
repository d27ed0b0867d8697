"""The row above the ledgers."""

from pytestqt.qtbot import QtBot

from app.ui.books.ledger_bar import LedgerBar, View
from tests.ui.today.context import World


def test_paper_is_offered_where_there_is_something_to_put_on_it(world: World, qtbot: QtBot) -> None:
    bar = LedgerBar(world.context)
    qtbot.addWidget(bar)
    assert bar.view.value == View.LEDGER.value
    bar.switch.choose(View.TRIAL)
    assert bar.view.value == View.TRIAL.value
    for is_any in (False, True):
        bar.show_any(is_any=is_any)
        enabled = {button.isEnabled() for button in (bar.copy, bar.pdf, bar.print_)}
        assert enabled == {is_any}
