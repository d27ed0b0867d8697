from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.models.types import Stage
from app.ui.orders.drawer_checklist import ChecklistSection
from tests.ui.orders.desk import Desk


def section_of(desk: Desk, number: int) -> ChecklistSection:
    section = ChecklistSection(desk.context, desk.commands())
    desk.qtbot.addWidget(section)
    section.show_details(desk.details(number))
    desk.context.tasks.committed.connect(lambda: section.show_details(desk.details(number)))
    section.show()
    return section


def texts(desk: Desk, number: int) -> list[str]:
    return [item.text for item in desk.details(number).checklist]


def test_lines_are_added_ticked_moved_and_removed(desk: Desk) -> None:
    number = desk.add("Banner", Stage.WORKING)
    section = section_of(desk, number)
    for count, text in enumerate(("rough", "final", "send"), 1):
        section.new.setText(text)
        QTest.keyClick(section.new, Qt.Key.Key_Return)
        desk.until(lambda count=count: section._lines.count() == count)  # type: ignore[misc]
    section.line(1).box.click()
    desk.until(lambda: section.count.text() == "1/3")
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(section.line(2).box, Qt.Key.Key_Up, both)
    desk.until(lambda: texts(desk, number) == ["rough", "send", "final"])
    desk.until(section.line(2).box.isChecked)
    section.remove(0)
    desk.until(lambda: texts(desk, number) == ["send", "final"])
    assert desk.errors == []


def test_a_line_at_the_end_does_not_move_further_and_an_empty_one_is_not_added(
    desk: Desk,
) -> None:
    number = desk.add("Banner", Stage.WORKING)
    section = section_of(desk, number)
    section.new.setText("only")
    section.new.returnPressed.emit()
    desk.until(lambda: texts(desk, number) == ["only"])
    before = desk.row(number).updated_at
    section.move_line(0, 1)
    section.new.setText("   ")
    section.new.returnPressed.emit()
    assert texts(desk, number) == ["only"]
    assert desk.row(number).updated_at == before
