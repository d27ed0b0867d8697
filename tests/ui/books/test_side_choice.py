"""The box that chooses a side of a row."""

from pytestqt.qtbot import QtBot

from app.ui.books.side_choice import SideChoice
from app.ui.books.words import BookWords
from tests.ui.today.context import World


def test_known_parts_stand_below_their_accounts_and_the_choice_is_kept(
    world: World, qtbot: QtBot
) -> None:
    box = SideChoice(BookWords(world.context), "Credit")
    qtbot.addWidget(box)
    assert box.side is None
    box.choose(("bank", ""))
    box.offer((("bank", "楽天銀行"), ("cash", ""), ("fees", "sale")))
    assert box.side == ("bank", "")
    place = box.currentIndex()
    assert box.itemText(place + 1) == "普通預金（楽天銀行）"
    box.setCurrentIndex(place + 1)
    assert box.side == ("bank", "楽天銀行")
    box.choose(("payable", "新しいカード"))
    assert box.currentText() == "未払金（新しいカード）"
    box.choose(None)
    assert box.currentIndex() == 0
