from PySide6.QtWidgets import QCheckBox

from app.models.types import Stage
from app.services import checklists
from app.services.order_drafts import ChecklistEntry
from app.ui.messages.details import DetailsPane, DetailsSheet
from tests.services.rooms import CLIENT, add_room
from tests.ui.orders.desk import NOW, Desk


def shown(desk: Desk, room: int) -> DetailsPane:
    pane = DetailsPane(desk.context)
    desk.qtbot.addWidget(pane)
    pane.resize(304, 800)
    pane.show()
    pane.show_conversation(room)
    desk.until(pane.sheet.client.isVisible)
    return pane


def test_it_shows_order_client_and_files_and_follows_the_book(desk: Desk) -> None:
    order = desk.add("Banner", Stage.WORKING)
    desk.database.write(checklists.set_checklist, order, [ChecklistEntry("Draft")], now=NOW)
    room, _ = desk.database.write(add_room, (CLIENT, "Hello"), order_id=order, files=("a.png",))
    pane = shown(desk, room)
    desk.until(lambda: pane.sheet.order.title.text() == "Banner")
    assert pane.sheet.files.isVisible()
    pane.grab()
    box = pane.sheet.order.checklist.findChild(QCheckBox)
    assert box is not None
    box.click()
    desk.until(lambda: pane.sheet.order.checklist.count.text() == "1 / 1")
    pane.sheet.order.open.click()
    pane.sheet.client.more.click()
    client = desk.row(order).client_id
    assert desk.actions == [f"orders {{'order_id': {order}}}", f"clients {{'client_id': {client}}}"]


def test_no_conversation_shows_nothing(desk: Desk) -> None:
    room, _ = desk.database.write(add_room, (CLIENT, "Hello"))
    pane = shown(desk, room)
    assert pane.sheet.order.isHidden()
    pane.show_conversation(None)
    assert not pane.sheet.client.isVisible()
    pane.reload()


def test_its_parts_are_made_for_the_first_conversation(desk: Desk) -> None:
    pane = DetailsPane(desk.context)
    desk.qtbot.addWidget(pane)
    pane.show_conversation(None)
    assert pane.findChildren(DetailsSheet) == []
    room, _ = desk.database.write(add_room, (CLIENT, "Hello"))
    pane.show_conversation(room)
    desk.until(lambda: len(pane.findChildren(DetailsSheet)) == 1)
