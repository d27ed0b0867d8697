from app.services.conversation_details import ConversationDetails, conversation_details
from app.ui.messages.details_client import ClientPart
from tests.services.rooms import CLIENT, add_room
from tests.ui.orders.desk import Desk


def details_of(desk: Desk, room: int) -> ConversationDetails:
    found = desk.database.read(conversation_details, room)
    assert found is not None
    return found


def test_a_note_is_saved_when_it_is_left_or_another_client_comes(desk: Desk) -> None:
    first, _ = desk.database.write(add_room, (CLIENT, "Hello"), client="Aoki", room="1")
    other, _ = desk.database.write(add_room, (CLIENT, "Hi"), client="Mori", room="2")
    part = ClientPart(desk.context)
    desk.qtbot.addWidget(part)
    part.show_details(details_of(desk, first))
    part.show()
    part.note.setPlainText("soft greens")
    part.show_details(details_of(desk, other))
    assert part.note.toPlainText() == ""
    desk.until(lambda: len(desk.toasts) == 1)
    client = details_of(desk, first).client
    assert client is not None
    assert client.note == "soft greens"
    part.save()
    assert len(desk.toasts) == 1


def test_no_client_hides_the_part(desk: Desk) -> None:
    room, _ = desk.database.write(add_room, (CLIENT, "Hello"), client="")
    part = ClientPart(desk.context)
    desk.qtbot.addWidget(part)
    part.show_details(details_of(desk, room))
    part.more.click()
    assert part.isHidden()
    assert desk.actions == []
