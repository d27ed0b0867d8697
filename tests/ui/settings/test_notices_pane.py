"""Each choice is kept in the book at once; an undo shows in the pane too."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.models.types import DeadlineKind
from app.services.notice_plan import LEADS, NoticeChoices, Quiet
from app.services.notice_queries import notice_choices
from app.services.notices import set_notice_choices
from app.ui.settings.notices_pane import NoticesPane
from tests.ui.orders.desk import Desk


class Means:
    """A computer that notes what was asked of it."""

    def __init__(self, *, has_tray: bool = True) -> None:
        self.has_tray = has_tray
        self.stays = False
        self.tests = 0

    def set_stays(self, *, stays: bool) -> None:
        self.stays = stays

    def test(self) -> None:
        self.tests += 1


@pytest.fixture
def pane(desk: Desk, qtbot: QtBot) -> Iterator[NoticesPane]:
    made = NoticesPane(desk.context, Means())
    qtbot.addWidget(made)
    qtbot.waitUntil(made._choices_box.isEnabled, timeout=60_000)
    yield made
    qtbot.waitUntil(lambda: not desk.context.tasks.pending, timeout=60_000)


def kept(desk: Desk, qtbot: QtBot) -> NoticeChoices:
    qtbot.waitUntil(lambda: not desk.context.tasks.pending, timeout=60_000)
    return desk.database.read(notice_choices)


def test_the_usual_choices_are_shown(pane: NoticesPane) -> None:
    assert pane.master.isChecked()
    assert all(check.isChecked() for check in pane.kinds.values())
    assert [pane.begins.currentText(), pane.ends.currentText()] == ["22:00", "8:00"]
    assert pane.hides.isChecked()
    assert not pane.stays.isChecked()
    assert all(box.accessibleName() for box in pane.leads.values())


def test_a_kind_is_turned_off_and_its_time_chosen(
    pane: NoticesPane, desk: Desk, qtbot: QtBot
) -> None:
    pane.kinds[DeadlineKind.RATING].click()
    assert kept(desk, qtbot).leads[DeadlineKind.RATING] == ()
    assert not pane.leads[DeadlineKind.RATING].isEnabled()
    pane.kinds[DeadlineKind.RATING].click()
    assert kept(desk, qtbot).leads[DeadlineKind.RATING] == LEADS[DeadlineKind.RATING][0]
    box = pane.leads[DeadlineKind.PROMISED]
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert kept(desk, qtbot).leads[DeadlineKind.PROMISED] == (30,)


def test_quiet_hours_details_and_all_of_it(pane: NoticesPane, desk: Desk, qtbot: QtBot) -> None:
    pane.begins.setCurrentIndex(21)
    pane.begins.activated.emit(21)
    assert kept(desk, qtbot).quiet == Quiet(21 * 60, 8 * 60)
    pane.quiet.click()
    assert kept(desk, qtbot).quiet is None
    assert not pane.begins.isEnabled()
    pane.hides.click()
    assert not kept(desk, qtbot).hides_details
    pane.master.click()
    assert not kept(desk, qtbot).is_on
    assert not pane.kinds[DeadlineKind.REPLY].isEnabled()


def test_an_undo_and_choices_of_elsewhere_are_shown(
    pane: NoticesPane, desk: Desk, qtbot: QtBot
) -> None:
    own = NoticeChoices().with_leads(DeadlineKind.BOOKED, (5,))
    desk.context.tasks.write(set_notice_choices, own)
    box = pane.leads[DeadlineKind.BOOKED]
    qtbot.waitUntil(lambda: box.currentText() == "5 h before", timeout=60_000)
    desk.context.tasks.undo()
    qtbot.waitUntil(lambda: box.currentIndex() == 0, timeout=60_000)


def test_the_means_of_this_computer(desk: Desk, qtbot: QtBot, pane: NoticesPane) -> None:
    del pane
    means = Means()
    shown = NoticesPane(desk.context, means)
    qtbot.addWidget(shown)
    shown.stays.click()
    assert means.stays
    test, calendar = shown.findChildren(QPushButton)
    test.click()
    assert means.tests == 1
    calendar.click()
    bare = NoticesPane(desk.context, Means(has_tray=False))
    qtbot.addWidget(bare)
    assert not bare.stays.isEnabled()
    qtbot.waitUntil(lambda: not desk.context.tasks.pending, timeout=60_000)
