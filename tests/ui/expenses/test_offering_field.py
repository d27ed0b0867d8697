"""A field offers words only while something is typed."""

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.expenses.offering_field import OfferingField
from app.ui.theme import Theme


def test_words_are_offered_while_typing_and_taken(theme: Theme, qtbot: QtBot) -> None:
    field = OfferingField(theme, "Payee")
    qtbot.addWidget(field)
    field.show()
    field.offer(["Adobe"])
    assert field.words.stringList() == ["Adobe"]
    with qtbot.waitSignal(field.typed) as typed:
        QTest.keyClicks(field, "A")
    assert typed.args == ["A"]
    with qtbot.waitSignal(field.taken) as taken:
        field._take("Adobe")
    assert taken.args == ["Adobe"]
    field.offer([])
    assert field.words.stringList() == []
    assert field.text() == "Adobe"
