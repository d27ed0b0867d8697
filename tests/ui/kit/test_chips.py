from pytestqt.qtbot import QtBot

from app.ui.kit.chips import ChipRow, StatusChip
from app.ui.theme import Theme


def test_a_chip_is_as_wide_as_its_word_and_gone_without_one(theme: Theme, qtbot: QtBot) -> None:
    chip = StatusChip(theme)
    qtbot.addWidget(chip)
    assert chip.isHidden()
    chip.show_text("due", "bad", "clock")
    chip.show()
    chip.grab()
    wide = chip.sizeHint().width()
    assert chip.accessibleName() == "due"
    chip.show_text("due today")
    assert chip.minimumSizeHint().width() > wide - 15
    chip.show_text("")
    assert chip.isHidden()


def test_a_row_of_words_wraps_and_grows(theme: Theme, qtbot: QtBot) -> None:
    row = ChipRow(theme, "Tags")
    qtbot.addWidget(row)
    row.resize(100, 20)
    row.show_words(["one"])
    row.show()
    one_line = row.height()
    row.show_words(["repeat client", "answers fast", "pays by invoice"])
    row.grab()
    assert row.height() > one_line
    assert row.accessibleDescription() == "repeat client, answers fast, pays by invoice"
    row.show_words([])
    assert row.isHidden()
