"""The four figures tell what they know, and that they do not know the rest."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.services.today_queries import TodayFigures
from app.ui.today.figures import EscrowCard, FigureCard, NetCard, ReplyCard, TargetCard
from tests.ui.today.context import World

TODAY = date(2026, 11, 23)
AGES = (Yen(9_000), Yen(0), Yen(0), Yen(1_000))
FULL = TodayFigures(
    net_this_month=Yen(286_400),
    net_last_month_to_date=Yen(242_300),
    net_by_day=(Yen(0), Yen(120_000), Yen(286_400)),
    target=Yen(400_000),
    escrow=Yen(10_000),
    escrow_count=2,
    escrow_oldest_days=44,
    escrow_ages=AGES,
    reply_minutes=42,
    reply_minutes_before=50,
    reply_within_day=980,
    reply_by_week=(80, 60, 42),
    open_count=2,
    due_today_count=0,
    waiting_reply_count=0,
    has_orders=True,
)
EMPTY = FULL._replace(
    net_this_month=Yen(0),
    net_last_month_to_date=Yen(0),
    net_by_day=(),
    target=None,
    escrow=Yen(0),
    escrow_count=0,
    escrow_oldest_days=None,
    escrow_ages=(Yen(0), Yen(0), Yen(0), Yen(0)),
    reply_minutes=None,
    reply_minutes_before=None,
    reply_within_day=None,
    reply_by_week=(),
    has_orders=False,
)


def told(card: FigureCard, qtbot: QtBot, figures: TodayFigures) -> str:
    qtbot.addWidget(card)
    card.resize(280, 116)
    card.show_figures(figures, TODAY)
    assert not card.grab().isNull()
    return card.accessibleDescription()


def test_take_home_is_compared_with_the_same_days_of_last_month(world: World, qtbot: QtBot) -> None:
    assert told(NetCard(world.context), qtbot, FULL).startswith("¥286,400")
    assert "+18.2%" in told(NetCard(world.context), qtbot, FULL)
    less = FULL._replace(net_this_month=Yen(121_150))
    assert "−50.0%" in told(NetCard(world.context), qtbot, less)
    assert "nothing yet" in told(NetCard(world.context), qtbot, EMPTY)


def test_a_target_tells_what_is_missing_and_when_it_is_reached(world: World, qtbot: QtBot) -> None:
    words = told(TargetCard(world.context), qtbot, FULL)
    assert "¥113,600 to go" in words
    assert "7 days left" in words
    reached = FULL._replace(net_this_month=Yen(400_000))
    assert "Reached" in told(TargetCard(world.context), qtbot, reached)


def test_without_a_target_the_card_offers_to_set_one(world: World, qtbot: QtBot) -> None:
    card = TargetCard(world.context)
    assert "Set a target" in told(card, qtbot, EMPTY)
    with qtbot.waitSignal(card.target_wanted):
        QTest.keyClick(card, Qt.Key.Key_Return)
    with qtbot.waitSignal(card.target_wanted):
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)


def test_escrow_tells_orders_and_age(world: World, qtbot: QtBot) -> None:
    assert "oldest 44 days, 2 orders" in told(EscrowCard(world.context), qtbot, FULL)
    assert "no order is waiting" in told(EscrowCard(world.context), qtbot, EMPTY)


def test_a_reply_time_that_was_never_measured_is_not_made_up(world: World, qtbot: QtBot) -> None:
    assert "Not known yet" in told(ReplyCard(world.context), qtbot, EMPTY)


def test_a_reply_time_is_a_median_with_its_change(world: World, qtbot: QtBot) -> None:
    words = told(ReplyCard(world.context), qtbot, FULL)
    assert "42 min (median)" in words
    assert "8分 faster" in words
    assert "98% within 24 h" in words
    slower = FULL._replace(reply_minutes=300)
    assert "slower" in told(ReplyCard(world.context), qtbot, slower)
    assert "5.0 h (median)" in told(ReplyCard(world.context), qtbot, slower)


def test_a_change_within_the_noise_is_no_news(world: World, qtbot: QtBot) -> None:
    words = told(ReplyCard(world.context), qtbot, FULL._replace(reply_minutes=49))
    assert "faster" not in words
