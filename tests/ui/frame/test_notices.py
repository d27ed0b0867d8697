from datetime import datetime, timedelta

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.models.moments import JST
from app.ui.formats import Formats
from app.ui.frame.notices import KEPT, Bell, Notice, Notices, NoticesPopup, Target
from app.ui.kit.buttons import Button, IconButton
from app.ui.kit.labels import Label
from app.ui.theme import Theme

NOW = datetime(2026, 11, 23, 12, tzinfo=JST)


def test_the_last_fifty_are_kept_newest_first() -> None:
    notices = Notices(lambda: NOW)
    for number in range(KEPT + 10):
        notices.add(str(number))
    assert notices.unseen_count == KEPT + 10
    kept = notices.read()
    assert [kept[0].message, kept[-1].message, len(kept)] == ["59", "10", KEPT]
    assert notices.unseen_count == 0


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_they_are_listed_below_the_bell(theme: Theme, formats: Formats, qtbot: QtBot) -> None:
    bell = QPushButton()
    qtbot.addWidget(bell)
    bell.show()
    popup = NoticesPopup(theme, formats, bell)
    popup.open_below(bell, (Notice("Moved", NOW - timedelta(minutes=8)),), NOW)
    texts = [label.text() for label in popup.findChildren(Label)]
    assert {"Moved", "8分前"} <= set(texts)
    popup.open_below(bell, (), NOW)
    texts = [label.text() for label in popup.findChildren(Label)]
    assert any(text.startswith("Nothing yet") for text in texts)
    popup.close()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_what_a_notice_is_about_can_be_opened_from_the_bell(
    theme: Theme, formats: Formats, qtbot: QtBot
) -> None:
    button = IconButton(theme, "bell", "Notices")
    qtbot.addWidget(button)
    button.show()
    bell = Bell(theme, formats, lambda: NOW, button)
    target = Target("orders", {"order_id": 3})
    bell.keep("Moved")
    bell.keep("First contact", target)
    button.click()
    popup = button.findChild(NoticesPopup)
    assert isinstance(popup, NoticesPopup)
    (link,) = popup.findChildren(Button)
    assert link.accessibleName() == "Open: First contact"
    with qtbot.waitSignal(bell.chosen) as chosen:
        link.click()
    assert chosen.args == [target]
    assert not popup.isVisible()
    assert bell.notices.unseen_count == 0
