from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.clients.merge_dialog import MergeDialog
from app.ui.kit.buttons import Button
from app.ui.kit.labels import Label
from tests.ui.clients.people import commands, details
from tests.ui.orders.desk import Desk


def dialog_of(desk: Desk) -> MergeDialog:
    pair = details(desk, 3), details(desk, 1)
    return MergeDialog(desk.context, commands(desk), pair, desk.window())


def test_the_chosen_texts_stay_and_both_notes(people: Desk) -> None:
    commands(people).set_note(3, "Red")
    people.until(lambda: details(people, 3).note == "Red")
    dialog = dialog_of(people)
    assert dialog.edit().name == "Minato"
    dialog.choose("name", 1)
    dialog.choose("name", 7)
    edit = dialog.edit()
    assert (edit.name, edit.reading, edit.about) == ("Minato Inc.", "みなと", "Printing")
    assert edit.note == "Blue\n\nRed"
    dialog.accept()
    people.until(lambda: len(details(people, 1).merges) == 1)
    assert details(people, 1).line.marketplaces == ("coconala", "requ")


def test_a_click_on_a_text_chooses_it(people: Desk) -> None:
    dialog = dialog_of(people)
    dialog.show()
    label = next(label for label in dialog.findChildren(Label) if label.text() == "Minato Inc.")
    QTest.mouseClick(label, Qt.MouseButton.LeftButton)
    assert dialog.edit().name == "Minato Inc."
    texts = [label.text() for label in dialog.findChildren(Label)]
    assert "Minato [コ]" in texts


def test_two_people_are_remembered_as_two(people: Desk) -> None:
    dialog = dialog_of(people)
    apart = next(b for b in dialog.findChildren(Button) if b.text() == "Two different people")
    apart.click()
    people.until(lambda: ("Noted that they are two people", True) in people.toasts)
