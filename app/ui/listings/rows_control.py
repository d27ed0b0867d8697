"""Questions and options as rows: added, changed, moved and removed."""

from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.listing_fields import FieldValue, ListingField, Option, Question
from app.models.money import Yen
from app.rulebook.listing_findings import ListingFinding, Place, TextPart
from app.ui.ahead import SLICE
from app.ui.checks.marks import TextMarks
from app.ui.kit.buttons import Button, IconButton
from app.ui.kit.money_field import MoneyField
from app.ui.listings.control import Control
from app.ui.listings.number_field import NumberField
from app.ui.listings.words_field import WordsField
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.ui.theme import Theme

ROW_GAP = 8


class RowEditor(QWidget):
    """One row with its buttons; a subclass adds what it is written in."""

    changed = Signal()
    typed = Signal()
    moved = Signal(int)
    removed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        theme = context.theme
        self.marks: list[TextMarks] = []
        self.edits: list[WordsField] = []
        self.fields = QVBoxLayout()
        self.fields.setSpacing(4)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addLayout(self.fields, 1)
        self.buttons = QWidget(self)
        beside = QHBoxLayout(self.buttons)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        for icon, name, signal in (
            ("arrow-up", self.tr("Move up"), lambda: self.moved.emit(-1)),
            ("arrow-down", self.tr("Move down"), lambda: self.moved.emit(1)),
            ("trash-2", self.tr("Remove"), self.removed.emit),
        ):
            button = IconButton(theme, icon, name, is_plain=True, parent=self.buttons)
            button.clicked.connect(signal)
            beside.addWidget(button)
        row.addWidget(self.buttons, 0, Qt.AlignmentFlag.AlignTop)

    def add_words(
        self, theme: "Theme", name: str, place: Place, *, is_prose: bool = False
    ) -> WordsField:
        """Add a text to the row."""
        edit = WordsField(theme, name, is_prose=is_prose)
        edit.setPlaceholderText(name)
        edit.keep = self._tell
        edit.typed.connect(self.typed)
        self.marks.append(TextMarks(theme, edit, place))
        self.edits.append(edit)
        return edit

    def _tell(self, words: str) -> None:
        del words  # all rows are kept together
        self.changed.emit()

    def set_open(self, *, is_open: bool) -> None:
        """Let the row be changed, or only read."""
        self.buttons.setVisible(is_open)
        for edit in self.edits:
            edit.set_open(is_open=is_open)

    def show_findings(self, findings: tuple[ListingFinding, ...]) -> None:
        """Mark the words that were found."""
        for marks in self.marks:
            marks.show(findings)

    @property
    def row(self) -> Option | Question | None:
        """What the row says, None while it is not whole."""
        raise NotImplementedError


class QuestionEditor(RowEditor):
    """A question over its answer."""

    def __init__(self, context: PageContext, place: int, question: Question) -> None:
        super().__init__(context)
        theme, field = context.theme, ListingField.FAQ
        asked, answered = (
            Place(field, place, part) for part in (TextPart.QUESTION, TextPart.ANSWER)
        )
        self.question = self.add_words(theme, self.tr("Question"), asked)
        self.answer = self.add_words(theme, self.tr("Answer"), answered, is_prose=True)
        self.answer.set_lines(2, 8)
        self.question.show_words(question.question)
        self.answer.show_words(question.answer)
        self.fields.addWidget(self.question)
        self.fields.addWidget(self.answer)

    @property
    def row(self) -> Question | None:
        question, answer = self.question.words.strip(), self.answer.words.strip()
        return Question(question, answer) if question or answer else None


class OptionEditor(RowEditor):
    """What can be added, for how much, and how many days it takes."""

    def __init__(self, context: PageContext, place: int, option: Option | None) -> None:
        super().__init__(context)
        theme = context.theme
        where = Place(ListingField.OPTIONS, place)
        self.title = self.add_words(theme, self.tr("What can be added"), where)
        self.price = MoneyField(theme, self.tr("Price of the option"), parent=self)
        self.days = NumberField(theme, self.tr("Days more"), self)
        self.price.setFixedWidth(theme.px(96))
        self.days.setFixedWidth(theme.px(64))
        self.days.setPlaceholderText(self.tr("+days"))
        if option is not None:
            self.title.show_words(option.title)
            self.price.set_amount(option.price)
            self.days.set_number(option.extra_days or None)
        self.price.editingFinished.connect(self.changed)
        self.days.changed.connect(lambda _days: self.changed.emit())
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.title, 1)
        for part in (self.price, self.days):
            line.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        self.fields.addLayout(line)

    def set_open(self, *, is_open: bool) -> None:
        super().set_open(is_open=is_open)
        self.price.setEnabled(is_open)
        self.days.setEnabled(is_open)

    @property
    def row(self) -> Option | None:
        title, price = self.title.words.strip(), self.price.amount
        if not title:
            return None
        return Option(title, Yen(0) if price is None else price, self.days.number or 0)


