from typing import TYPE_CHECKING

import pytest

from app.ui.clients.drawer import ClientDrawer
from app.ui.clients.edit_dialogs import DisclosureDialog, EditDialog, RiskDialog
from tests.ui.clients.people import commands, details, words
from tests.ui.orders.desk import Desk

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog


@pytest.fixture
def drawer(people: Desk) -> ClientDrawer:
    window = people.window()
    window.resize(900, 700)
    window.show()
    made = ClientDrawer(people.context, words(people), commands(people), window)
    people.context.tasks.committed.connect(made.on_committed)
    made.set_tags(())
    made.show_client(1)
    people.until(lambda: made.isVisible() and not made.risks.isHidden())
    return made


def test_a_note_is_kept_when_it_is_left_and_when_the_drawer_goes(
    people: Desk, drawer: ClientDrawer
) -> None:
    assert drawer.note.toPlainText() == "Blue"
    drawer.note.setPlainText("Green")
    drawer.note.left.emit()
    people.until(lambda: details(people, 1).note == "Green")
    drawer.note.setPlainText("Red")
    drawer.close_drawer()
    people.until(lambda: details(people, 1).note == "Red")
    drawer.show_client(2)
    people.until(lambda: drawer.isVisible() and drawer.note.toPlainText() == "")
    drawer.note.setPlainText("Second")
    drawer.show_client(1)
    people.until(lambda: details(people, 2).note == "Second")


def test_parts_lead_to_their_dialogs(people: Desk, drawer: ClientDrawer) -> None:
    kinds: list[tuple[object, type[QDialog]]] = [
        (drawer.edit.click, EditDialog),
        (drawer.add_risk.click, RiskDialog),
        (drawer.told.add.click, DisclosureDialog),
    ]
    for press, kind in kinds:
        press()  # type: ignore[operator]
        dialog = drawer.window().findChild(kind)
        assert dialog is not None
        dialog.reject()
    menu = drawer.more.menu()
    show, merge, _line, erase = menu.actions()
    show.trigger()
    assert people.actions[-1] == "orders {'client_id': 1, 'words': 'Minato'}"
    with people.qtbot.waitSignal(drawer.merge_wanted) as wanted:
        merge.trigger()
    assert wanted.args == [1]
    with people.qtbot.waitSignal(drawer.erase_wanted):
        erase.trigger()


def test_it_follows_the_book_and_closes_when_he_is_gone(people: Desk, drawer: ClientDrawer) -> None:
    drawer.risks.remove_wanted.emit(people.database.read(_note))
    people.until(drawer.risks.isHidden)
    commands(people).erase(1)
    people.until(lambda: not drawer.note.isEnabled())
    drawer.show_client(99)
    people.until(lambda: not drawer.isVisible())


def _note(reader: object) -> object:
    from app.services.risk_queries import risk_notes_of  # noqa: PLC0415

    return risk_notes_of(reader, 1)[0]  # type: ignore[arg-type]
