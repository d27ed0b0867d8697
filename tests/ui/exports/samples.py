"""A book with sales, a payout and an expense, and the parts of the tab over it."""

from datetime import date

from pytestqt.qtbot import QtBot

from app.models.bookkeeping_types import JournalFormat
from app.ui.exports.exports_tab import ExportsTab
from app.ui.exports.files_view import FilesView
from tests.services.bookkeeping_samples import pay_out, sell, spend
from tests.ui.today.context import World


def fill(world: World) -> None:
    """Sell twice, be paid once, and buy from a shop whose name CP932 lacks."""
    book = world.database
    first, _ = book.write(sell, "11111111", date(2026, 9, 3), 6_000, 1_320)
    book.write(sell, "22222222", date(2026, 10, 5), 8_000, 1_000, site="timeticket")
    book.write(pay_out, [first], date(2026, 9, 24))
    book.write(spend, date(2026, 10, 9), "supplies", 3_300, payee="髙﨑𠮷商店")


def tab_of(world: World, qtbot: QtBot) -> ExportsTab:
    """Return the tab on screen, the file looked at."""
    tab = ExportsTab(world.context)
    qtbot.addWidget(tab)
    tab.resize(1200, 700)
    tab.show()
    tab.activate()
    files = files_of(tab)
    world.settled(qtbot, lambda: files.found is not None)
    return tab


def files_of(tab: ExportsTab) -> FilesView:
    """Return the part that writes files."""
    found = tab.view("files")
    assert isinstance(found, FilesView)
    return found


def turn(world: World, qtbot: QtBot, files: FilesView, wanted: JournalFormat) -> None:
    """Choose a program and wait until its file was looked at."""
    del world
    with qtbot.waitSignal(files.looked, timeout=60_000):
        files.cards.choose(wanted)
        files.cards.chosen.emit()
