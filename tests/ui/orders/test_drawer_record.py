from app.models.moments import to_epoch
from app.models.types import Side, Stage
from app.services.order_details import MessageRow
from app.ui.kit.labels import Label
from app.ui.orders.drawer_record import RecordSection, TalkSection
from tests.ui.orders.desk import NOW, Desk


def test_the_newest_event_comes_first(desk: Desk) -> None:
    section = RecordSection(desk.context, desk.words())
    desk.qtbot.addWidget(section)
    section.show_details(desk.details(desk.add("Banner", Stage.DELIVERED)))
    lines = section.lines.accessibleDescription().split("。")
    assert lines[0] == "24 Nov 2026 13:12 In progress → Awaiting OK"
    assert lines[-1] == "23 Nov 2026 9:12 Not started"
    assert not section.grab().isNull()


def test_the_last_messages_are_there_to_read(desk: Desk) -> None:
    section = TalkSection(desk.context)
    desk.qtbot.addWidget(section)
    details = desk.details(desk.add("Banner"))
    section.show_details(details)
    assert section.isHidden()
    messages = tuple(
        MessageRow(count, to_epoch(NOW), "", Side.CLIENT, f"body {count}", ()) for count in range(9)
    )
    section.show_details(details._replace(messages=messages, message_count=9))
    texts = [label.text() for label in section.findChildren(Label)]
    assert "body 8" in texts
    assert "body 4" not in texts
    assert "9 in all" in texts
    assert "Client ・ 25 Nov 2026 9:12" in texts
    section.open.click()
    assert desk.actions == [f"messages {{'order_id': {details.row.id}}}"]
