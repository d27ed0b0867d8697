from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.clients.partner_dialog import PartnerDialog
from tests.ui.orders.desk import Desk


def test_another_client_is_found_while_typing_and_chosen_by_key(people: Desk) -> None:
    dialog = PartnerDialog(people.context, 1, people.window())
    people.until(lambda: dialog.found.count() == 2)
    dialog.search.setText("minato")
    people.until(lambda: dialog.found.count() == 1)
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    with people.qtbot.waitSignal(dialog.partner_chosen) as chosen:
        dialog.accept()
    assert chosen.args == [3]


def test_nobody_is_chosen_where_nobody_is_found(people: Desk) -> None:
    dialog = PartnerDialog(people.context, 1, people.window())
    dialog.open()
    dialog.search.setText("nobody")
    people.until(lambda: dialog.found.count() == 0 and people.context.tasks.pending == 0)
    dialog.accept()
    assert dialog.isVisible()
    dialog.reject()
