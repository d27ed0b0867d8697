from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.services.client_queries import TagCount
from app.ui.clients.drawer_tags import TagsSection
from app.ui.kit.buttons import Button
from tests.ui.clients.people import commands, details, line
from tests.ui.orders.desk import Desk


def test_enter_adds_a_tag_and_a_click_takes_it_off(people: Desk) -> None:
    section = TagsSection(people.context, commands(people))
    people.qtbot.addWidget(section)
    section.set_known((TagCount("fast", 1), TagCount("loyal", 1)))
    section.show_details(details(people, 1))
    section.field.setText(" loyal ")
    QTest.keyClick(section.field, Qt.Key.Key_Return)
    people.until(lambda: line(people, 1).tags == ("fast", "loyal"))
    assert section.field.text() == ""
    section.show_details(details(people, 1))
    section.show_details(details(people, 1))
    fast = next(b for b in section.findChildren(Button) if b.text() == "fast")
    assert fast.accessibleName() == "Take off fast"
    fast.click()
    people.until(lambda: line(people, 1).tags == ("loyal",))
    QTest.keyClick(section.field, Qt.Key.Key_Return)
