from datetime import timedelta

from PySide6.QtTest import QTest

from app.models.types import Stage
from app.services.work_session_queries import SessionDraft, running_timer, time_log
from app.services.work_sessions import add_session, start_timer
from app.ui.capacity.timer_dialogs import ForgottenDialog, SessionDialog
from app.ui.kit.buttons import Button
from app.ui.orders.drawer_time import SHOWN, TimeSection
from tests.ui.orders.desk import NOW, Desk


def test_time_is_estimated_recorded_and_valued(desk: Desk) -> None:
    number = desk.add("Banner", Stage.WORKING)
    section = TimeSection(desk.context, desk.commands())
    desk.qtbot.addWidget(section)
    section.show_details(desk.details(number))
    section.estimate.setText("2h")
    section.estimate.editingFinished.emit()
    QTest.keyClicks(section.minutes, "90")
    section.add.click()
    desk.until(lambda: desk.details(number).worked_minutes == 90)
    assert desk.details(number).estimate_minutes == 120
    assert section.minutes.text() == ""
    section.show_details(desk.details(number))
    assert section.worked.text() == "1.5 h worked ・ ¥6,240 an hour"


def shown(desk: Desk, number: int) -> TimeSection:
    section = TimeSection(desk.context, desk.commands())
    desk.qtbot.addWidget(section)
    section.show_details(desk.details(number))
    return section


def lines(section: TimeSection) -> list[str]:
    return [one.accessibleName() for one in section.findChildren(Button) if one.accessibleName()]


def test_the_timer_starts_and_stops_here(desk: Desk) -> None:
    number = desk.add("Banner", Stage.WORKING)
    section = shown(desk, number)
    section.start.click()
    desk.until(lambda: desk.database.read(running_timer) is not None)
    section.show_details(desk.details(number))
    desk.until(lambda: section.start.text() == "Stop the timer")
    section.start.click()
    desk.until(lambda: desk.database.read(running_timer) is None)


def test_a_forgotten_timer_is_asked_about_here_too(desk: Desk) -> None:
    number = desk.add("Banner", Stage.WORKING)
    desk.database.write(start_timer, number, now=NOW - timedelta(hours=13))
    section = shown(desk, number)
    desk.until(lambda: section.start.text() == "Stop the timer")
    section.start.click()
    desk.until(lambda: section.findChild(ForgottenDialog) is not None)


def test_the_log_is_listed_newest_first_and_each_line_can_be_corrected(desk: Desk) -> None:
    number = desk.add("Banner", Stage.WORKING)
    for place in range(SHOWN + 2):
        begin = NOW - timedelta(days=place, hours=2)
        draft = SessionDraft(begin, 30, f"part {place}")
        desk.database.write(add_session, number, draft, now=NOW)
    desk.commands().add_minutes(number, 15)
    desk.until(lambda: desk.database.read(time_log, number).typed_minutes == 15)
    section = shown(desk, number)
    desk.until(lambda: len(lines(section)) == SHOWN + 1)
    assert lines(section)[0].endswith("30 min ・ part 0")
    assert lines(section)[-1] == "2 more"
    buttons = {one.accessibleName(): one for one in section.findChildren(Button)}
    buttons[lines(section)[0]].click()
    assert section.findChild(SessionDialog) is not None
    buttons["2 more"].click()
    desk.until(lambda: "part 7" in " ".join(lines(section)))


def test_own_days_and_waiting_days_are_told(desk: Desk) -> None:
    section = shown(desk, desk.add("Banner", Stage.DELIVERED))
    desk.until(lambda: section.days.text() == ("Own days 1 / waiting for the buyer 1 (of 2 days)"))
