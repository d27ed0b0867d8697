from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.ui.messages.composer_parts import ComposerParts
from app.ui.messages.template_popup import Offer
from tests.ui.orders.desk import Desk


def made(desk: Desk) -> ComposerParts:
    owner = QWidget()
    desk.qtbot.addWidget(owner)
    desk.windows.append(owner)
    parts = ComposerParts(desk.context, owner)
    owner.resize(560, 220)
    owner.show()
    return parts


def test_the_counter_warns_near_the_limit_and_beyond(desk: Desk) -> None:
    parts = made(desk)
    told = []
    for count, limit in ((54, None), (54, 1000), (900, 1000), (1001, 1000)):
        parts.show_count(count, limit)
        told.append((parts.counter.text(), parts.counter._color))
    assert told == [
        ("54", "text3"),
        ("54 / 1,000", "text3"),
        ("900 / 1,000", "warn"),
        ("1,001 / 1,000", "bad"),
    ]
    assert parts.counter.toolTip() == "Longer than the site takes"


def test_a_slash_stands_for_itself_when_no_template_is_taken(desk: Desk) -> None:
    parts = made(desk)
    parts.show_templates([Offer("Hello", "Hello!")])
    for typed, text in (("/", "/"), ("", "/")):
        parts.offer_templates(typed)
        QTest.keyClick(parts.popup.search, Qt.Key.Key_Escape)
        assert parts.text.toPlainText() == text
    parts.template.click()
    assert parts.popup.isVisible()


def test_going_back_to_the_text_hides_what_was_said(desk: Desk) -> None:
    parts = made(desk)
    parts.ask("", (), ())
    assert parts.guard.isVisible()
    parts.guard.back.click()
    assert parts.guard.isHidden()
    desk.until(parts.text.hasFocus)
