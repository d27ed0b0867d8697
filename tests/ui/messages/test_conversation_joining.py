from app.ui.messages.conversation_joining import JoinDialog
from tests.ui.messages.inbox import CLIENT, add_room, row_of
from tests.ui.orders.desk import Desk


def names(dialog: JoinDialog) -> list[str]:
    return [dialog.orders.item(row).text() for row in range(dialog.orders.count())]


def dialog_on(desk: Desk, joined: list[int], client_id: int | None = None) -> JoinDialog:
    row = row_of(desk, add_room(desk.database, "9", CLIENT, client_id=client_id))
    dialog = JoinDialog(desk.context, row, joined.append, desk.window())
    desk.until(lambda: not desk.context.tasks.pending)
    return dialog


def test_the_clients_own_orders_are_offered_and_others_found(desk: Desk) -> None:
    first, second = desk.add("Logo"), desk.add("Flyer")
    desk.add("Elsewhere", site="lancers")
    joined: list[int] = []
    dialog = dialog_on(desk, joined, client_id=desk.row(first).client_id)
    assert [name.split(" ・ ")[1] for name in names(dialog)] == ["Logo"]
    dialog.look_for("flyer")
    desk.until(lambda: "Flyer" in names(dialog)[0])
    dialog.search.moved.emit(1)
    dialog.accept()
    assert joined == [second]


def test_where_nothing_is_found_nothing_is_joined(desk: Desk) -> None:
    joined: list[int] = []
    dialog = dialog_on(desk, joined)
    assert not dialog.join.isEnabled()
    dialog.accept()
    assert joined == []


def test_the_arrow_keys_move_the_choice(desk: Desk) -> None:
    for title in ("Logo", "Flyer"):
        desk.add(title)
    dialog = dialog_on(desk, [])
    assert dialog.orders.currentRow() == 0
    dialog.search.moved.emit(1)
    dialog.search.moved.emit(1)
    assert dialog.orders.currentRow() == 1
