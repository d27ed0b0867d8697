"""The row that is half typed over the journal: kept in the book until it is entered or emptied."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject

from app.models.money import Yen
from app.services.journal_list import JournalLine
from app.ui.books.entry_row import EntryRow
from app.ui.books.side_choice import Side
from app.ui.half_written import FormKeeper
from app.ui.page import PageContext

FORM = "journal row"


@dataclass(frozen=True, slots=True)
class HalfRow:
    """What stands in the fields of the row."""

    on: date | None
    debit: Side | None
    credit: Side | None
    amount: Yen | None
    words: str
    tax: str | None


def fields_of(row: EntryRow) -> HalfRow | None:
    """Return what stands in a row, None where nothing would be missed."""
    amount, words = row.amount.amount, row.words.text()
    if row.debit.side is None and not amount and not words.strip():
        return None  # the day and where the money comes from stay from the row before
    side = row.debit.side, row.credit.side
    return HalfRow(row.day.day, *side, amount, words, row.tax.currentData())


class HalfRows(QObject):
    """Goes with a row; what was typed comes back after another row was edited in its place."""

    def __init__(self, context: PageContext, row: EntryRow) -> None:
        super().__init__(row)
        self._row = row
        self._is_told = True
        self._begun: HalfRow | None = None
        context.tasks.closing.connect(self._note)  # before the keeper's own
        self._keeper = FormKeeper(context, HalfRow, self._take, self)
        for changed in (
            row.day.textChanged,
            row.debit.currentIndexChanged,
            row.credit.currentIndexChanged,
            row.amount.textChanged,
            row.words.textChanged,
            row.tax.currentIndexChanged,
        ):
            changed.connect(lambda _now: self._note())
        row.left.connect(self._come_back)
        self._keeper.turn_to(FORM)

    def edit(self, line: JournalLine) -> None:
        """Let a row of the journal be edited; what was typed before waits."""
        self._note()
        self._keeper.keep()
        self._is_told = False
        self._row.edit(line)
        self._is_told = True
        self._begun = fields_of(self._row)
        self._keeper.turn_to(f"{FORM} {line.own_id}")

    def take(self, line: JournalLine) -> None:
        """Let one like a row of the journal be entered."""
        if self._begun is not None:
            self._keeper.drop()  # what was edited is left as it was
        self._is_told = False
        self._row.take(line)
        self._is_told = True
        self._begun = None
        self._keeper.turn_to(FORM)
        self._note()

    def _come_back(self) -> None:
        """Show again what was typed before a row was edited."""
        self._keeper.drop()
        self._begun = None
        self._keeper.turn_to(FORM)

    def _note(self) -> None:
        if self._is_told:
            now = fields_of(self._row)
            self._keeper.note(None if now == self._begun else now)

    def _take(self, half: HalfRow | None) -> None:
        row = self._row
        if half is None or fields_of(row) != self._begun:
            return  # nothing waits, or something was typed before the answer came
        self._is_told = False
        row.day.set_day(half.on)
        row.debit.choose(half.debit)
        row.credit.choose(half.credit)
        row.amount.set_amount(half.amount)
        row.words.setText(half.words)
        row.tax.setCurrentIndex(max(0, row.tax.findData(half.tax)))
        self._is_told = True
