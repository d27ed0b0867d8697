from app.services.client_drafts import ClientEdit
from app.services.disclosure_queries import disclosures
from app.services.history_queries import history_of
from app.ui.clients.drawer_ledger import ChangesSection, DisclosedSection, MergesSection
from app.ui.kit.buttons import Button, IconButton
from app.ui.kit.labels import Label
from tests.ui.clients.people import commands, details
from tests.ui.orders.desk import Desk


def test_what_was_told_is_listed_and_a_mistake_taken_out(people: Desk) -> None:
    section = DisclosedSection(people.context, commands(people))
    people.qtbot.addWidget(section)
    section.show_lines(people.database.read(disclosures, 1))
    texts = [label.text() for label in section.findChildren(Label)]
    assert "Phone number: mobile" in texts
    assert "25 Nov 2026 ・ coconala" in texts
    section.findChildren(IconButton)[0].click()
    people.until(lambda: people.database.read(disclosures) == ())
    section.show_lines(())
    assert "Nothing so far." in [label.text() for label in section.findChildren(Label)]
    with people.qtbot.waitSignal(section.add_wanted):
        section.add.click()


def test_a_merged_record_is_parted_from_here(people: Desk) -> None:
    act = commands(people)
    act.merge(1, 3, ClientEdit(name="Minato"))
    people.until(lambda: bool(details(people, 1).merges))
    section = MergesSection(people.context, act)
    people.qtbot.addWidget(section)
    section.show_merges(details(people, 1).merges)
    section.findChildren(Button)[0].click()
    people.until(lambda: details(people, 1).merges == ())
    section.show_merges(())
    assert section.isHidden()


def test_changes_are_told_newest_first(people: Desk) -> None:
    section = ChangesSection(people.context)
    people.qtbot.addWidget(section)
    section.show_changes(people.database.read(history_of, "clients", 1))
    texts = [label.text() for label in section.findChildren(Label)]
    assert any(text.endswith("Note: — → Blue") for text in texts)
    assert texts[-1].endswith("adding an order")
