import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.services.client_timeline import PastKind
from app.ui.clients import drawer_past
from app.ui.clients.drawer_past import PastSection
from tests.ui.clients.people import words
from tests.ui.orders.desk import Desk


@pytest.fixture
def past(people: Desk, monkeypatch: pytest.MonkeyPatch) -> PastSection:
    monkeypatch.setattr(drawer_past, "PAGE", 4)
    section = PastSection(people.context, words(people))
    people.qtbot.addWidget(section)
    section.show()
    section.show_client(1)
    people.until(lambda: len(section.model.rows) == 4)
    return section


def test_lines_come_page_after_page(people: Desk, past: PastSection) -> None:
    assert not past.more.isHidden()
    past.more.click()
    people.until(lambda: len(past.model.rows) == 6)
    assert past.more.isHidden()
    past.grab()
    said = [past.model.index(place).data() for place in range(6)]
    assert "Sorry, no, Me, 25 Nov 2026" in said
    assert "Went outside, Take care ・ a picture, 25 Nov 2026" in said
    past.reload()
    people.until(lambda: people.context.tasks.pending == 0)
    assert len(past.model.rows) == 6


def test_a_line_opens_its_order_or_its_conversation(people: Desk, past: PastSection) -> None:
    past.kinds.chosen.emit("order")
    past.kinds.choose("order")
    past.reload()
    people.until(lambda: {row.kind for row in past.model.rows} == {PastKind.ORDER})
    past.view.setCurrentIndex(past.model.index(0))
    QTest.keyClick(past.view, Qt.Key.Key_Return)
    assert people.actions[-1].startswith("orders {'order_id': ")
    QTest.keyClick(past.view, Qt.Key.Key_Down)
    past.kinds.choose("message")
    past.reload()
    people.until(lambda: {row.kind for row in past.model.rows} == {PastKind.MESSAGE})
    past.view.clicked.emit(past.model.index(0))
    assert people.actions[-1] == "messages {'conversation_id': 1}"


def test_another_client_begins_anew(people: Desk, past: PastSection) -> None:
    past.show_client(3)
    people.until(past.view.isHidden)
    assert past.kinds.current == "all"
