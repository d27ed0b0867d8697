from app.models.types import PersonalKind
from app.services.client_queries import client_names
from app.services.disclosure_queries import disclosures
from app.services.risk_queries import risk_notes_of
from app.ui.clients.edit_dialogs import DisclosureDialog, EditDialog, NewDialog, RiskDialog
from tests.ui.clients.people import commands, details
from tests.ui.orders.desk import TODAY, Desk


def test_a_client_is_added_by_name(people: Desk) -> None:
    dialog = NewDialog(people.context, commands(people), people.window())
    dialog.open()
    dialog.accept()
    assert dialog.isVisible()
    dialog.name.setText("Yuki")
    dialog.accept()
    people.until(lambda: bool(people.database.read(client_names, "yuki")))


def test_who_he_is_is_written_anew_and_the_note_stays(people: Desk) -> None:
    dialog = EditDialog(people.context, commands(people), details(people, 1), people.window())
    dialog.name.setText("Minato Print")
    dialog.about.setPlainText("Paper")
    dialog.accept()
    people.until(lambda: details(people, 1).line.name == "Minato Print")
    assert (details(people, 1).about, details(people, 1).note) == ("Paper", "Blue")


def test_a_risk_note_is_added_and_edited(people: Desk) -> None:
    act = commands(people)
    dialog = RiskDialog(people.context, act, 2, parent=people.window())
    dialog.open()
    dialog.accept()
    assert dialog.isVisible()
    dialog.fact.setText("Late")
    dialog.accept()
    people.until(lambda: len(people.database.read(risk_notes_of, 2)) == 1)
    (note,) = people.database.read(risk_notes_of, 2)
    assert note.noted_on == TODAY
    dialog = RiskDialog(people.context, act, 2, note, people.window())
    dialog.evidence.setPlainText("twice")
    dialog.accept()
    people.until(lambda: people.database.read(risk_notes_of, 2)[0].evidence == "twice")


def test_a_disclosure_is_recorded_for_a_client_or_for_nobody(people: Desk) -> None:
    act = commands(people)
    dialog = DisclosureDialog(people.context, act, people.window())
    dialog.set_client(1, "Minato")
    dialog.kind.setCurrentIndex(dialog.kind.findData(PersonalKind.ADDRESS))
    dialog.site.setCurrentIndex(dialog.site.findData("coconala"))
    dialog.detail.setText("office")
    dialog.accept()
    people.until(lambda: len(people.database.read(disclosures, 1)) == 2)
    line = people.database.read(disclosures, kind=PersonalKind.ADDRESS)[0]
    assert (line.detail, line.marketplace_id) == ("office", "coconala")
    other = DisclosureDialog(people.context, act, people.window())
    other.day.set_day(TODAY.replace(day=1))
    other.accept()
    people.until(lambda: len(people.database.read(disclosures)) == 3)
