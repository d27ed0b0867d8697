"""What each field of a listing is written in: words, a number, an amount."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.listing_fields import FieldValue, ListingField
from app.models.money import Yen
from app.rulebook.listing_findings import ListingFinding, Place
from app.ui.checks.marks import TextMarks
from app.ui.kit.money_field import MoneyField
from app.ui.listings.number_field import NumberField
from app.ui.listings.words_field import WordsField
from app.ui.page import PageContext
from app.ui.tasks import Task

NUMBER_WIDTH = 140

Keep = Callable[[FieldValue], Task[Any] | None]
"""Writes a value into the book."""


class Control(QWidget):
    """Shows one field and lets it be changed; `keep` writes what was changed."""

    typed = Signal()
    """Something else stands there now; it may not be kept yet."""

    def __init__(self, field: ListingField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.keep: Keep = lambda _value: None

    @property
    def value(self) -> FieldValue:
        """What stands in the control; a subclass decides."""
        raise NotImplementedError

    @property
    def used(self) -> int | None:
        """How many letters stand there while an input method composes, None where none do."""
        return None

    @property
    def is_whole(self) -> bool:
        """Whether all of the value is to be seen; one of many parts comes in several turns."""
        return True

    def show_value(self, value: FieldValue) -> None:
        """Show what the book says; a subclass decides."""
        raise NotImplementedError

    def set_open(self, *, is_open: bool) -> None:
        """Let it be changed, or only read."""
        self.setEnabled(is_open)

    def write(self, value: FieldValue) -> Task[Any] | None:
        """Write a value by `keep`, whatever that is by now."""
        return self.keep(value)

    def save(self) -> None:
        """Keep what is not kept yet."""

    def show_findings(self, findings: tuple[ListingFinding, ...]) -> None:
        """Mark the words that were found."""

    def jump(self, finding: ListingFinding) -> None:
        """Go to the words that were found."""
        del finding
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_passage(self, start: int, end: int) -> None:
        """Go to a passage of what is copied of it; of more than one text, to them all."""
        del start, end
        self.setFocus(Qt.FocusReason.OtherFocusReason)


class WordsControl(Control):
    """A text."""

    def __init__(self, context: PageContext, field: ListingField, name: str) -> None:
        super().__init__(field)
        is_prose = field in {ListingField.BODY, ListingField.REQUEST}
        self.edit = WordsField(context.theme, name, is_prose=is_prose, parent=self)
        self.edit.keep = self.write
        self.edit.typed.connect(self.typed)
        self._marks = TextMarks(context.theme, self.edit, Place(field))
        self.setFocusProxy(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.edit)

    @property
    def value(self) -> str:
        return self.edit.words

    @property
    def used(self) -> int | None:
        return self.edit.length

    def show_value(self, value: FieldValue) -> None:
        self.edit.show_words(str(value or ""))

    def set_open(self, *, is_open: bool) -> None:
        self.edit.set_open(is_open=is_open)

    def save(self) -> None:
        self.edit.save()

    def show_findings(self, findings: tuple[ListingFinding, ...]) -> None:
        self._marks.show(findings)

    def jump(self, finding: ListingFinding) -> None:
        self._marks.select(finding)

    def show_passage(self, start: int, end: int) -> None:
        self._marks.select_passage(start, end)


class NumberControl(Control):
    """Days or rounds."""

    def __init__(self, context: PageContext, field: ListingField, name: str) -> None:
        super().__init__(field)
        self.edit = NumberField(context.theme, name, self)
        self.edit.changed.connect(self.write)
        self.edit.textEdited.connect(lambda _text: self.typed.emit())
        _hold(self, self.edit, context.theme.px(NUMBER_WIDTH))

    @property
    def value(self) -> int | None:
        return self.edit.number

    def show_value(self, value: FieldValue) -> None:
        if not (self.edit.hasFocus() and self.edit.isModified()):
            self.edit.set_number(value if isinstance(value, int) else None)


class MoneyControl(Control):
    """A price."""

    def __init__(self, context: PageContext, field: ListingField, name: str) -> None:
        super().__init__(field)
        self._kept: Yen | None = None
        self.edit = MoneyField(context.theme, name, parent=self)
        self.edit.editingFinished.connect(self.save)
        self.edit.amount_changed.connect(lambda _amount: self.typed.emit())
        _hold(self, self.edit, context.theme.px(NUMBER_WIDTH))

    @property
    def value(self) -> Yen | None:
        return self.edit.amount

    def show_value(self, value: FieldValue) -> None:
        is_typing = self.edit.hasFocus() and self.edit.amount != self._kept
        if not is_typing:
            self._kept = Yen(value) if isinstance(value, int) else None
            if self._kept != self.edit.amount:
                self.edit.set_amount(self._kept)

    def save(self) -> None:
        if self.edit.amount != self._kept:
            self._kept = self.edit.amount
            self.keep(self._kept)


def _hold(owner: QWidget, edit: QWidget, width: int) -> None:
    owner.setFocusProxy(edit)
    edit.setFixedWidth(width)
    row = QHBoxLayout(owner)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(edit)
    row.addStretch(1)
