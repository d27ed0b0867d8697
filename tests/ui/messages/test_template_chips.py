from pytestqt.qtbot import QtBot

from app.ui.messages.template_chips import TemplateChips
from app.ui.messages.template_popup import Offer
from app.ui.theme import Theme


def test_as_many_chips_as_find_room_and_no_row_without_any(theme: Theme, qtbot: QtBot) -> None:
    chips = TemplateChips(theme)
    qtbot.addWidget(chips)
    chips.resize(900, 26)
    chips.show()
    offers = [Offer(f"Template {number}", f"text {number}") for number in range(6)]
    chips.show_offers(offers)
    assert [chip.isVisible() for chip in chips._chips] == [True] * 4
    chips.resize(180, 26)
    qtbot.waitUntil(lambda: sum(chip.isVisible() for chip in chips._chips) == 1)
    with qtbot.waitSignal(chips.chosen) as chosen:
        chips._chips[0].click()
    assert chosen.args == [offers[0]]
    assert chips._chips[0].accessibleName() == "Insert the template Template 0"
    chips.show_offers([])
    assert chips.isHidden()
