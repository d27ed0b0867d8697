"""A dialog of lines says when there are none."""

from app.ui.expenses.list_dialog import ListDialog
from app.ui.kit.buttons import Button
from app.ui.kit.labels import Label
from tests.ui.orders.desk import Desk


def test_lines_are_shown_in_place_of_those_before(desk: Desk) -> None:
    dialog = ListDialog(desk.context, "List", desk.window())
    dialog.add_list()
    button = Button(dialog.theme, "Do")
    dialog.show_lines([dialog.line("A", "b", "¥1", (button,), is_quiet=True)], "nothing")
    texts = {label.text() for label in dialog.findChildren(Label)}
    assert {"List", "A", "b", "¥1"} <= texts
    dialog.show_lines([], "nothing")
    assert "nothing" in {label.text() for label in dialog.findChildren(Label)}
    dialog.reject()
