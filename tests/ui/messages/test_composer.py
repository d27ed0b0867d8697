"""Writing a reply with the keyboard alone, on a real book."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.models.types import PersonalKind
from app.rulebook.own_data import OwnData
from app.services import own_data, templates
from app.services.conversation_details import conversation_details
from app.services.disclosure_queries import disclosures
from app.services.erasing import erase_client
from app.services.order_drafts import OrderEdit
from app.services.orders import edit_order, set_due_on
from app.services.reply_drafts import draft_of
from app.ui.messages.composer import Composer
from tests.services.rooms import CLIENT, add_room
from tests.ui.orders.desk import NOW, Desk, day

CTRL = Qt.KeyboardModifier.ControlModifier
Typing = Callable[[str], None]


class Writer:
    """A seller at the composer, who never touches the mouse."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.order = desk.add("Banner", due_in=3)
        self.room = self.add_room("41000001", order_id=self.order)
        self.opened: list[str] = []
        self.composer = Composer(desk.context, open_page=self.opened.append)
        desk.qtbot.addWidget(self.composer)
        self.composer.resize(560, 300)
        self.composer.show()
        self.turn_to(self.room)

    def add_room(self, room: str, **given: int) -> int:
        added, _ = self.desk.database.write(add_room, (CLIENT, "Hello"), room=room, **given)  # type: ignore[arg-type]
        return added

    def turn_to(self, room: int) -> None:
        self.composer.show_conversation(room)
        self.desk.until(lambda: self.composer._desk is not None)
        self.composer.text.setFocus()

    def type(self, text: str) -> None:
        for character in text:
            QTest.keyClicks(self.composer.text, character)

    def copy(self) -> None:
        QTest.keyClick(self.composer.text, Qt.Key.Key_Return, CTRL)

    @property
    def clipboard(self) -> str:
        return QGuiApplication.clipboard().text()

    def said(self) -> list[object]:
        rows = self.desk.database.read(
            lambda reader: reader.rows("SELECT body FROM messages WHERE source = 'copied'")
        )
        return [body for (body,) in rows]


@pytest.fixture
def writer(desk: Desk) -> Writer:
    QGuiApplication.clipboard().clear()
    return Writer(desk)


def test_clean_text_is_copied_recorded_and_its_page_opened(writer: Writer) -> None:
    writer.type("Thank you")
    assert writer.composer.parts.counter.text().startswith("9")
    writer.copy()
    writer.desk.until(lambda: writer.said() == ["Thank you"])
    assert writer.clipboard == "Thank you"
    assert len(writer.opened) == 1
    assert "41000001" in writer.opened[0]
    writer.desk.until(lambda: len(writer.desk.toasts) == 1)
    assert writer.desk.toasts[0][1]
    assert writer.composer.text.toPlainText() == ""
    assert writer.desk.database.read(draft_of, writer.room) is None
    writer.copy()
    assert writer.composer.parts.problem.isHidden()


def test_a_finding_wants_a_step_that_the_same_keys_do_not_take(writer: Writer) -> None:
    own = OwnData(phones=("090-1234-5678",))
    writer.desk.database.write(own_data.set_own_data, own)
    guard = writer.composer.parts.guard
    writer.type("Call 090-1234-5678 or LINE")
    for _ in range(3):
        writer.copy()
        writer.desk.until(guard.isVisible)
    assert (writer.clipboard, writer.opened, writer.said()) == ("", [], [])
    assert writer.composer.text.marked("warn") == ("090-1234-5678", "LINE")
    writer.composer.grab()
    guard.confirm.setFocus()
    QTest.keyClick(guard.confirm, Qt.Key.Key_Space)
    writer.desk.until(lambda: len(writer.said()) == 1)
    assert writer.clipboard.startswith("Call 090")
    (line,) = writer.desk.database.read(disclosures)
    assert (line.kind, line.detail) == (PersonalKind.PHONE, "09•••••••••78")
    details = writer.desk.database.read(conversation_details, writer.room)
    assert details is not None
    assert details.client is not None
    assert line.client_id == details.client.id
    writer.desk.database.undo()
    assert writer.desk.database.read(disclosures) == ()
    assert writer.said() == []


def test_typing_on_takes_the_question_back(writer: Writer) -> None:
    guard = writer.composer.parts.guard
    writer.type("LINE")
    writer.copy()
    writer.desk.until(guard.isVisible)
    guard.chosen.emit(writer.composer._check.findings[0])  # type: ignore[union-attr]
    assert writer.composer.text.textCursor().selectedText() == "LINE"
    writer.type("a line")
    assert guard.isHidden()
    writer.composer._confirm()
    assert writer.said() == []


def test_words_are_marked_while_they_are_typed(writer: Writer) -> None:
    writer.type("on Skype")
    writer.desk.until(lambda: bool(writer.composer.text.marked("warn")))
    assert writer.composer.parts.guard.isHidden()


