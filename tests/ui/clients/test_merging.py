from PySide6.QtWidgets import QWidget

from app.services.client_likeness import likely_doubles
from app.ui.clients.merge_dialog import MergeDialog
from app.ui.clients.merging import Merging
from app.ui.clients.partner_dialog import PartnerDialog
from tests.ui.clients.people import commands, words
from tests.ui.orders.desk import Desk


def merging_of(desk: Desk) -> tuple[Merging, QWidget]:
    page = desk.window()
    return Merging(desk.context, words(desk), commands(desk), page), page


def test_a_likely_pair_is_compared_side_by_side(people: Desk) -> None:
    merging, page = merging_of(people)
    dialog = merging.show_doubles()
    merging.set_doubles(people.database.read(likely_doubles))
    dialog.compare_wanted.emit(1, 3)
    people.until(lambda: page.findChild(MergeDialog) is not None)


def test_a_partner_is_asked_for_first(people: Desk) -> None:
    merging, page = merging_of(people)
    merging.ask_partner(1)
    asked = page.findChild(PartnerDialog)
    assert asked is not None
    asked.partner_chosen.emit(3)
    people.until(lambda: page.findChild(MergeDialog) is not None)


def test_one_who_is_gone_is_not_compared(people: Desk) -> None:
    merging, page = merging_of(people)
    merging.compare(1, 99)
    people.until(lambda: people.context.tasks.pending == 0)
    assert page.findChild(MergeDialog) is None
