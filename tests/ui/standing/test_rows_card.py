"""A card of rows: as high as it needs, said in whole, opened by mouse and keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.standing.rows_card import BREAK, Row, RowsCard
from app.ui.theme import Theme


def test_rows_are_said_placed_and_opened(theme: Theme, qtbot: QtBot) -> None:
    card = RowsCard(theme, "Steps", "Add")
    qtbot.addWidget(card)
    card.resize(400, 100)
    card.show_rows([])
    empty = card.height()
    rows = [
        Row(1, "Entered", note="by the form", icon="mail", right="2022/04/30"),
        Row(2, "Waiting", right="28 days", tone="warn"),
    ]
    card.show_rows(rows, lead=f"One{BREAK}Two", badge="2", segments=(1, 2))
    with qtbot.waitExposed(card):
        card.show()
    assert card.height() > empty
    assert card.accessibleName() == "Steps 2"
    assert "Entered, by the form, 2022/04/30" in card.accessibleDescription()
    assert [item.key for item in card.items] == [card.LINK, 1, 2]
    assert not card.grab().isNull()
    opened: list[object] = []
    card.opened.connect(opened.append)
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_End)
    QTest.keyClick(card, Qt.Key.Key_Return)
    place = card.items[1].rect.center().toPoint()
    QTest.mouseMove(card, place)
    assert not card.grab().isNull()
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=place)
    assert opened == [2, 1]
    assert card.lead.startswith("One")
