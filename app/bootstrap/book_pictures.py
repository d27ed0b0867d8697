"""The dialogs of journal, ledgers and exports that the tour draws."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from app.services.export_name_queries import OwnNames
from app.services.journal_list import JournalFilter, JournalSort, journal_list
from app.services.month_close_queries import closing_state
from app.storage.database import Database
from app.ui.books.adjustment_dialog import AdjustmentDialog
from app.ui.books.closing_dialog import ClosingDialog
from app.ui.books.rules import books_rules
from app.ui.books.words import BookWords
from app.ui.books.year_dialog import BEGIN, ENDING, KEEPING, YearDialog
from app.ui.exports.names_dialog import NamesDialog
from app.ui.exports.targets import Targets
from app.ui.frame.main_window import MainWindow
from app.ui.page import PageContext

TALL = 680


def book_dialogs(database: Database) -> Mapping[str, Callable[[QWidget], QWidget]]:
    """Return by the name of its picture what makes each dialog of the books."""
    found = database.read(journal_list, JournalFilter(), JournalSort.DATE, descending=True)
    made: dict[str, Callable[[QWidget], QWidget]] = {
        f"year_{part}": lambda window, part=part: _year(window, part)  # type: ignore[misc]
        for part in (KEEPING, BEGIN, ENDING)
    }
    made["export_names"] = _names
    if found.ids:
        made["close_month"] = lambda window: _closing(window, database)
        made["adjustment"] = lambda window: AdjustmentDialog(
            _context(window), 1, "取引完了 No.11003045 ・ ¥30,000", window
        )
    return made


def _year(window: QWidget, part: str) -> YearDialog:
    context = _context(window)
    dialog = YearDialog(context, BookWords(context, window), context.clock().year, window)
    dialog.show_part(part)
    dialog.setMinimumHeight(TALL)
    return dialog


def _names(window: QWidget) -> NamesDialog:
    own = OwnNames(accounts={"software": "通信費"}, tax_classes={})
    yayoi, *_ = Targets(window).all()
    return NamesDialog(_context(window), yayoi, books_rules().chart, own, window)


def _closing(window: QWidget, database: Database) -> ClosingDialog:
    context = _context(window)
    state = database.read(closing_state, context.clock().date())
    return ClosingDialog(context, state.closable, window)


def _context(window: QWidget) -> PageContext:
    if not isinstance(window, MainWindow):
        raise TypeError(type(window))
    return window.context
