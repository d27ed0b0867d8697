from app.services.client_queries import client_lines
from app.ui.clients.table_delegate import ClientsDelegate
from app.ui.clients.table_model import ClientsModel
from app.ui.lines.delegate import Frame
from app.ui.row_store import RowStore
from tests.ui.clients.people import line, words
from tests.ui.orders.desk import Desk


def test_every_cell_is_drawn_also_where_chips_find_no_room(people: Desk) -> None:
    say = words(people)
    rows = RowStore(people.context.tasks, client_lines, people.context.tasks)
    model = ClientsModel(say, rows, people.context.tasks)
    delegate = ClientsDelegate(people.context, say, model, people.context.tasks)
    row = line(people, 1)._replace(marketplaces=("coconala", "timeticket", "requ"))
    for width in (30, 120, 400):
        cells = tuple((column, place * width, width) for place, column in enumerate(model.columns))
        frame = Frame(cells, width * len(cells), 40, 1.0)
        delegate.prepare_line(row, frame)
        delegate.prepare_line(row._replace(erased_at=1), frame)
    assert not delegate.needs_care(row)
