from app.services.conversation_details import conversation_details
from app.services.enquiry_drafts import Acceptance
from app.ui.messages.enquiry_commands import EnquiryCommands
from tests.services.rooms import CLIENT, add_room
from tests.ui.orders.desk import Desk


def test_each_step_says_what_came_of_it_and_can_be_undone(desk: Desk) -> None:
    room, _ = desk.database.write(add_room, (CLIENT, "A logo please"))
    commands = EnquiryCommands(desk.context, desk.window())
    commands.start(room)
    desk.until(lambda: len(desk.toasts) == 1)
    details = desk.database.read(conversation_details, room)
    assert details is not None
    assert details.order_id is not None
    told: list[str] = []
    commands.accept(details.order_id, Acceptance(), lambda: told.append("done"), desk.errors.append)
    desk.until(lambda: told == ["done"])
    commands.accept(details.order_id, Acceptance(), lambda: None, desk.errors.append)
    desk.until(lambda: len(desk.errors) == 1)
    assert [undo for _, undo in desk.toasts] == [True, True]
