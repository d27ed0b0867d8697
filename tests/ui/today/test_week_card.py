"""The week of bars and load."""

from datetime import timedelta

from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from app.models.moments import end_of, start_of
from app.services.today_queries import WeekBar, WeekDay
from app.ui.today.week_card import WeekCard
from tests.ui.today.context import NOW, World

TODAY = NOW.date()
DAYS = tuple(
    WeekDay(TODAY + timedelta(days=n), 60 * n, 480, "祝日" if n == 1 else None) for n in range(7)
)


def bar(number: int, first: int, last: int, until_at: int | None = None) -> WeekBar:
    days = [TODAY + timedelta(days=n) for n in (first, last)]
    return WeekBar(number, "coconala", f"仕事{number}", days[0], days[1], days[1], until_at)


def card_with(world: World, qtbot: QtBot, *bars: WeekBar) -> WeekCard:
    card = WeekCard(world.context)
    qtbot.addWidget(card)
    card.resize(760, 280)
    card.show_week(DAYS, bars, NOW)
    return card


def rects(card: WeekCard) -> list[QRectF]:
    return [item.rect for item in card.items if isinstance(item.key, tuple)]


def test_bars_lie_beside_and_under_each_other_but_never_on_each_other(
    world: World, qtbot: QtBot
) -> None:
    card = card_with(world, qtbot, bar(1, 0, 2), bar(2, 1, 3), bar(3, 4, 6), bar(4, 0, 6))
    found = rects(card)
    assert len(found) == 4
    pairs = [(a, b) for n, a in enumerate(found) for b in found[n + 1 :]]
    assert not any(a.intersects(b) for a, b in pairs)
    assert not card.grab().isNull()


def test_a_full_week_gets_narrower_lanes_before_anything_is_hidden(
    world: World, qtbot: QtBot
) -> None:
    few = rects(card_with(world, qtbot, *(bar(n, 0, 6) for n in range(3))))
    many = rects(card_with(world, qtbot, *(bar(n, 0, 6) for n in range(6))))
    assert len(many) == 6
    assert many[0].height() < few[0].height()
    crowded = card_with(world, qtbot, *(bar(n, 0, 6) for n in range(20)))
    assert 6 <= len(rects(crowded)) < 20
    assert all(rect.bottom() < crowded.height() for rect in rects(crowded))
    assert not crowded.grab().isNull()


def test_a_bar_reaches_to_the_hour_of_its_clock(world: World, qtbot: QtBot) -> None:
    noon = start_of(TODAY) + 12 * 3600
    (whole,) = rects(card_with(world, qtbot, bar(1, 0, 0, end_of(TODAY))))
    (half,) = rects(card_with(world, qtbot, bar(1, 0, 0, noon)))
    assert half.width() < whole.width()


def test_a_bar_opens_its_order_and_the_link_the_calendar(world: World, qtbot: QtBot) -> None:
    card = card_with(world, qtbot, bar(5, 0, 1))
    with qtbot.waitSignal(card.order_opened, check_params_cb=lambda number: number == 5):
        card.opened.emit(("order", 5))
    with qtbot.waitSignal(card.calendar_wanted):
        card.opened.emit(WeekCard.LINK)


def test_a_week_without_orders_still_tells_its_load(world: World, qtbot: QtBot) -> None:
    card = card_with(world, qtbot)
    assert rects(card) == []
    assert "6 h" not in card.accessibleDescription()
    assert "6h" in card.accessibleDescription()
    assert not card.grab().isNull()
