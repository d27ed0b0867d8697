from array import array

from app.models.money import Yen
from app.models.types import Stage
from app.services.order_board import BoardColumn, ColumnIds
from app.ui.orders.board_column import BoardColumnView
from app.ui.orders.card_delegate import CardDelegate
from tests.ui.orders.desk import Desk


def test_a_column_says_its_count_and_sum_and_keeps_what_was_chosen(desk: Desk) -> None:
    one, two = desk.add("One", Stage.WORKING), desk.add("Two", Stage.WORKING)
    words, rows = desk.words(), desk.rows()
    delegate = CardDelegate(desk.context, words)
    column = BoardColumnView(
        BoardColumn.WORKING, desk.context, words, rows, delegate, lambda _ids: 0
    )
    desk.qtbot.addWidget(column)
    column.set_column(ColumnIds(BoardColumn.WORKING, array("q", [one]), Yen(9_360)))
    column.view.choose(0)
    column.set_column(ColumnIds(BoardColumn.WORKING, array("q", [two, one]), Yen(18_720)))
    assert column.view.chosen_ids() == (one,)
    assert column.view.accessibleDescription() == "In progress, 2 orders, take-home ¥18,720"
    assert not column.grab().isNull()
