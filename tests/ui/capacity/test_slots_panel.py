from datetime import date

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.models.types import ListingState
from app.services.slot_queries import SlotPlan, SlotRow
from app.services.slots import Advice, Why
from app.ui.capacity.slots_panel import MOST, SlotsPanel
from app.ui.kit.buttons import Button
from tests.ui.today.context import World

OPEN, FULL = ListingState.PUBLISHED, ListingState.FULL


def row(number: int, slots: int | None, advice: Advice, why: Why) -> SlotRow:
    state = FULL if advice is Advice.REOPEN else OPEN
    return SlotRow(
        number, "coconala", f"出品{number}", state, 120, Yen(2_000), 1, slots, advice, why
    )


def panel_of(world: World, qtbot: QtBot, *rows: SlotRow) -> SlotsPanel:
    panel = SlotsPanel(world.context)
    qtbot.addWidget(panel)
    panel.show_plan(SlotPlan(date(2026, 12, 20), 600, 5, rows))
    return panel


def test_what_is_advised_is_done_one_by_one_or_at_once(world: World, qtbot: QtBot) -> None:
    panel = panel_of(
        world,
        qtbot,
        row(1, 2, Advice.KEEP, Why.ROOM),
        row(2, 0, Advice.FILL, Why.NO_TIME),
        row(3, 1, Advice.REOPEN, Why.ROOM),
        row(4, 0, Advice.FILL, Why.OWN_BOUND),
        row(5, None, Advice.KEEP, Why.UNKNOWN_WORK),
        row(6, 0, Advice.KEEP, Why.TAKEN_BY_OTHERS),
    )
    filled, opened = list[list[int]](), list[list[int]]()
    panel.fill_wanted.connect(filled.append)
    panel.reopen_wanted.connect(opened.append)
    by_name = {button.accessibleName(): button for button in panel.findChildren(Button)}
    by_name["Note as full: 出品2"].click()
    by_name["Open again: 出品3"].click()
    assert (filled, opened) == ([[2]], [[3]])
    panel.all.click()
    assert (filled[1], opened[1]) == ([2, 4], [3])
    words = [label.text() for label in panel.findChildren(QLabel)]
    assert "your own limit is reached (1 open)" in words
    assert "2h each, no time left for it" in words


def test_many_listings_are_cut_and_none_are_told(world: World, qtbot: QtBot) -> None:
    many = [row(number, 1, Advice.KEEP, Why.ROOM) for number in range(MOST + 3)]
    panel = panel_of(world, qtbot, *many)
    assert "3 more" in [label.text() for label in panel.findChildren(QLabel)]
    panel.show_plan(SlotPlan(date(2026, 12, 20), 600, 0, ()))
    assert panel.lead.text() == "No listing is on sale."
