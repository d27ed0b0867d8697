from app.models.money import Yen
from app.models.types import Ball, Stage
from app.services.order_board import BoardColumn
from app.ui.orders.board import Board
from app.ui.orders.calendar_view import CalendarView
from app.ui.orders.page import OrdersPage
from app.ui.orders.table import Table
from tests.ui.orders.desk import Desk


def test_the_page_opens_with_the_board_and_says_how_much_is_under_way(desk: Desk) -> None:
    desk.add("Banner", Stage.WORKING)
    desk.add("Logo", Stage.INQUIRY)
    page = desk.page()
    board = page.view("board")
    assert isinstance(board, Board)
    assert len(board.columns[BoardColumn.WORKING].model.ids) == 1
    desk.until(lambda: "1 under way" in page.summary)
    assert "¥9,360" in page.summary


def test_the_next_view_is_the_table_then_the_calendar_then_the_board(desk: Desk) -> None:
    desk.add("Banner", Stage.WORKING)
    page = desk.page()
    kinds = []
    for _ in range(3):
        page.next_view()
        kinds.append(type(page.views.currentWidget()))
    assert kinds == [Table, CalendarView, Board]


def test_words_in_the_filter_leave_what_matches_and_an_empty_answer_is_explained(
    desk: Desk,
) -> None:
    desk.add("Banner", Stage.WORKING)
    desk.add("Logo", Stage.WORKING)
    page = desk.page()
    board = page.view("board")
    assert isinstance(board, Board)
    page.toolbar.search.setText("ｌｏｇｏ")  # noqa: RUF001 - typed full-width
    desk.until(lambda: len(board.columns[BoardColumn.WORKING].model.ids) == 1)
    page.toolbar.search.setText("nothing like it")
    desk.until(lambda: page.views.currentWidget() is page.views.nothing)
    page.views.nothing.cleared.emit()
    desk.until(lambda: page.views.currentWidget() is board)
    assert len(board.columns[BoardColumn.WORKING].model.ids) == 2


def test_an_empty_book_teaches_the_first_step(desk: Desk) -> None:
    page = desk.page()
    desk.until(lambda: "0 under way" in page.summary)
    page.ask(page.toolbar.question)
    desk.until(lambda: page.views.currentWidget() is page.views.nothing)


def test_six_moves_are_undone_one_by_one_and_the_board_follows(desk: Desk) -> None:
    numbers = [desk.add(f"Order {count}") for count in range(6)]
    page = desk.page()
    board = page.view("board")
    assert isinstance(board, Board)
    working = board.columns[BoardColumn.WORKING].model
    for count, number in enumerate(numbers, 1):
        board.move_orders([desk.row(number)], Stage.WORKING)
        desk.until(lambda count=count: len(working.ids) == count)  # type: ignore[misc]
    assert board.columns[BoardColumn.PURCHASED].model.ids == working.ids[:0]
    for count in range(5, -1, -1):
        desk.context.tasks.undo()
        desk.until(lambda count=count: len(working.ids) == count)  # type: ignore[misc]
    assert sorted(board.columns[BoardColumn.PURCHASED].model.ids) == sorted(numbers)
    desk.context.tasks.redo()
    desk.until(lambda: len(working.ids) == 1)
    assert len(desk.toasts) == 6
    assert all(undo for _, undo in desk.toasts)


def test_a_target_opens_the_order_and_a_view(desk: Desk) -> None:
    number = desk.add("Banner", Stage.WORKING)
    page = desk.page()
    page.open_target(order_id=number, view="table")
    desk.until(page.drawer.isVisible)
    assert isinstance(page.views.currentWidget(), Table)
    assert page.drawer.accessibleName() == "Banner"


def test_a_new_order_is_chosen_on_the_board(desk: Desk) -> None:
    page = desk.page()
    board = page.view("board")
    assert isinstance(board, Board)
    number = desk.add("Banner")
    board.follow(frozenset({number}))
    board.reload()
    column = board.columns[BoardColumn.PURCHASED]
    desk.until(lambda: column.view.chosen_ids() == (number,))
    assert desk.row(number).net == Yen(9_360)


def test_a_client_found_in_the_palette_filters_the_table_until_the_chip_is_clicked(
    desk: Desk,
) -> None:
    number = desk.add("Banner", Stage.WORKING)
    desk.add("Logo", Stage.WORKING)
    page = desk.page()
    row = desk.row(number)
    page.toolbar.search.setText("logo")
    page.open_target(client_id=row.client_id, words=row.client)
    table = page.view("table")
    assert isinstance(table, Table)
    desk.until(lambda: list(table.model.ids) == [number])
    assert page.views.currentWidget() is table
    assert page.toolbar.client.isVisible()
    assert page.toolbar.client.name == row.client
    page.show_view("board")
    page.show_view("table")
    desk.until(lambda: len(table.model.ids) == 1)
    page.toolbar.client.click()
    desk.until(lambda: len(table.model.ids) == 2)
    assert not page.toolbar.client.isVisible()


def test_what_is_mine_to_do_is_shown_as_a_table(desk: Desk) -> None:
    mine = desk.add("Banner", Stage.WORKING)
    desk.add("Logo", Stage.DELIVERED)
    page = desk.page()
    page.open_target(view="table", ball="me")
    table = page.view("table")
    assert isinstance(table, Table)
    desk.until(lambda: list(table.model.ids) == [mine])
    assert page.toolbar.question.where.ball is Ball.ME
    assert page.tabs._tabs[1][0].isChecked()


def test_a_target_asked_for_at_once_is_the_first_view(desk: Desk) -> None:
    desk.add("Banner", Stage.WORKING)
    page = OrdersPage(desk.context)
    desk.qtbot.addWidget(page)
    page.show()
    page.activate()
    page.open_target(view="calendar")
    desk.until(lambda: isinstance(page.views.currentWidget(), CalendarView))
    desk.until(lambda: desk.context.tasks.pending == 0)
    assert "board" not in page.views._views
