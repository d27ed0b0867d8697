"""The cards lie as the window is wide."""

from pytestqt.qtbot import QtBot

from app.ui.today.board import TodayBoard
from tests.ui.today.context import World


def placed(world: World, qtbot: QtBot, width: int) -> TodayBoard:
    board = TodayBoard(world.context)
    qtbot.addWidget(board)
    board.resize(width, 800)
    with qtbot.waitExposed(board):
        board.show()
    return board


def test_money_stands_beside_the_work_in_a_wide_window(world: World, qtbot: QtBot) -> None:
    board = placed(world, qtbot, 1200)
    assert board.waiting.x() > board.to_dos.x() + board.to_dos.width()
    assert board.reply.y() == board.net.y()


def test_money_goes_under_the_work_in_a_narrow_window(world: World, qtbot: QtBot) -> None:
    board = placed(world, qtbot, 800)
    assert board.waiting.y() > board.week.y()
    assert board.escrow.y() > board.net.y()
    assert all(card.width() > 0 for card in board.figure_cards)
