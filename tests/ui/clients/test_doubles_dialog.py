from app.services.client_likeness import likely_doubles
from app.ui.clients.doubles_dialog import SHOWN, DoublesDialog
from app.ui.kit.buttons import Button
from app.ui.kit.labels import Label
from tests.ui.clients.people import commands, words
from tests.ui.orders.desk import Desk


def test_pairs_are_compared_or_told_apart(people: Desk) -> None:
    dialog = DoublesDialog(people.context, words(people), commands(people), people.window())
    doubles = people.database.read(likely_doubles)
    dialog.show_doubles(doubles)
    texts = [label.text() for label in dialog.findChildren(Label)]
    assert "Minato ＝ Minato Inc." in texts
    assert "The same name" in texts
    apart, compare = [b for b in dialog.findChildren(Button) if b.text() != "Close"]
    with people.qtbot.waitSignal(dialog.compare_wanted) as wanted:
        compare.click()
    assert wanted.args == [1, 3]
    apart.click()
    people.until(lambda: people.database.read(likely_doubles) == ())
    dialog.show_doubles(doubles * (SHOWN + 1))
    assert "1 more pairs" in [label.text() for label in dialog.findChildren(Label)]
    dialog.show_doubles(())
    assert dialog.lead.text() == "No two clients look alike."
