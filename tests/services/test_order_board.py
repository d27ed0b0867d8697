from datetime import date

from app.models.types import Stage
from app.rulebook.catalog import Catalog
from app.services.order_board import BoardColumn, board_columns, due_days, undated_ids
from app.services.order_queries import OrderFilter, OrderSort
from app.storage.database import Database
from tests.services.sample import DONE, DUE, ENQUIRY, PURCHASED, REQUESTED, UNKNOWN, add, fill, move

NOVEMBER = date(2026, 11, 1)
EVERYTHING = OrderFilter()


def test_each_order_stands_in_the_column_of_its_stage(database: Database, catalog: Catalog) -> None:
    fill(database, catalog)
    columns = database.read(board_columns, EVERYTHING, OrderSort.DUE, month=NOVEMBER)
    assert [column.column for column in columns] == list(BoardColumn)
    ids = {column.column: set(column.ids) for column in columns}
    assert ids[BoardColumn.INQUIRY] == {ENQUIRY}
    assert ids[BoardColumn.PURCHASED] == {PURCHASED, UNKNOWN}
    assert ids[BoardColumn.COMPLETED] == {DONE, REQUESTED}
    assert {column.column: column.net for column in columns}[BoardColumn.PURCHASED] == 39_000


def test_done_is_of_this_month_only(database: Database, catalog: Catalog) -> None:
    fill(database, catalog)
    columns = database.read(board_columns, EVERYTHING, OrderSort.NET, month=date(2026, 12, 1))
    assert not columns[-1].ids


def test_a_filter_of_stages_empties_the_other_columns(database: Database, catalog: Catalog) -> None:
    fill(database, catalog)
    where = OrderFilter(stages=(Stage.INQUIRY,))
    columns = database.read(board_columns, where, OrderSort.CLIENT, month=NOVEMBER)
    assert [len(column.ids) for column in columns] == [1, 0, 0, 0, 0]


def test_a_day_holds_what_is_promised_for_it_and_not_what_was_cancelled(
    database: Database, catalog: Catalog
) -> None:
    fill(database, catalog)
    dear = add(database, catalog, "高い", price=90_000, due_on=DUE)
    gone = add(database, catalog, "中止", due_on=DUE)
    move(database, catalog, gone, Stage.CANCELLED)
    (day,) = database.read(due_days, EVERYTHING, NOVEMBER, DUE)
    assert (day.day, day.ids) == (DUE, (dear, PURCHASED))
    assert database.read(due_days, EVERYTHING, NOVEMBER, date(2026, 11, 29)) == ()


def test_open_orders_without_a_day_stand_apart(database: Database, catalog: Catalog) -> None:
    fill(database, catalog)
    assert list(database.read(undated_ids, EVERYTHING)) == [UNKNOWN, ENQUIRY]
