from datetime import date

from pytestqt.qtbot import QtBot

from app.services.capacity_queries import CapacityWeek
from app.ui.capacity.weeks_chart import LEFT, WeeksChart
from tests.ui.today.context import World


def test_weeks_are_said_to_a_screen_reader_and_painted(world: World, qtbot: QtBot) -> None:
    chart = WeeksChart(world.context)
    qtbot.addWidget(chart)
    weeks = [
        CapacityWeek(date(2026, 11, 23), 1_200, 960, 3, -240),
        CapacityWeek(date(2026, 11, 30), 960, 1_200, 1, 240),
        CapacityWeek(date(2026, 12, 7), 60, 0, 1, -60),
        CapacityWeek(date(2026, 12, 14), 0, 0, 0, 0),
    ]
    chart.show_weeks(weeks)
    said = chart.accessibleDescription()
    assert "20h / 16h" in said
    assert "4h too much" in said
    assert "4h free" in said
    assert not chart.grab().isNull()


def test_what_is_too_much_has_room_in_its_column(world: World) -> None:
    theme = world.context.theme
    assert theme.width("12.7 h too much", "caption_b") <= theme.px(LEFT)
