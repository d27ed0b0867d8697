"""The editor and the dialogs of papers and direct work that the tour draws."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.models.bookkeeping_types import PaperKind
from app.services.direct_overview import suggested_terms
from app.services.direct_queries import DIRECT
from app.services.issuer_queries import issuer
from app.services.order_queries import OrderFilter, order_ids
from app.services.paper_queries import PaperFilter, paper, paper_ids, pictures_of
from app.services.paper_sources import from_paper
from app.storage.database import Database
from app.ui.frame.main_window import MainWindow
from app.ui.orders.commands import OrderCommands
from app.ui.orders.drawer import OrderDrawer
from app.ui.orders.words import OrderWords
from app.ui.page import PageContext
from app.ui.papers.commands import PaperCommands
from app.ui.papers.editor import PaperEditor
from app.ui.papers.issuer_dialog import IssuerDialog
from app.ui.papers.kit import make_kit, today_of
from app.ui.papers.paper_form import PaperForm
from app.ui.papers.terms_dialog import TermsDialog
from app.ui.papers.void_dialog import VoidDialog
from app.ui.papers.words import PaperWords

WIDTH, HEIGHT, DRAWER = 1_224, 820, 430


def paper_dialogs(database: Database) -> Mapping[str, Callable[[QWidget], QWidget]]:
    """Return by the name of its picture what makes each of them."""
    made: dict[str, Callable[[QWidget], QWidget]] = {
        "paper_issuer": lambda window: _issuer(window, database),
    }
    if database.read(paper_ids, PaperFilter(kind=PaperKind.INVOICE)):
        made["paper_editor"] = lambda window: _editor(window, database)
        made["paper_void"] = lambda window: _void(window, database)
    direct = database.read(order_ids, OrderFilter(marketplaces=(DIRECT,)))
    if direct:
        made["direct_terms"] = lambda window: _terms(window, database, direct[0])
        made["order_direct"] = lambda window: _drawer(window, _billed(database) or direct[0])
    return made


def _drawer(window: QWidget, order_id: int) -> QWidget:
    context, _ = _given(window)
    words = OrderWords(context, window)
    holder = QWidget(window)
    holder.setObjectName("page")
    holder.resize(DRAWER, HEIGHT)
    commands = OrderCommands(context, words, holder)
    OrderDrawer(context, words, commands, holder).show_order(order_id)
    return holder


def _billed(database: Database) -> int | None:
    """Return the order of the newest paper."""
    details = database.read(paper, next(iter(database.read(paper_ids, PaperFilter())), 0))
    return None if details is None else details.row.order_id


def _editor(window: QWidget, database: Database) -> QWidget:
    context, commands = _given(window)
    details = database.read(paper, _newest(database))
    words = PaperWords(context, window)
    form = PaperForm(context, commands.kit, words)
    editor = PaperEditor(context, words, commands, form, window)
    editor.setObjectName("page")
    editor.resize(WIDTH, HEIGHT)
    if details is not None:
        today = today_of(context)
        draft = from_paper(details.body, PaperKind.INVOICE, today, rules=commands.kit.rules)
        editor.edit(replace(draft, client_id=details.row.client_id))
    return editor


def _void(window: QWidget, database: Database) -> QWidget:
    context, commands = _given(window)
    details = database.read(paper, _newest(database))
    if details is None:
        raise LookupError
    return VoidDialog(context, commands, details, window)


def _terms(window: QWidget, database: Database, order_id: int) -> QWidget:
    context, commands = _given(window)
    rules = commands.kit.rules
    terms = database.read(suggested_terms, order_id, today_of(context), rules=rules)
    if terms is None:
        raise LookupError
    return TermsDialog(context, rules, terms, window)


def _issuer(window: QWidget, database: Database) -> QWidget:
    context, _ = _given(window)
    who = database.read(issuer)
    pictures = database.read(pictures_of, who)
    return IssuerDialog(context, PaperWords(context, window), who, pictures, window)


def _newest(database: Database) -> int:
    return database.read(paper_ids, PaperFilter(kind=PaperKind.INVOICE, with_void=False))[0]


def _given(window: QWidget) -> tuple[PageContext, PaperCommands]:
    if not isinstance(window, MainWindow):
        raise TypeError(type(window))
    context = window.context
    return context, PaperCommands(context, make_kit(context), window)
