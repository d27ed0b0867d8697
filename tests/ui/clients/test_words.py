from app.services.client_likeness import Likeness
from app.services.client_timeline import PastKind
from app.ui.clients.columns import Column
from tests.ui.clients.people import line, words
from tests.ui.orders.desk import Desk


def test_a_line_says_everything_in_the_language_of_the_window(people: Desk) -> None:
    say, row = words(people), line(people, 1)
    assert {column: say.text(row, column) for column in Column} == {
        Column.NAME: "Minato",
        Column.SITES: "coconala",
        Column.ORDERS: "2",
        Column.NET: "¥15,600",
        Column.RATING: "★5.0",
        Column.LAST: "just now",
        Column.NEXT: "Yesterday",
        Column.TAGS: "Take care, Regular, fast",
    }
    assert say.is_late(row.next_on)
    assert not say.is_late(None)
    asking = line(people, 2)
    assert (say.text(asking, Column.RATING), say.text(asking, Column.TAGS)) == ("—", "")
    assert say.ago(None) == ""


def test_what_is_not_known_of_a_net_is_not_claimed(people: Desk) -> None:
    say, row = words(people), line(people, 1)
    assert say.net(row._replace(net_unknown=1)) == "¥15,600+"
    assert say.net(row._replace(net=None, net_unknown=2)) == "—"
    assert say.net(row._replace(net=None)) == "¥0"


def test_a_sentence_leaves_out_what_is_not_known(people: Desk) -> None:
    say = words(people)
    assert say.sentence(line(people, 1)).startswith("Minato, coconala, 2 orders, take-home ¥15,600")
    assert say.sentence(line(people, 3)) == "Minato Inc., REQU, 0 orders, take-home ¥0"


def test_every_kind_and_every_reason_has_a_name(people: Desk) -> None:
    say = words(people)
    assert all(say.head(column) for column in Column)
    assert len({say.likeness(likeness) for likeness in Likeness}) == len(Likeness)
    assert len({say.past(kind) for kind in PastKind}) == len(PastKind)
