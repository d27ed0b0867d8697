from pytestqt.qtbot import QtBot

from app.ui.kit.buttons import Button
from app.ui.kit.empty_state import EmptyState
from app.ui.kit.labels import Label
from app.ui.theme import Theme


def test_it_says_what_will_be_here_and_how(theme: Theme, qtbot: QtBot) -> None:
    empty = EmptyState(theme, "search", "No orders yet")
    qtbot.addWidget(empty)
    empty.add_button(Button(theme, "Add order", "plus", "primary"))
    empty.add_button(Button(theme, "Capture", kind="ghost"))
    empty.set_text("Nothing found", "Take a filter away.")
    empty.show()
    texts = [label.text() for label in empty.findChildren(Label) if label.isVisible()]
    assert texts == ["Nothing found", "Take a filter away."]
    buttons = [button.text() for button in empty.findChildren(Button)]
    assert buttons == ["Add order", "Capture"]
    empty.restyle()


def test_in_a_narrow_pane_the_buttons_stand_below_each_other(theme: Theme, qtbot: QtBot) -> None:
    empty = EmptyState(theme, "search", "No conversations yet", narrow=True)
    qtbot.addWidget(empty)
    buttons = [Button(theme, "Capture files"), Button(theme, "Paste a conversation")]
    for button in buttons:
        empty.add_button(button)
    empty.resize(300, 500)
    empty.show()
    assert buttons[0].y() < buttons[1].y()
    assert empty.minimumSizeHint().width() < 300
