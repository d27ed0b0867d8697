from app.ui.lines.table import LinesTable
from app.ui.orders.table import Table
from app.ui.orders.table_columns import Column
from tests.ui.orders.desk import Desk


def test_the_wide_column_always_stays(desk: Desk) -> None:
    table = Table(desk.context, desk.words(), desk.rows(), desk.commands())
    desk.qtbot.addWidget(table)
    assert isinstance(table, LinesTable)
    actions = dict(zip(table.model.columns, table.column_actions(), strict=True))
    assert not actions[Column.TITLE].isEnabled()
    actions[Column.FEE].trigger()
    assert table.view.hidden_columns() == {Column.FEE}
