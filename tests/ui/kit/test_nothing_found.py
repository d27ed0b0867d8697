"""An empty list teaches how to begin, or names the filters that leave nothing."""

from pytestqt.qtbot import QtBot

from app.ui.kit.buttons import Button
from app.ui.kit.labels import Label
from app.ui.kit.nothing_found import FirstUse, NothingFound
from app.ui.theme import Theme


def test_it_turns_between_the_first_step_and_the_filters(theme: Theme, qtbot: QtBot) -> None:
    first = FirstUse("users-round", "Clients will be here", "By hand", "Import", "Add")
    made = NothingFound(theme, first, "Nobody matches", "Clear")
    qtbot.addWidget(made)
    made.show()
    made.teach()
    assert made.first.isVisible()
    made.name_filters("Filters: logo")
    assert made.none.isVisible()
    assert not made.first.isVisible()
    said = [label.text() for label in made.none.findChildren(Label)]
    assert said == ["Nobody matches", "Filters: logo"]
    buttons = {button.text(): button for button in made.findChildren(Button)}
    for name, signal in (
        ("Import", made.capture_wanted),
        ("Add", made.add_wanted),
        ("Clear", made.cleared),
    ):
        with qtbot.waitSignal(signal):
            buttons[name].click()
