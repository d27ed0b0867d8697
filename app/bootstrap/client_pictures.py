"""The dialogs about clients that the tour draws."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.models.moments import JST
from app.services.client_details import client_pair
from app.services.client_likeness import likely_doubles
from app.services.client_queries import ClientSort, client_ids
from app.storage.database import Database
from app.ui.clients.backups_dialog import BackupLine, OldBackupsDialog
from app.ui.clients.commands import ClientCommands
from app.ui.clients.doubles_dialog import DoublesDialog
from app.ui.clients.edit_dialogs import DisclosureDialog, RiskDialog
from app.ui.clients.erase_dialog import EraseDialog
from app.ui.clients.ledger_dialog import LedgerDialog
from app.ui.clients.merge_dialog import MergeDialog
from app.ui.clients.words import ClientWords
from app.ui.frame.main_window import MainWindow
from app.ui.page import PageContext

BACKUPS = 3


def client_dialogs(database: Database) -> Mapping[str, Callable[[QWidget], QWidget]]:
    """Return by the name of its picture what makes each dialog about clients."""
    doubles = database.read(likely_doubles)
    ids = database.read(client_ids, sort=ClientSort.ORDERS)
    made: dict[str, Callable[[QWidget], QWidget]] = {
        "client_doubles": lambda window: _doubles(window, database),
        "client_ledger": lambda window: LedgerDialog(*_given(window), window),
        "client_disclosure": lambda window: DisclosureDialog(*_given(window), window),
        "client_risk": lambda window: RiskDialog(*_given(window), ids[0], parent=window),
        "client_backups": _backups,
    }
    pair = (
        database.read(client_pair, doubles[0].first_id, doubles[0].second_id) if doubles else None
    )
    if pair is not None:
        made["client_merge"] = lambda window: MergeDialog(*_given(window), pair, window)
        made["client_erase"] = lambda window: EraseDialog(*_given(window), pair[0], window)
    return made


def _given(window: QWidget) -> tuple[PageContext, ClientCommands]:
    if not isinstance(window, MainWindow):
        raise TypeError(type(window))
    return window.context, ClientCommands(window.context, window)


def _doubles(window: QWidget, database: Database) -> QWidget:
    context, commands = _given(window)
    dialog = DoublesDialog(context, ClientWords(context, window), commands, window)
    dialog.show_doubles(database.read(likely_doubles))
    return dialog


def _backups(window: QWidget) -> QWidget:
    context, _ = _given(window)
    now = context.clock().astimezone(JST)
    lines = [
        BackupLine(Path(f"{at:%Y%m%d-%H%M%S}-01-own.tokuicho"), at)
        for at in (now - timedelta(days=days) for days in range(1, BACKUPS + 1))
    ]
    return OldBackupsDialog(context.theme, context.formats, lines, lambda _files: None, window)
