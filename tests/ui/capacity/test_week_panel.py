from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from app.services.work_week_queries import DayOffRow, WorkWeek, holidays_ahead
from app.ui.capacity.week_panel import WeekPanel
from app.ui.kit.buttons import Button
from tests.ui.today.context import World

TODAY = date(2026, 11, 23)
USUAL = WorkWeek()
REST = DayOffRow(1, date(2026, 12, 28), date(2027, 1, 3), "帰省", is_absence=False)
AWAY = DayOffRow(2, date(2026, 12, 11), date(2026, 12, 11), "", is_absence=True)


def shown(world: World, qtbot: QtBot, week: WorkWeek = USUAL) -> WeekPanel:
    panel = WeekPanel(world.context)
    qtbot.addWidget(panel)
    panel.show_week(week, (REST, AWAY), holidays_ahead(week, TODAY))
    return panel


def test_hours_are_typed_or_refused_with_a_sentence(world: World, qtbot: QtBot) -> None:
    panel, told = shown(world, qtbot), list[WorkWeek]()
    panel.changed.connect(told.append)
    assert panel.hours.text() == "40"
    panel.hours.setText("２０．５")
    panel.hours.editingFinished.emit()
    assert told == [WorkWeek(minutes=1_230)]
    panel.hours.setText("200")
    panel.hours.editingFinished.emit()
    assert panel.hours.property("wrong")
    assert len(told) == 1


def test_weekdays_are_switched_and_the_last_one_stays(world: World, qtbot: QtBot) -> None:
    panel, told = shown(world, qtbot), list[WorkWeek]()
    panel.changed.connect(told.append)
    panel.days[5].click()
    assert told[-1].workdays == (0, 1, 2, 3, 4, 5)
    panel = shown(world, qtbot, WorkWeek(workdays=(2,)))
    panel.changed.connect(told.append)
    panel.days[2].click()
    assert len(told) == 1
    assert panel.days[2].isChecked()


def test_a_holiday_can_be_worked_on(world: World, qtbot: QtBot) -> None:
    panel, told = shown(world, qtbot), list[WorkWeek]()
    panel.changed.connect(told.append)
    boxes = [box for box in panel.findChildren(QCheckBox) if box is not panel.works_holidays]
    assert boxes[0].isChecked() is False
    boxes[0].click()
    assert told[-1].working_holidays == (TODAY,)
    boxes[0].click()
    assert not told[-1].working_holidays
    panel.works_holidays.click()
    assert told[-1].works_holidays
    panel.show_week(told[-1], (), ())
    assert "No days off ahead." in [label.text() for label in panel.findChildren(QLabel)]


def test_days_off_are_opened_and_absences_told(world: World, qtbot: QtBot) -> None:
    panel = shown(world, qtbot)
    (line,) = [one for one in panel.findChildren(Button) if "帰省" in one.accessibleName()]
    with qtbot.waitSignal(panel.edit_wanted) as wanted:
        line.click()
    assert wanted.args == [REST]
    with qtbot.waitSignal(panel.edit_wanted) as wanted:
        QTest.keyClick(panel.add, Qt.Key.Key_Space)
    assert wanted.args == [None]
    assert any("absence" in label.text() for label in panel.findChildren(QLabel))
