from PySide6.QtTest import QTest

from app.models.types import PaymentKind, Stage
from app.ui.orders.drawer_editors import DueSection, NoteSection, PaymentSection
from tests.ui.orders.desk import Desk, day


def test_a_due_date_is_typed_and_a_delivered_promise_is_not_changed(desk: Desk) -> None:
    number = desk.add("Banner", Stage.WORKING)
    section = DueSection(desk.context, desk.commands())
    desk.qtbot.addWidget(section)
    section.show_details(desk.details(number))
    assert section.field.day == day(28)
    section.field.set_day(day(30))
    desk.until(lambda: desk.row(number).due_on == day(30))
    section.show_details(desk.details(desk.add("Sent", Stage.DELIVERED)))
    assert not section.field.isEnabled()
    assert section.field.toolTip()


def test_a_note_is_saved_when_it_is_left(desk: Desk) -> None:
    number = desk.add("Banner", Stage.WORKING)
    section = NoteSection(desk.context, desk.commands())
    desk.qtbot.addWidget(section)
    section.show_details(desk.details(number))
    section.field.setPlainText("  call back ")
    section.save()
    desk.until(lambda: len(desk.toasts) == 1)
    assert desk.details(number).note == "call back"
    section.show_details(desk.details(number))
    section.save()
    assert desk.toasts == [("Saved the note", True)]


def test_a_tip_is_added_under_the_orders_own_rule(desk: Desk) -> None:
    number = desk.add("Banner", Stage.WORKING)
    section = PaymentSection(desk.context, desk.commands())
    desk.qtbot.addWidget(section)
    section.show_details(desk.details(number))
    section.kind.setCurrentIndex(section.kind.findData(PaymentKind.TIP))
    QTest.keyClicks(section.price, "1000")
    section.add.click()
    desk.until(lambda: len(desk.details(number).payments) == 2)
    assert desk.row(number).net == 9_360 + 780
    section.show_details(desk.details(desk.add("Ended", Stage.CANCELLED)))
    assert section.isHidden()
