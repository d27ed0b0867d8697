"""The line over the journal that tells how far the books are closed."""

from pytestqt.qtbot import QtBot

from app.services.month_close_queries import ClosingState
from app.ui.books.closing_bar import ClosingBar
from tests.ui.today.context import World


def test_it_tells_the_last_closed_month_and_the_corrections_after_it(
    world: World, qtbot: QtBot
) -> None:
    bar = ClosingBar(world.context)
    qtbot.addWidget(bar)
    bar.show_state(ClosingState(None, (), 0))
    assert bar.sentence.text() == "No month is closed yet"
    assert not bar.close_button.isEnabled()
    assert bar.close_button.toolTip()
    bar.show_state(ClosingState("2026-09", ("2026-10",), 2))
    assert bar.sentence.text() == "Closed up to 2026年9月"
    assert bar.corrections.text() == "2 corrections of closed months"
    assert not bar.corrections.isHidden()
    assert bar.close_button.isEnabled()
    bar.show_state(ClosingState("2026-09", ("2026-10",), 1))
    assert bar.corrections.text() == "1 correction of closed months"
