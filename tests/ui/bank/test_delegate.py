"""How lines are painted."""

from pytestqt.qtbot import QtBot

from app.models.bookkeeping_types import LineUse
from app.services.bank_line_uses import use_lines
from app.services.reconciling import match_payout
from app.ui.bank.delegate import BankDelegate
from tests.services.bookkeeping_samples import NOW
from tests.ui.bank.samples import COFFEE, DEPOSIT, fill, tab_of
from tests.ui.today.context import World


def test_open_and_used_lines_and_payouts_are_painted(world: World, qtbot: QtBot) -> None:
    fill(world)
    world.database.write(match_payout, DEPOSIT, 1, now=NOW)
    world.database.write(use_lines, [COFFEE], LineUse.OWN)
    tab = tab_of(world, qtbot)
    tab.toolbar.show_every_line()
    world.settled(qtbot, lambda: len(tab.table.model.ids) == 4)
    before = tab.table.grab().toImage()
    tab.commands.free([COFFEE])
    world.settled(qtbot, lambda: tab.table.grab().toImage() != before)
    delegate = tab.table.findChild(BankDelegate)
    assert isinstance(delegate, BankDelegate)
    row = tab.table.model.row(0)
    assert row is not None
    assert not delegate.needs_care(row)
    assert delegate.by_the_clock(row) is None
