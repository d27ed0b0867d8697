"""The table of a statement: lines by account, use and words, and what many of them are at once."""

from array import array  # noqa: TC003 - "array[int]" must be written in quotes

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.models.bookkeeping_types import TRANSIT, LineUse
from app.services.bank_line_list import LineFilter, StatementLine, line_ids, statement_lines
from app.ui.bank.columns import Column
from app.ui.bank.delegate import BankDelegate
from app.ui.bank.export import BankExport
from app.ui.bank.model import BankModel
from app.ui.bank.words import BankWords
from app.ui.kit.buttons import Button
from app.ui.lines.chosen_bar import ChosenBar
from app.ui.lines.table import LinesTable
from app.ui.lines.view import LinesView
from app.ui.page import PageContext
from app.ui.row_store import RowStore
from app.ui.tasks import Latest

MANY = (
    (LineUse.OWN, ""),
    (LineUse.OUTSIDE, TRANSIT),
    (LineUse.INTEREST, ""),
    (LineUse.OUTSIDE, ""),
)
"""What many lines can be said to be without another question."""


class BankTable(LinesTable[Column]):
    """Shows the lines of one filter; the line the keyboard is on is told."""

    current_changed = Signal(int)
    """The id of the line the keyboard is on; 0 for none."""
    uses_wanted = Signal(object, object, str)
    """Ids of lines, a use, and its part."""
    free_wanted = Signal(object)

    def __init__(
        self, context: PageContext, words: BankWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self._words = words
        self._filter = LineFilter()
        self._latest = Latest()
        self._wanted_id = 0
        self.rows: RowStore[StatementLine] = RowStore(context.tasks, statement_lines, self)
        self.model = BankModel(words, self.rows, self)
        cells = BankDelegate(context, words, self.model, self)
        self.view = LinesView(context.theme, self.model, cells, Column.TEXT, self.tr("Statement"))
        self.bulk = ChosenBar(context)
        self.many = Button(context.theme, self.tr("Set the purpose"), "list-checks")
        self.many.setMenu(self._menu_of_many())
        self.free = Button(context.theme, self.tr("Mark as not sorted"), "undo-2")
        self.free.clicked.connect(lambda: self.free_wanted.emit(list(self.view.chosen_ids())))
        for button in (self.many, self.free):
            self.bulk.add_button(button)
        self.assemble((self.model, self.view), self.bulk, BankExport(context, words, self))
        self.view.selectionModel().currentChanged.connect(lambda *_: self._tell())

    def file_name(self) -> str:
        return self.tr("statement.csv")

    def show_lines(self, where: LineFilter) -> None:
        """Load the lines of this filter and show them."""
        self._filter = where
        self.reload()

    def reload(self) -> None:
        """Ask for the list again."""
        self._latest.ask(self.context.tasks.read(line_ids, self._filter)).then(self._prepare)

    def go_to(self, line_id: int) -> None:
        """Put the keyboard on a line, now or when the list has come."""
        self._wanted_id = line_id
        self._choose_wanted()

    @property
    def current_id(self) -> int:
        """The id of the line the keyboard is on; 0 for none."""
        index = self.view.currentIndex()
        return self.model.ids[index.row()] if index.isValid() else 0

    def _prepare(self, found: "array[int]") -> None:
        self.rows.prepare(self.first_sight(found), lambda: self._show(found))

    def _show(self, found: "array[int]") -> None:
        before, row = self.current_id, self.view.currentIndex().row()
        self.take_ids(found)
        if self._wanted_id:
            self._choose_wanted()
        elif before not in found and len(found):
            # What was said of a line took it off the list: the next one moves up in its place.
            self._choose(min(max(row, 0), len(found) - 1))
        elif before in found:
            self._choose(found.index(before))
        self._tell()

    def _choose_wanted(self) -> None:
        if self._wanted_id in self.model.ids:
            self._choose(self.model.ids.index(self._wanted_id))
            self._wanted_id = 0

    def _choose(self, row: int) -> None:
        if row != self.view.currentIndex().row():
            self.view.selectRow(row)
        self.view.scrollTo(self.model.index(row, 0))

    def _tell(self) -> None:
        self.current_changed.emit(self.current_id)

    def _menu_of_many(self) -> QMenu:
        menu = QMenu(self)
        for use, part in MANY:
            action = menu.addAction(self._words.use_name(use, part))
            action.triggered.connect(
                lambda _=False, to=use, at=part: self.uses_wanted.emit(
                    list(self.view.chosen_ids()), to, at
                )
            )
        return menu

    def focus(self) -> None:
        """Go to the lines."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
