from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.models.types import Stage
from app.services.order_board import BoardColumn
from app.ui.orders.board import Board
from app.ui.orders.drawer import OrderDrawer
from tests.ui.orders.desk import Desk


def opened(desk: Desk, number: int) -> OrderDrawer:
    page = desk.page()
    page.drawer.show_order(number)
    desk.until(page.drawer.isVisible)
    return page.drawer


def test_the_foot_offers_what_comes_next_verb_first(desk: Desk) -> None:
    number = desk.add("Banner", Stage.WORKING)
    drawer = opened(desk, number)
    assert drawer.next.text() == "Mark as delivered"
    drawer.next.click()
    desk.until(lambda: drawer.next.text() == "Mark as completed")
    assert drawer.other.text() == "Sent back"
    drawer.other.click()
    desk.until(lambda: desk.row(number).returned_count == 1)
    desk.until(lambda: drawer.next.text() == "Mark as delivered")
    assert drawer.other.isHidden()


def test_the_menu_of_stages_is_what_the_book_allows(desk: Desk) -> None:
    drawer = opened(desk, desk.add("Banner", Stage.WORKING))
    stages = [action.text() for action in drawer._stages.actions()]
    assert stages == ["Awaiting OK", "Cancelled"]


def test_escape_closes_it_and_the_focus_goes_back_to_the_card(desk: Desk) -> None:
    number = desk.add("Banner", Stage.WORKING)
    page = desk.page()
    board = page.view("board")
    assert isinstance(board, Board)
    view = board.columns[BoardColumn.WORKING].view
    page.activateWindow()
    view.choose(0)
    view.setFocus()
    desk.until(view.hasFocus)
    QTest.keyClick(view, Qt.Key.Key_Space)
    desk.until(page.drawer.isVisible)
    assert page.drawer._order_id == number
    QTest.keyClick(page.drawer, Qt.Key.Key_Escape)
    assert not page.drawer.isVisible()
    assert view.hasFocus()


def test_an_order_that_is_undone_away_closes_its_drawer(desk: Desk) -> None:
    number = desk.add("Banner")
    drawer = opened(desk, number)
    desk.context.tasks.undo()
    desk.until(lambda: not drawer.isVisible())


def test_what_is_typed_in_the_note_survives_a_change_from_elsewhere(desk: Desk) -> None:
    number = desk.add("Banner", Stage.WORKING)
    drawer = opened(desk, number)
    drawer.activateWindow()
    drawer.note.field.setFocus()
    desk.until(drawer.note.field.hasFocus)
    QTest.keyClicks(drawer.note.field, "call back")
    desk.commands().set_estimate(number, 60)
    desk.until(lambda: drawer.time.estimate.minutes == 60)
    assert drawer.note.field.toPlainText() == "call back"
    drawer.close_drawer()
    desk.until(lambda: ("Saved the note", True) in desk.toasts)
    assert desk.details(number).note == "call back"
