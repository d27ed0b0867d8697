"""The page of clients: all of them over all sites, and the client opened."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.models.changes import Changes
from app.services.client_details import ClientDetails
from app.services.client_likeness import LikelyDouble, likely_doubles
from app.services.client_queries import (
    ClientCounts,
    ClientSort,
    TagCount,
    client_counts,
    client_tags,
)
from app.ui.clients.commands import ClientCommands
from app.ui.clients.drawer import ClientDrawer
from app.ui.clients.edit_dialogs import NewDialog
from app.ui.clients.erase_dialog import EraseDialog
from app.ui.clients.ledger_dialog import LedgerDialog
from app.ui.clients.merging import Merging
from app.ui.clients.nothing import Nothing
from app.ui.clients.question import Question
from app.ui.clients.table import ClientsTable
from app.ui.clients.toolbar import Toolbar
from app.ui.clients.words import ClientWords
from app.ui.kit.buttons import Button
from app.ui.page import Page, PageContext

SPEAKING_OF_CLIENTS = (
    "clients",
    "handles",
    "orders",
    "conversations",
    "client_tags",
    "risk_notes",
)


class ClientsPage(Page):
    """Wires toolbar, table and drawer; `memory` is where widths of columns are remembered."""

    def __init__(
        self,
        context: PageContext,
        parent: QWidget | None = None,
        memory: QSettings | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._words = ClientWords(context, self)
        self._commands = ClientCommands(context, self)
        self._counts: ClientCounts | None = None
        self._is_active = False
        self.toolbar = Toolbar(context)
        self.table = ClientsTable(context, self._words, self._commands)
        if memory is not None:
            self.table.view.remember(memory, "clients")
        self.toolbar.set_columns(self.table.column_actions())
        self.nothing = Nothing(context)
        self.drawer = ClientDrawer(context, self._words, self._commands, self)
        self.merging = Merging(context, self._words, self._commands, self)
        self._add = Button(context.theme, self.tr("Add client"), "plus", "primary", self)
        self._ledger = Button(context.theme, self.tr("Told about myself"), "id-card", parent=self)
        self._doubles = Button(context.theme, self.tr("Doubles"), "users-round", parent=self)
        self._layers = QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def title(self) -> str:
        return self.tr("Clients")

    @property
    def summary(self) -> str:
        counts = self._counts
        if counts is None:
            return ""
        all_ = self.tr("1 client") if counts.all == 1 else self.tr("{n} clients")
        parts = [all_.format(n=f"{counts.all:,}")]
        parts += [self.tr("{n} came again").format(n=counts.regular)] if counts.regular else []
        parts += [self.tr("{n} to take care with").format(n=counts.risky)] if counts.risky else []
        return " ・ ".join(parts)

    def top_actions(self) -> Sequence[QWidget]:
        return (self._doubles, self._ledger, self._add)

    def activate(self) -> None:
        if not self._is_active:
            self._is_active = True
            self.ask(self.toolbar.question)
            self._read_figures()
            self._read_doubles()

    def open_target(self, **target: object) -> None:
        client_id, question = target.get("client_id"), Question.from_target(target)
        if question is not None:
            self.toolbar.ask(question)
        if isinstance(client_id, int):
            self.drawer.show_client(client_id)
        if target.get("ledger"):
            self.show_ledger()
        if target.get("add"):
            self.add_client()

    def focus_filter(self) -> None:
        self.toolbar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.toolbar.search.selectAll()

    def ask(self, question: Question) -> None:
        """Show the list of a question."""
        self.table.show_question(question)

    def show_ledger(self) -> LedgerDialog:
        """Show what the seller told about himself."""
        dialog = LedgerDialog(self.context, self._commands, self.window())
        dialog.open()
        return dialog

    def add_client(self) -> None:
        """Ask for a new client's name."""
        NewDialog(self.context, self._commands, self.window()).open()

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.toolbar)
        whole.addWidget(self._layers, 1)
        self._layers.addWidget(self.table)
        self._layers.addWidget(self.nothing)

    def _connect(self) -> None:
        self.toolbar.asked.connect(self.ask)
        self.nothing.cleared.connect(self.toolbar.clear)
        self.nothing.add_wanted.connect(self.add_client)
        self.table.opened.connect(self.drawer.show_client)
        self.table.loaded.connect(self._on_loaded)
        self.table.sort_wanted.connect(self._sort)
        self.table.merge_wanted.connect(self.merging.compare)
        self.drawer.merge_wanted.connect(self.merging.ask_partner)
        self.drawer.erase_wanted.connect(self._erase)
        self._add.clicked.connect(self.add_client)
        self._ledger.clicked.connect(self.show_ledger)
        self._doubles.clicked.connect(self.merging.show_doubles)
        self.context.tasks.committed.connect(self._on_committed)

    def _erase(self, details: ClientDetails) -> None:
        EraseDialog(self.context, self._commands, details, self.window()).open()

    def _sort(self, sort: ClientSort, descending: bool) -> None:  # noqa: FBT001 - a signal's
        self.toolbar.ask(replace(self.toolbar.question, sort=sort, descending=descending))

    def _on_loaded(self, count: int) -> None:
        """Show the empty state where there is nobody, and the table again where there is."""
        if count == 0:
            self.nothing.tell(self.toolbar.question)
        self._layers.setCurrentWidget(self.nothing if count == 0 else self.table)

    def _read_figures(self) -> None:
        self.context.tasks.read(client_counts).then(self._take_counts)
        self.context.tasks.read(client_tags).then(self._take_tags)

    def _read_doubles(self) -> None:
        self.context.tasks.read(likely_doubles).then(self._take_doubles)

    def _take_counts(self, counts: ClientCounts) -> None:
        self._counts = counts
        self.heading_changed.emit()

    def _take_tags(self, tags: tuple[TagCount, ...]) -> None:
        for part in (self.toolbar, self.table, self.drawer):
            part.set_tags(tags)

    def _take_doubles(self, doubles: tuple[LikelyDouble, ...]) -> None:
        text = self.tr("Doubles")
        self._doubles.setText(f"{text} {len(doubles)}" if doubles else text)
        self.merging.set_doubles(doubles)

    def _on_committed(self, changes: Changes) -> None:
        if not self._is_active:
            return
        if changes.touches(*SPEAKING_OF_CLIENTS):
            is_any = changes.touches(*SPEAKING_OF_CLIENTS[1:])
            self.table.rows.renew(None if is_any else changes.ids("clients"))
            self.table.reload()
            self._read_figures()
        if changes.touches("clients", "handles", "known_apart"):
            self._read_doubles()
        self.drawer.on_committed(changes)
