from PySide6.QtWidgets import QCheckBox

from app.models.types import Stage
from app.services import checklists, orders
from app.services.conversation_details import conversation_details
from app.services.order_drafts import ChecklistEntry, OrderDraft, OrderEdit
from app.ui.messages.details_order import OrderPart
from tests.services.rooms import CLIENT, add_room
from tests.ui.orders.desk import NOW, Desk


def test_several_orders_of_the_client_are_chosen_from_a_list(desk: Desk) -> None:
    first, second = desk.add("Banner", Stage.WORKING), desk.add("Logo")
    edit = OrderEdit(client=desk.row(first).client_id)
    desk.database.write(orders.edit_order, second, edit, now=NOW)
    room, _ = desk.database.write(add_room, (CLIENT, "Hello"), order_id=first)
    details = desk.database.read(conversation_details, room)
    assert details is not None
    part = OrderPart(desk.context)
    desk.qtbot.addWidget(part)
    part.show_details(details)
    part.show()
    desk.until(lambda: part.title.text() == "Banner")
    assert part.choice.isVisible()
    part.choice.setCurrentIndex(1)
    part.choice.activated.emit(1)
    desk.until(lambda: part.title.text() == "Logo")
    part.show_details(details)
    desk.until(lambda: part.choice.currentIndex() == 1)
    assert part.details is not None
    assert part.details.row.id == second


def test_the_keyboard_stays_on_the_line_it_ticked(desk: Desk) -> None:
    order, _ = desk.database.write(
        orders.add_order,
        OrderDraft(marketplace_id="coconala", title="Banner", client="Aoki"),
        catalog=desk.catalog,
        now=NOW,
    )
    lines = [ChecklistEntry("Draft"), ChecklistEntry("Final")]
    desk.database.write(checklists.set_checklist, order, lines, now=NOW)
    part = OrderPart(desk.context)
    desk.qtbot.addWidget(part)
    part.show()
    checklist = part.checklist
    checklist.show_lines(desk.details(order).checklist)
    box = checklist.findChildren(QCheckBox)[1]
    desk.until(box.isVisible)
    box.setFocus()
    assert box.hasFocus()
    second = desk.details(order).checklist[1].id
    desk.database.write(checklists.tick, second, is_done=True, now=NOW)
    checklist.show_lines(desk.details(order).checklist)
    desk.until(checklist.findChildren(QCheckBox)[-1].hasFocus)
    assert checklist.count.text() == "1 / 2"
