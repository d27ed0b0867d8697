from app.services.client_drafts import ClientEdit
from tests.ui.clients.people import commands, details
from tests.ui.orders.desk import Desk


def test_each_command_says_what_came_of_it(people: Desk) -> None:
    act = commands(people)
    act.merge(1, 3, ClientEdit(name="Minato"))
    people.until(lambda: ("Merged into Minato", True) in people.toasts)
    (merge,) = details(people, 1).merges
    act.unmerge(merge.id, merge.name)
    people.until(lambda: ("Minato Inc. stands alone again", True) in people.toasts)
    act.keep_apart(1, 2)
    people.until(lambda: ("Noted that they are two people", True) in people.toasts)
    act.remove_risk(1)
    people.until(lambda: ("Removed the risk note", True) in people.toasts)
    act.remove_disclosure(1)
    people.until(lambda: ("Removed the line", True) in people.toasts)
    act.remove_disclosure(1)
    people.until(lambda: bool(people.errors))


def test_erasing_names_him_in_the_language_of_the_window(people: Desk) -> None:
    done: list[object] = []
    commands(people).erase(1).then(done.append)
    people.until(lambda: bool(done))
    assert details(people, 1).line.name == "Erased client 1"
