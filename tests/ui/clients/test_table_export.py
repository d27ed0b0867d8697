from app.ui.clients.columns import Column
from app.ui.clients.table_export import ClientsExport
from tests.ui.clients.people import line, words
from tests.ui.orders.desk import Desk


def test_a_cell_holds_bare_numbers_and_days(people: Desk) -> None:
    export = ClientsExport(people.context, words(people), people.context.tasks)
    row = line(people, 1)
    cells = {column: export.cell(row, column) for column in Column}
    assert cells[Column.NET] == 15_600
    assert cells[Column.LAST] == "2026-11-25"
    assert cells[Column.NEXT] == "2026-11-24"
    assert export.cell(line(people, 3), Column.LAST) is None
