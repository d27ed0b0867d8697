from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget
from pytestqt.qtbot import QtBot

from app.ui.formats import Formats
from app.ui.kit.date_field import DateField
from app.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TODAY = date(2026, 11, 20)


def holiday(day: date) -> str | None:
    return "勤労感謝の日" if day == date(2026, 11, 23) else None


@pytest.fixture
def field(theme: Theme, formats: Formats, qtbot: QtBot) -> DateField:
    made = DateField(theme, formats, "Due", lambda: TODAY, holiday)
    qtbot.addWidget(made)
    return made


def test_a_typed_day_is_shown_whole_and_told_once(field: DateField) -> None:
    told: list[object] = []
    field.day_changed.connect(told.append)
    QTest.keyClicks(field, "11/30")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "2026/11/30 (月)"
    assert told == [date(2026, 11, 30)]
    assert field.day == date(2026, 11, 30)


def test_what_is_no_day_stays_and_is_marked(field: DateField) -> None:
    QTest.keyClicks(field, "soon")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "soon"
    assert field.property("wrong") is True
    assert field.day is None
    field.set_day(None)
    assert field.property("wrong") is False


def test_an_emptied_field_has_no_day(field: DateField, qtbot: QtBot) -> None:
    field.set_day(TODAY)
    field.clear()
    with qtbot.waitSignal(field.day_changed) as told:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert told.args == [None]


def test_a_day_is_chosen_in_the_month_with_its_holidays(field: DateField) -> None:
    field.show()
    field.set_day(TODAY)
    QTest.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    month = field.findChild(QCalendarWidget)
    assert month is not None
    assert month.dateTextFormat(QDate(2026, 11, 23)).toolTip() == "勤労感謝の日"
    assert month.selectedDate() == QDate(2026, 11, 20)
    month.grab()
    month.clicked.emit(QDate(2026, 11, 24))
    assert field.day == date(2026, 11, 24)
    assert not month.isVisible()


def test_esc_closes_the_month(field: DateField) -> None:
    field.show()
    field.open_calendar()
    month = field.findChild(QCalendarWidget)
    assert month is not None
    popup = month.parentWidget()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert field.day is None
