from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from app.models.order import IllegalStepError
from app.models.types import Stage
from app.services.order_board import BoardColumn
from app.services.orders import BulkStepError
from app.ui.orders.board import Board
from app.ui.orders.board_column import BoardColumnView
from app.ui.orders.column_model import carried
from tests.ui.orders.desk import Desk


def board_of(desk: Desk) -> Board:
    board = desk.page().view("board")
    assert isinstance(board, Board)
    return board


def drop(column: BoardColumnView, source: BoardColumn, ids: list[int]) -> None:
    mime = carried(source, ids)
    event = QDropEvent(
        QPointF(20, 60),
        Qt.DropAction.MoveAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    column.view.dropEvent(event)
    assert event.isAccepted()


def test_dropping_cards_moves_their_orders_in_one_step_and_says_so(desk: Desk) -> None:
    one, two = desk.add("One"), desk.add("Two")
    board = board_of(desk)
    drop(board.columns[BoardColumn.DELIVERED], BoardColumn.PURCHASED, [one, two])
    desk.until(lambda: len(board.columns[BoardColumn.DELIVERED].model.ids) == 2)
    assert {desk.row(one).stage, desk.row(two).stage} == {Stage.DELIVERED}
    desk.until(lambda: desk.toasts == [("Moved 2 orders to Awaiting OK", True)])
    desk.context.tasks.undo()
    desk.until(lambda: len(board.columns[BoardColumn.PURCHASED].model.ids) == 2)


def test_an_illegal_drop_is_refused_and_nothing_moves(desk: Desk) -> None:
    one = desk.add("One", Stage.COMPLETED)
    board = board_of(desk)
    drop(board.columns[BoardColumn.WORKING], BoardColumn.COMPLETED, [one])
    desk.until(lambda: bool(desk.errors))
    assert isinstance(desk.errors[0], BulkStepError | IllegalStepError)
    assert desk.row(one).stage is Stage.COMPLETED
    assert desk.toasts == []


def test_ctrl_shift_and_an_arrow_moves_the_chosen_card_and_the_keyboard_goes_with_it(
    desk: Desk,
) -> None:
    one = desk.add("One")
    board = board_of(desk)
    view = board.columns[BoardColumn.PURCHASED].view
    view.choose(0)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(view, Qt.Key.Key_Right, both)
    there = board.columns[BoardColumn.WORKING].view
    desk.until(lambda: there.chosen_ids() == (one,))
    assert desk.row(one).stage is Stage.WORKING


def test_the_arrows_go_to_the_next_column_that_has_cards(desk: Desk) -> None:
    desk.add("One", Stage.INQUIRY)
    two = desk.add("Two", Stage.DELIVERED)
    board = board_of(desk)
    view = board.columns[BoardColumn.INQUIRY].view
    view.choose(0)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert board.columns[BoardColumn.DELIVERED].view.chosen_ids() == (two,)
    assert view.chosen_ids() == ()


def test_enter_opens_the_card(desk: Desk) -> None:
    one = desk.add("One")
    board = board_of(desk)
    view = board.columns[BoardColumn.PURCHASED].view
    view.choose(0)
    with desk.qtbot.waitSignal(board.opened) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [one]


def test_the_menu_offers_only_the_stages_that_can_be_reached(desk: Desk) -> None:
    one = desk.add("One", Stage.DELIVERED)
    board = board_of(desk)
    menu = board.menu_for([desk.row(one)])
    stages = menu.findChild(QMenu)
    assert stages is not None
    enabled = [action.text() for action in stages.actions() if action.isEnabled()]
    assert enabled == ["In progress", "Completed", "Cancelled"]
    menu.deleteLater()


def test_done_cards_show_what_was_due_last_on_top(desk: Desk) -> None:
    early = desk.add("Early", Stage.COMPLETED, due_in=-1)
    late = desk.add("Late", Stage.COMPLETED, due_in=2)
    board = board_of(desk)
    assert list(board.columns[BoardColumn.COMPLETED].model.ids) == [late, early]
