from app.ui.clients.drawer_who import Who
from tests.ui.clients.people import details, words
from tests.ui.orders.desk import Desk


def test_name_names_and_figures_are_told_in_words_too(people: Desk) -> None:
    who = Who(people.context, words(people))
    people.qtbot.addWidget(who)
    who.resize(390, 300)
    who.grab()
    who.show_details(details(people, 1))
    who.grab()
    assert who.card.accessibleName() == "Minato"
    assert who.card.accessibleDescription() == "みなと ・ Printing"
    assert who.handles.accessibleDescription() == "coconala Minato"
    figures = who.figures.accessibleDescription()
    assert "Orders 2, Take-home in all ¥15,600, An order on average ¥7,800" in figures
    one = details(people, 2)
    who.show_details(one._replace(handles=one.handles * 2, about="", first_at=None))
    who.resize(90, 300)
    who.grab()
    assert "First contact —" in who.figures.accessibleDescription()
