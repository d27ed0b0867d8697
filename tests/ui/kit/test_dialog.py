from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.formats import Formats
from app.ui.kit.date_field import DateField
from app.ui.kit.dialog import FRAME, Dialog
from app.ui.kit.fields import Field, TextField
from app.ui.kit.labels import Label
from app.ui.theme import Theme


def test_ctrl_enter_accepts_and_esc_rejects(theme: Theme, qtbot: QtBot) -> None:
    for key, modifier, result in (
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, 1),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, 0),
    ):
        dialog = Dialog(theme, "Title")
        qtbot.addWidget(dialog)
        dialog.show()
        results: list[int] = []
        dialog.finished.connect(results.append)
        QTest.keyClick(dialog, key, modifier)
        assert results == [result]


def test_a_destructive_button_is_never_the_default(theme: Theme, qtbot: QtBot) -> None:
    dialog = Dialog(theme, "Delete?")
    qtbot.addWidget(dialog)
    delete = dialog.add_accept("Delete", "danger")
    cancel = dialog.add_reject("Cancel")
    other = dialog.add_action("More", "info")
    dialog.say("It cannot come back.")
    assert not delete.isDefault()
    with qtbot.waitSignal(dialog.rejected):
        cancel.click()
    assert other.text() == "More"
    assert Dialog(theme, "Keep?", dialog).add_accept("Keep").isDefault()


def test_a_dialog_is_as_high_as_its_wrapped_texts_need(theme: Theme, qtbot: QtBot) -> None:
    dialog = Dialog(theme, "Title")
    qtbot.addWidget(dialog)
    for _ in range(12):
        dialog.say(
            "A paragraph that is long enough to be wrapped over more than one line here. " * 2
        )
    dialog.add_accept("Go on")
    dialog.show()
    layout = dialog.layout()
    assert layout is not None
    room = dialog.screen().availableGeometry().height() - FRAME
    needed = layout.totalHeightForWidth(dialog.width())
    assert needed > room * 2 / 3
    assert dialog.height() >= min(needed, room)


def test_a_dialog_grows_for_what_is_wrong_with_a_field(theme: Theme, qtbot: QtBot) -> None:
    dialog = Dialog(theme, "Void?")
    qtbot.addWidget(dialog)
    field = Field(theme, "Reason", TextField(theme, "Reason"))
    dialog.body.addWidget(field)
    dialog.add_accept("Void it", "danger")
    dialog.show()
    before = dialog.height()
    field.set_error("Please say why it is void. " * 4)
    qtbot.waitUntil(lambda: dialog.height() > before)
    said = field.findChildren(Label)[-1]
    qtbot.waitUntil(lambda: said.geometry().top() >= field.control.geometry().bottom())
    qtbot.waitUntil(lambda: said.height() >= said.heightForWidth(said.width()))


def test_a_day_that_is_none_holds_the_dialog_until_it_is_mended(theme: Theme, qtbot: QtBot) -> None:
    dialog = Dialog(theme, "Quote")
    qtbot.addWidget(dialog)
    field = DateField(theme, Formats("en"), "Valid until", lambda: date(2026, 11, 27))
    dialog.body.addWidget(field)
    dialog.add_accept("Note it")
    dialog.show()
    results: list[int] = []
    dialog.finished.connect(results.append)
    QTest.keyClicks(field, "header")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert (results, field.selectedText()) == ([], "header")
    QTest.keyClicks(field, "11/30")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert results == [1]
    assert field.day == date(2026, 11, 30)
