from app.ui.orders.board import Board
from app.ui.orders.views import OrderViews
from tests.ui.orders.desk import Desk


def test_a_view_is_built_once_and_only_when_looked_at(desk: Desk) -> None:
    views = OrderViews(desk.context, desk.words(), desk.commands(), None)
    desk.qtbot.addWidget(views)
    assert views.count() == 1
    board = views.view("board")
    assert isinstance(board, Board)
    assert views.view("board") is board
    assert views.count() == 2
