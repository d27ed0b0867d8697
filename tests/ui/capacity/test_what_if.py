from datetime import date

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.services.capacity_queries import capacity
from app.ui.capacity.what_if import WhatIf
from app.ui.kit.buttons import Button
from tests.ui.today.context import NOW, World


def answered(world: World, qtbot: QtBot, minutes: int, due_on: date | None = None) -> WhatIf:
    panel = WhatIf(world.context)
    qtbot.addWidget(panel)
    panel.show_capacity(world.database.read(capacity, NOW, minutes=minutes, due_on=due_on))
    return panel


def lines(panel: WhatIf) -> list[str]:
    return [button.accessibleName() for button in panel.findChildren(Button)]


def test_without_hours_it_asks_and_names_what_cannot_be_kept(
    world: World, orders: tuple[int, int], qtbot: QtBot
) -> None:
    panel = answered(world, qtbot, 0)
    assert "10h" in panel.answer.text()
    (late,) = lines(panel)
    assert late.startswith("早い")
    with qtbot.waitSignal(panel.opened) as opened:
        panel.findChildren(Button)[0].click()
    assert opened.args == [orders[0]]


@pytest.mark.parametrize(
    ("due_on", "said"),
    [
        (None, "Earliest day"),
        (date(2026, 12, 4), "can be kept"),
        (date(2026, 11, 24), "cannot be kept"),
    ],
)
@pytest.mark.usefixtures("orders")
def test_it_says_whether_a_day_is_honest(
    world: World, qtbot: QtBot, due_on: date | None, said: str
) -> None:
    assert said in answered(world, qtbot, 600, due_on).answer.text()


@pytest.mark.usefixtures("orders")
def test_it_says_when_others_would_come_late(world: World, qtbot: QtBot) -> None:
    panel = answered(world, qtbot, 30, date(2026, 11, 26))
    assert "would push others late" in panel.answer.text()
    heads = [label.text() for label in panel.findChildren(QLabel)]
    assert "Would come late by it" in heads


def test_without_working_time_it_says_so(world: World, qtbot: QtBot) -> None:
    assert "three years" in answered(world, qtbot, 10_000_000).answer.text()
