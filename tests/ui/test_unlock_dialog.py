from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.kit.labels import Label
from app.ui.theme import Theme
from app.ui.unlock_dialog import SecretField, UnlockDialog


def button(dialog: UnlockDialog, text: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == text)


def test_what_is_typed_is_tried_and_a_refusal_lets_it_be_typed_again(
    theme: Theme, qtbot: QtBot
) -> None:
    dialog = UnlockDialog(theme, "水野デザイン室")
    qtbot.addWidget(dialog)
    dialog.show()
    assert not button(dialog, "Open").isEnabled()
    QTest.keyClicks(dialog.field, "four words of mine")
    with qtbot.waitSignal(dialog.tried) as tried:
        button(dialog, "Open").click()
    assert tried.args == ["four words of mine"]
    assert not dialog.isEnabled()
    dialog.refuse("That does not open the book.")
    assert dialog.isEnabled()
    assert dialog.field.accessibleDescription() == "That does not open the book."
    assert dialog.field.selectedText() or dialog.field.hasSelectedText()


def test_another_book_can_be_asked_for(theme: Theme, qtbot: QtBot) -> None:
    dialog = UnlockDialog(theme, "Book", is_by_passphrase=False)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.other_book_asked):
        button(dialog, "Another book…").click()
    texts = " ".join(label.text() for label in dialog.findChildren(Label))
    assert "keychain" in texts


def test_a_secret_is_hidden_until_the_eye_is_clicked(theme: Theme, qtbot: QtBot) -> None:
    field = SecretField(theme, "Passphrase")
    qtbot.addWidget(field)
    assert field.echoMode() is QLineEdit.EchoMode.Password
    field.actions()[0].trigger()
    assert field.echoMode() is QLineEdit.EchoMode.Normal
    field.restyle()
