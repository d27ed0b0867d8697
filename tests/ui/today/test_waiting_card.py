"""Clients who wait for a reply."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.moments import to_epoch
from app.services.today_queries import WaitingReply
from app.ui.today.waiting_card import CLIENT, WaitingCard
from tests.ui.today.context import NOW, World

LATE = WaitingReply(
    1, 4, "coconala", 2, "森", "案を見たいです", to_epoch(NOW), to_epoch(NOW + timedelta(hours=2))
)
FREE = LATE._replace(conversation_id=2, order_id=None, client="山", until_at=None)


def card_with(world: World, qtbot: QtBot, *rows: WaitingReply) -> WaitingCard:
    card = WaitingCard(world.context)
    qtbot.addWidget(card)
    card.resize(380, 190)
    card.show_rows(rows, len(rows), NOW)
    return card


def test_a_row_opens_its_conversation(world: World, qtbot: QtBot) -> None:
    card = card_with(world, qtbot, LATE, FREE)
    opened: list[int] = []
    card.conversation_opened.connect(opened.append)
    card.opened.emit(0)
    card.opened.emit(1)
    assert opened == [LATE.conversation_id, FREE.conversation_id]


def test_the_disc_of_a_known_client_opens_the_client(world: World, qtbot: QtBot) -> None:
    card = card_with(world, qtbot, LATE, FREE._replace(client_id=None))
    opened: list[int] = []
    card.client_opened.connect(opened.append)
    assert [item.key for item in card.items] == [0, (CLIENT, 0), 1]
    assert card.items[1].sentence == "Open the client 森"
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=card.items[1].rect.center().toPoint())
    assert opened == [2]
    assert not card.grab().isNull()


def test_a_row_tells_how_long_there_is_or_since_when_the_client_waits(
    world: World, qtbot: QtBot
) -> None:
    card = card_with(world, qtbot, LATE, FREE)
    assert "あと 2時間" in card.items[0].sentence
    assert "たった今" in card.items[2].sentence
    assert not card.grab().isNull()


def test_nobody_waiting_is_said(world: World, qtbot: QtBot) -> None:
    card = card_with(world, qtbot)
    assert card.items == ()
    assert not card.grab().isNull()
