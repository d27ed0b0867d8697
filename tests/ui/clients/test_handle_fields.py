from app.services.client_details import handles_of
from app.services.client_queries import HandleRow
from app.ui.clients.edit_dialogs import EditDialog
from app.ui.clients.handle_fields import HandleFields
from tests.ui.clients.people import commands, details
from tests.ui.orders.desk import Desk


def test_a_name_is_added_and_another_taken_away_in_one_save(people: Desk) -> None:
    before = people.database.read(handles_of, 1)
    dialog = EditDialog(people.context, commands(people), details(people, 1), people.window())
    fields = dialog.handles
    assert fields.handles == before
    fields.add.click()
    line = fields.lines[-1]
    line.site.setCurrentIndex(line.site.findData("requ"))
    line.name.setText("minato_print")
    fields.lines[0].remove.click()
    dialog.accept()
    wanted = (*before[1:], ("requ", "minato_print"))
    people.until(lambda: set(people.database.read(handles_of, 1)) == set(wanted))
    people.database.undo()
    assert people.database.read(handles_of, 1) == before


def test_a_marketplace_that_is_no_more_keeps_its_name(desk: Desk) -> None:
    fields = HandleFields(desk.context, (HandleRow("gone", "minato"),))
    assert fields.handles == (("gone", "minato"),)
    fields.deleteLater()
