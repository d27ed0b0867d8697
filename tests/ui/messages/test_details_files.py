from app.services.conversation_details import conversation_details
from app.ui.messages.details_files import FilesPart
from tests.services.rooms import CLIENT, add_room
from tests.ui.orders.desk import Desk


def test_the_newest_files_are_listed_and_all_when_asked(desk: Desk) -> None:
    names = tuple(f"{number}.{'png' if number % 2 else 'pdf'}" for number in range(7))
    room, _ = desk.database.write(add_room, (CLIENT, "Hello"), files=names)
    details = desk.database.read(conversation_details, room)
    assert details is not None
    part = FilesPart(desk.context)
    desk.qtbot.addWidget(part)
    part.show_details(details)
    part.resize(260, 500)
    part.show()
    few = part.list.height()
    assert part.all.text() == "All 7"
    part.all.click()
    desk.until(lambda: part.list.height() > few)
    part.grab()
    assert not part.all.isVisible()
    part.show_details(details)
    desk.until(lambda: part.list.accessibleDescription().count(", ") == 6)