class RowsControl(Control):
    """The rows of a field; one that is not whole yet waits and is not kept.

    Many rows are made in several turns of the window, and those of a hidden field none at once.
    """

    def __init__(self, context: PageContext, field: ListingField, name: str) -> None:
        super().__init__(field)
        self._context = context
        self._kept: tuple[Option | Question, ...] = ()
        self._is_open = True
        self.editors: list[RowEditor] = []
        self._to_make: list[Option | Question] = []
        self._findings: tuple[ListingFinding, ...] = ()
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._make_some)
        is_faq = field is ListingField.FAQ
        said = self.tr("Add a question") if is_faq else self.tr("Add an option")
        self.add = Button(context.theme, said, "plus", "ghost", self)
        self.add.make_small()
        self.add.clicked.connect(self.add_row)
        self.setFocusProxy(self.add)
        self.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ROW_GAP)
        self._column = QVBoxLayout()
        self._column.setSpacing(ROW_GAP)
        column.addLayout(self._column)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def value(self) -> FieldValue:
        made = (row for editor in self.editors if (row := editor.row) is not None)
        return (*made, *self._to_make)  # type: ignore[return-value]

    @property
    def is_whole(self) -> bool:
        return not self._to_make

    def show_value(self, value: FieldValue) -> None:
        rows = value if isinstance(value, tuple) else ()
        if rows == self.value and len(rows) == len(self.editors) + len(self._to_make):
            self._kept = rows  # type: ignore[assignment]
            return
        if self._is_typing() and self.value != self._kept:
            return
        if rows != self.value or not self._is_typing():
            self._kept = rows  # type: ignore[assignment]
            self._fill(rows)  # type: ignore[arg-type]

    def set_open(self, *, is_open: bool) -> None:
        self._is_open = is_open
        self.add.setVisible(is_open)
        for editor in self.editors:
            editor.set_open(is_open=is_open)

    def save(self) -> None:
        value = self.value
        if value != self._kept and self._is_open:
            self._kept = value  # type: ignore[assignment]
            self.keep(value)

    def add_row(self) -> None:
        """Add an empty row and go there."""
        self._make_all()
        editor = self._append(None)
        (editor.edits[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_findings(self, findings: tuple[ListingFinding, ...]) -> None:
        self._findings = findings
        for editor in self.editors:
            editor.show_findings(findings)

    def jump(self, finding: ListingFinding) -> None:
        self._make_all()
        if finding.place.row < len(self.editors):
            editor = self.editors[finding.place.row]
            at = 1 if finding.place.part is TextPart.ANSWER else 0
            editor.marks[at].select(finding)

    def _fill(self, rows: tuple[Option | Question, ...]) -> None:
        for editor in self.editors:
            editor.hide()
            editor.deleteLater()
        self.editors, self._findings = [], ()
        self._to_make = list(rows)
        self._turn.start()
        if self.isVisible():
            self._make_some()

    def _make_some(self) -> None:
        """Make a row, and where it is seen as many more as a slice of time has room for."""
        latest = perf_counter() + (SLICE if self.isVisible() else 0)
        while self._to_make:
            self._append(self._to_make.pop(0)).show_findings(self._findings)
            if perf_counter() > latest:
                return
        self._turn.stop()

    def _make_all(self) -> None:
        while self._to_make:
            self._make_some()

    def _append(self, row: Option | Question | None) -> RowEditor:
        place, context = len(self.editors), self._context
        editor: RowEditor
        if self.field is ListingField.FAQ:
            shown = row if isinstance(row, Question) else Question("", "")
            editor = QuestionEditor(context, place, shown)
        else:
            editor = OptionEditor(context, place, row if isinstance(row, Option) else None)
        editor.changed.connect(self.save)
        editor.typed.connect(self.typed)
        editor.moved.connect(lambda step: self._move(editor, step))
        editor.removed.connect(lambda: self._remove(editor))
        editor.set_open(is_open=self._is_open)
        self.editors.append(editor)
        self._column.addWidget(editor)
        return editor

    def _move(self, editor: RowEditor, step: int) -> None:
        self._make_all()
        rows, at = [one.row for one in self.editors], self.editors.index(editor)
        to = at + step
        if 0 <= to < len(rows):
            rows[at], rows[to] = rows[to], rows[at]
            self._write(tuple(row for row in rows if row is not None))

    def _remove(self, editor: RowEditor) -> None:
        self._make_all()
        rows = (one.row for one in self.editors if one is not editor)
        self._write(tuple(row for row in rows if row is not None))

    def _write(self, rows: tuple[Option | Question, ...]) -> None:
        self._fill(rows)
        self.typed.emit()
        self.save()

    def _is_typing(self) -> bool:
        return any(
            part.hasFocus() for editor in self.editors for part in editor.findChildren(QWidget)
        )
