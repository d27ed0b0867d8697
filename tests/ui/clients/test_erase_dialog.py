from app.ui.clients.erase_dialog import EraseDialog
from tests.ui.clients.people import commands, details
from tests.ui.orders.desk import Desk


def test_only_his_name_opens_the_button_and_old_backups_are_offered(people: Desk) -> None:
    dialog = EraseDialog(people.context, commands(people), details(people, 1), people.window())
    dialog.open()
    dialog.accept()
    assert dialog.isVisible()
    dialog.name.setText("Minat")
    assert not dialog.button.isEnabled()
    dialog.name.setText("Minato ")
    assert dialog.button.isEnabled()
    dialog.accept()
    people.until(lambda: "old_backups" in people.actions)
    assert details(people, 1).line.name == "Erased client 1"
    assert ("The personal data was erased.", False) in people.toasts
