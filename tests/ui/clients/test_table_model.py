from array import array

from PySide6.QtCore import Qt

from app.services.client_queries import client_lines
from app.ui.clients.columns import Column
from app.ui.clients.table_model import ClientsModel
from app.ui.row_store import RowStore
from tests.ui.clients.people import words
from tests.ui.orders.desk import Desk


def test_a_client_is_a_line(people: Desk) -> None:
    rows = RowStore(people.context.tasks, client_lines, people.context.tasks)
    model = ClientsModel(words(people), rows, people.context.tasks)
    model.set_ids(array("q", [1]))
    first = model.index(0, 0)
    people.until(lambda: first.data() is not None)
    assert first.data() == "Minato"
    assert first.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Minato, coconala")
    assert first.data(Qt.ItemDataRole.ToolTipRole) == "Minato"
    assert model.head(Column.NEXT) == "Next"
