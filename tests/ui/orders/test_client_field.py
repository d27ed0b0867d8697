from app.ui.orders.client_field import ClientField
from tests.ui.orders.desk import Desk


def test_clients_are_offered_while_typing(desk: Desk) -> None:
    desk.add("花屋")
    field = ClientField(desk.context)
    desk.qtbot.addWidget(field)
    field._ask("花")
    desk.until(lambda: field.names.stringList() == ["花屋の店"])
    field._ask("nobody")
    desk.until(lambda: field.names.stringList() == [])
