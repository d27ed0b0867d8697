"""The dialogs that the tour draws, filled as a seller would meet them."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from app.services.preference_queries import BookFacts, book_facts
from app.settings import Settings
from app.storage.database import Database
from app.ui.application import OpenBook
from app.ui.fee_question import FeeChoice
from app.ui.first_run import FirstRun
from app.ui.first_run_answers import FirstRunAnswers
from app.ui.frame.actions import Actions
from app.ui.frame.main_window import MainWindow
from app.ui.frame.sheets import ShortcutSheet
from app.ui.recovery_dialog import RecoveryDialog
from app.ui.settings_dialog import SettingsDialog, SettingsInput
from app.ui.theme import Theme
from app.ui.unlock_dialog import UnlockDialog

CODE = "0000-TOUR-0000-TOUR-0000-TOUR-0000-TOUR-0000-TOUR-0000-TOUR-0000-TOUR"
STEPS = 4


def tour_dialogs(
    theme: Theme, book: OpenBook, database: Database, settings: Settings
) -> Mapping[str, Callable[[QWidget], QWidget]]:
    """Return by the name of its picture what makes each dialog over a window."""
    facts = database.read(book_facts)
    made: dict[str, Callable[[QWidget], QWidget]] = {
        f"first_run_{step + 1}": _first_run(theme, book, step) for step in range(STEPS)
    }
    for group in ("look", "book", "sites"):
        made[f"settings_{group}"] = _settings(theme, book, facts, settings, group)
    made["unlock"] = lambda window: UnlockDialog(theme, "book", parent=window)
    made["recovery_code"] = lambda window: RecoveryDialog(theme, "book", CODE, window)
    made["shortcuts"] = lambda window: ShortcutSheet(theme, _actions(window), window)
    return made


def _first_run(theme: Theme, book: OpenBook, step: int) -> Callable[[QWidget], QWidget]:
    answers = FirstRunAnswers(step=step, marketplaces=("coconala", "timeticket"))
    return lambda window: FirstRun(
        theme, book.marketplaces, answers, needs_passphrase=False, parent=window
    )


def _settings(
    theme: Theme, book: OpenBook, facts: BookFacts, settings: Settings, group: str
) -> Callable[[QWidget], QWidget]:
    choices = [FeeChoice("skillcloud_20", "20%"), FeeChoice("skillcloud_25", "25%")]
    given = SettingsInput(settings, facts, book.marketplaces, {"skillcloud": choices})

    def make(window: QWidget) -> QWidget:
        dialog = SettingsDialog(theme, given, window)
        dialog.show_group(group)
        return dialog

    return make


def _actions(window: QWidget) -> Actions:
    if not isinstance(window, MainWindow):
        raise TypeError(type(window))
    return window.actions_
