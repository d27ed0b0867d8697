"""The dialogs about services and listings that the tour draws."""

from collections.abc import Callable, Mapping
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from app.models.types import ON_SALE
from app.services.absence_queries import absences
from app.services.listing_details import ServiceDetails, service_details
from app.services.listing_queries import service_cards
from app.storage.database import Database
from app.ui.frame.main_window import MainWindow
from app.ui.listings.absence_commands import AbsenceCommands
from app.ui.listings.absence_dialog import AbsenceDialog
from app.ui.listings.absence_words import AbsenceWords
from app.ui.listings.dialogs import ListingDialog, ServiceDialog
from app.ui.listings.figures_dialog import FiguresDialog
from app.ui.listings.words import ListingWords
from app.ui.page import PageContext

SHOWN = "閲覧数 412\nお気に入り 23"
"""What a site shows of a listing, as a seller copies it."""


def listing_dialogs(database: Database) -> Mapping[str, Callable[[QWidget], QWidget]]:
    """Return by the name of its picture what makes each dialog about listings."""
    cards = database.read(service_cards)
    made: dict[str, Callable[[QWidget], QWidget]] = {
        "add_service": lambda window: ServiceDialog(*_given(window), window),
        "away": lambda window: _away(window, database),
    }
    listed = next((card.id for card in cards if card.sites), None)
    details = None if listed is None else database.read(service_details, listed)
    if details is not None:
        made["add_listing"] = lambda window: _listing(window, details)
        made["figures"] = lambda window: _figures(window, details)
    return made


def _given(window: QWidget) -> tuple[PageContext, ListingWords]:
    if not isinstance(window, MainWindow):
        raise TypeError(type(window))
    return window.context, ListingWords(window.context, window)


def _away(window: QWidget, database: Database) -> QWidget:
    context, _ = _given(window)
    commands, words = AbsenceCommands(context, window), AbsenceWords(context, window)
    cards = database.read(service_cards)
    on_sale = sum(site.state in ON_SALE for card in cards for site in card.sites)
    rows = database.read(absences, commands.today())
    dialog = AbsenceDialog(context, words, commands, rows, on_sale, window)
    dialog.first.set_day(commands.today() + timedelta(days=75))
    dialog.last.set_day(commands.today() + timedelta(days=79))
    return dialog


def _listing(window: QWidget, details: ServiceDetails) -> QWidget:
    context, words = _given(window)
    today = AbsenceCommands(context, window).today()
    return ListingDialog(context, words, details, today, window)


def _figures(window: QWidget, details: ServiceDetails) -> QWidget:
    context, words = _given(window)
    today = AbsenceCommands(context, window).today()
    dialog = FiguresDialog(context, words, details, today, window)
    dialog.pasted.setPlainText(SHOWN)
    dialog.read_pasted()
    return dialog