def test_a_template_is_filled_and_refused_once_it_is_stale(writer: Writer) -> None:
    writer.desk.database.write(templates.add_template, "Greeting", "Dear {client},\n")
    writer.desk.database.write(templates.add_template, "Zeit", "We deliver on {due}.")
    writer.composer._ask_desk()
    parts = writer.composer.parts
    writer.desk.until(lambda: "Zeit" in {offer.name for offer in parts._offers})
    writer.type("/")
    assert parts.popup.isVisible()
    QTest.keyClicks(parts.popup.search, "zeit")
    writer.desk.until(lambda: parts.popup.list.count() == 1)
    QTest.keyClick(parts.popup.search, Qt.Key.Key_Return)
    text = writer.composer.text
    assert text.toPlainText() == "We deliver on Sat, 28 November."
    assert text.hasFocus()
    writer.desk.database.write(set_due_on, writer.order, day(30), now=NOW)
    writer.composer._ask_desk()
    writer.copy()
    writer.desk.until(parts.problem.isVisible)
    assert "Sat, 28 November" in parts.problem.sentence.text()
    assert text.marked("bad") == ("Sat, 28 November",)
    assert writer.clipboard == ""
    QTest.keyClick(parts.problem.fix, Qt.Key.Key_Return)
    assert text.toPlainText() == "We deliver on Mon, 30 November."
    assert parts.problem.isHidden()
    writer.copy()
    writer.desk.until(lambda: len(writer.said()) == 1)


def test_a_place_left_open_is_refused_and_filled_when_it_can_be(writer: Writer) -> None:
    parts = writer.composer.parts
    writer.type("{order} and {due")
    writer.composer.text.insertPlainText("}")
    writer.desk.database.write(edit_order, writer.order, OrderEdit(title="Big banner"), now=NOW)
    writer.composer._ask_desk()
    facts = writer.composer._desk
    writer.desk.until(lambda: writer.composer._desk is not facts)
    writer.copy()
    writer.desk.until(parts.problem.isVisible)
    parts.problem.fix.click()
    assert writer.composer.text.toPlainText() == "Big banner and {due}"
    writer.type(" {unknown}")
    writer.composer.text.moveCursor(writer.composer.text.textCursor().MoveOperation.Start)
    writer.copy()
    writer.desk.until(parts.problem.isVisible)
    assert parts.problem.fix.isVisible()


def test_another_clients_name_does_not_copy(writer: Writer) -> None:
    writer.desk.database.write(add_room, (CLIENT, "x"), client="佐藤", room="5")
    parts = writer.composer.parts
    writer.composer.insert("佐藤様\nありがとうございます")
    writer.copy()
    writer.desk.until(parts.problem.isVisible)
    assert writer.composer.text.marked("bad") == ("佐藤",)
    assert parts.problem.fix.text() == "Put in “Bannerの店”"


def test_each_conversation_keeps_its_own_draft(writer: Writer) -> None:
    other = writer.add_room("41000002")
    writer.type("half a thou")
    writer.turn_to(other)
    assert writer.composer.text.toPlainText() == ""
    writer.desk.until(lambda: writer.desk.database.read(draft_of, writer.room) is not None)
    writer.type("other")
    writer.composer.hide()
    writer.desk.until(lambda: writer.desk.database.read(draft_of, other) is not None)
    writer.composer.show()
    writer.turn_to(writer.room)
    writer.desk.until(lambda: writer.composer.text.toPlainText() == "half a thou")
    writer.composer.show_conversation(None)
    assert not writer.composer.isEnabled()


def test_nothing_is_undone_by_a_draft(writer: Writer) -> None:
    before = writer.desk.database.read(
        lambda reader: reader.value("SELECT COUNT(*) FROM change_sets")
    )
    writer.type("words")
    writer.composer.keep()
    writer.desk.until(lambda: writer.desk.database.read(draft_of, writer.room) is not None)
    after = writer.desk.database.read(
        lambda reader: reader.value("SELECT COUNT(*) FROM change_sets")
    )
    assert before == after


def test_a_draft_of_an_erased_client_is_gone_from_the_window_too(writer: Writer) -> None:
    writer.type("Call you back")
    writer.composer.keep()
    database, tasks = writer.desk.database, writer.desk.context.tasks
    writer.desk.until(lambda: database.read(draft_of, writer.room) is not None)
    whose = "SELECT client_id FROM conversations WHERE id = ?"
    client_id = database.read(lambda reader: reader.value(whose, (writer.room,)))
    tasks.erase(erase_client, client_id, "Erased {n}", now=NOW)
    writer.desk.until(lambda: writer.composer.text.toPlainText() == "")
    writer.composer.keep()
    writer.desk.until(lambda: tasks.pending == 0)
    assert database.read(draft_of, writer.room) is None
