from app.ui.kit.buttons import Button
from app.ui.lines.chosen_bar import ChosenBar
from tests.ui.orders.desk import Desk


def test_it_shows_itself_while_something_is_chosen(desk: Desk) -> None:
    bar = ChosenBar(desk.context)
    desk.qtbot.addWidget(bar)
    own = Button(desk.context.theme, "Own")
    bar.add_button(own)
    bar.set_count(2, 3)
    bar.grab()
    words = {button.text(): button for button in bar.findChildren(Button)}
    assert {"Own", "Choose all 3", "Copy", "Export CSV", "Clear selection"} == set(words)
    with desk.qtbot.waitSignals(
        [bar.all_wanted, bar.copy_wanted, bar.export_wanted, bar.clear_wanted]
    ):
        for name in ("Choose all 3", "Copy", "Export CSV", "Clear selection"):
            words[name].click()
    bar.set_count(0, 3)
    assert bar.isHidden()
