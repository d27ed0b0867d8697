"""The step that says how a pasted conversation was understood, and lets it be put right."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from app.capture.pasted_talk import PastedTalk, TalkChoice
from app.models.moments import YEARS
from app.models.types import RoomKind
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.fields import Field, TextField
from app.ui.kit.labels import Label
from app.ui.page import PageContext

if TYPE_CHECKING:
    from collections.abc import Sequence


class TalkForm(QWidget):
    """Who is me, with whom, where and when: filled with what the text says; `choice` reads it."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self._summary = Label(theme, "", "body", "text2", self).wrapped()
        self.site, self.kind, self.own, self.client = (ChoiceBox(self) for _ in range(4))
        self.room = TextField(theme, self.tr("Number of the talkroom or thread"), "", self)
        self.year = TextField(theme, self.tr("Year of the first message"), "", self)
        self._fields = self._labelled()
        self._build()

    def ask(self, talk: PastedTalk) -> None:
        """Show how a text was understood."""
        guess = talk.guess
        words = self.tr("{count} messages, from {first} to {last}.")
        self._summary.setText(
            words.format(count=f"{talk.count:,}", first=talk.first, last=talk.last)
        )
        _fill(self.own, talk.speakers, guess.own_name, self.tr("(nobody of them)"))
        _fill(self.client, talk.speakers, guess.client_name, self.tr("(not known)"))
        self.site.setCurrentIndex(max(self.site.findData(guess.marketplace_id), 0))
        self.kind.setCurrentIndex(self.kind.findData(guess.kind))
        self.room.setText(guess.room)
        self.year.setText("" if guess.year is None else str(guess.year))
        self._clear()

    def choice(self) -> TalkChoice | None:
        """Return what was chosen; None while something is missing, which the form then says."""
        self._clear()
        kind, room = RoomKind(self.kind.currentData()), _digits(self.room.text())
        own, client = str(self.own.currentData()), str(self.client.currentData())
        year = _digits(self.year.text())
        wrong = {
            "room": self._wrong_room(kind, room, client),
            "client": self.tr("Me and the client are two.") if own and own == client else "",
            "year": "" if not year or _is_year(year) else self.tr("Please give a year like 2026."),
        }
        for name, sentence in wrong.items():
            self._fields[name].set_error(sentence)
        if any(wrong.values()):
            return None
        site = str(self.site.currentData())
        return TalkChoice(site, kind, room, own, client, int(year) if year else None)

    def _wrong_room(self, kind: RoomKind, room: str, client: str) -> str:
        is_number = room.isascii() and room.isdecimal()
        if kind is RoomKind.ROOM and not is_number:
            return self.tr("Please give the talkroom's number.")
        if room and not is_number:
            return self.tr("Please give digits alone.")
        if not room and not client:
            return self.tr("Without a number, say who the client is.")
        return ""

    def _labelled(self) -> dict[str, Field]:
        theme = self._context.theme
        hint = self.tr("In the page's address; direct messages can do without.")
        return {
            "own": Field(theme, self.tr("This is me"), self.own),
            "client": Field(theme, self.tr("This is the client"), self.client),
            "site": Field(theme, self.tr("Marketplace"), self.site),
            "kind": Field(theme, self.tr("Conversation"), self.kind),
            "room": Field(theme, self.tr("Number of the talkroom or thread"), self.room, hint),
            "year": Field(
                theme,
                self.tr("Year of the first message"),
                self.year,
                self.tr("Empty: reckoned from the order's days."),
            ),
        }

    def _build(self) -> None:
        for key, face in self._context.marketplaces.items():
            self.site.addItem(face.name, key)
        self.kind.addItem(self.tr("Talkroom of an order"), RoomKind.ROOM.value)
        self.kind.addItem(self.tr("Direct messages"), RoomKind.DIRECT.value)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._summary)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(14)
        for place, field in enumerate(self._fields.values()):
            grid.addWidget(field, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        column.addLayout(grid)
        column.addStretch(1)

    def _clear(self) -> None:
        for field in self._fields.values():
            field.set_error("")


def _fill(box: QComboBox, names: "Sequence[str]", chosen: str, nobody: str) -> None:
    box.clear()
    box.addItem(nobody, "")
    for name in names:
        box.addItem(name, name)
    box.setCurrentIndex(max(box.findData(chosen), 0))


def _digits(text: str) -> str:
    return text.strip().translate(_NARROW)


def _is_year(text: str) -> bool:
    return text.isascii() and text.isdecimal() and int(text) in YEARS


_NARROW = {0xFF10 + digit: 0x30 + digit for digit in range(10)}
"""Full-width digits, as a Japanese keyboard types them."""
