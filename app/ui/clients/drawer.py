"""The client opened: everything about him at the right of the page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.models.changes import Changes
from app.services.client_details import ClientDetails, client_details
from app.services.client_queries import TagCount
from app.services.disclosure_queries import DisclosureRow, disclosures
from app.services.history_queries import RowChange, history_of
from app.services.order_drafts import NOTE_LENGTH
from app.services.risk_queries import RiskNoteRow, risk_notes_of
from app.ui.clients.commands import ClientCommands
from app.ui.clients.drawer_ledger import ChangesSection, DisclosedSection, MergesSection
from app.ui.clients.drawer_past import PastSection
from app.ui.clients.drawer_tags import TagsSection
from app.ui.clients.drawer_who import Who
from app.ui.clients.edit_dialogs import DisclosureDialog, EditDialog, RiskDialog
from app.ui.clients.risk_panel import RiskPanel
from app.ui.clients.words import ClientWords
from app.ui.kit.buttons import Button, IconButton
from app.ui.kit.drawer import Drawer
from app.ui.kit.growing_text import GrowingText
from app.ui.kit.headed import Headed
from app.ui.page import PageContext
from app.ui.tasks import Latest

SPEAKING_OF_ONE = (
    "clients",
    "handles",
    "client_tags",
    "risk_notes",
    "disclosures",
    "client_merges",
    "orders",
    "conversations",
    "messages",
)
NOTE_LINES = (3, 12)


class ClientDrawer(Drawer):
    """Built when first opened; keeps what is being typed when the client changes elsewhere."""

    merge_wanted = Signal(int)
    erase_wanted = Signal(object)

    def __init__(
        self,
        context: PageContext,
        words: ClientWords,
        commands: ClientCommands,
        parent: QWidget,
    ) -> None:
        super().__init__(context.theme, "", parent)
        self._context = context
        self._words = words
        self._commands = commands
        self._client_id = 0
        self._details: ClientDetails | None = None
        self._tags: tuple[TagCount, ...] = ()
        self._questions = (Latest(), Latest(), Latest(), Latest())
        self._is_built = False

    def show_client(self, client_id: int) -> None:
        """Load a client and slide in with him."""
        if not self._is_built:
            self._is_built = True
            self._build_content()
        elif client_id != self._client_id:
            self.save_note()
        self._client_id = client_id
        self.reload()

    def reload(self) -> None:
        """Ask for the client again."""
        read, client_id = self._context.tasks.read, self._client_id
        details, risks, told, changes = self._questions
        details.ask(read(client_details, client_id)).then(self._take)
        risks.ask(read(risk_notes_of, client_id)).then(self._take_risks)
        told.ask(read(disclosures, client_id)).then(self._take_told)
        changes.ask(read(history_of, "clients", client_id)).then(self._take_changes)
        self.past.show_client(client_id)

    def set_tags(self, tags: tuple[TagCount, ...]) -> None:
        """Offer these tags while one is typed."""
        self._tags = tags
        if self._is_built:
            self.tags.set_known(tags)

    def on_committed(self, changes: Changes) -> None:
        """Take notice of what a command changed."""
        if self.isVisible() and changes.touches(*SPEAKING_OF_ONE):
            self.reload()

    def close_drawer(self) -> None:
        if self._is_built and self.isVisible():
            self.save_note()
        super().close_drawer()

    def save_note(self) -> None:
        """Keep what was written about the client."""
        details, text = self._details, self.note.toPlainText().strip()[:NOTE_LENGTH]
        if details is None or text == details.note or details.line.erased_at is not None:
            return
        self._details = details._replace(note=text)
        self._commands.set_note(details.line.id, text)

    def _take(self, details: ClientDetails | None) -> None:
        if details is None:  # undone away, or merged into another
            self._details = None
            self.close_drawer()
            return
        is_new = self._details is None or self._details.line.id != details.line.id
        self._details = details
        self.set_title(self.tr("Client"))
        self.who.show_details(details)
        self.tags.show_details(details)
        self.merges.show_merges(details.merges)
        if is_new or not self.note.hasFocus():
            self.note.setPlainText(details.note)
        is_known = details.line.erased_at is None
        for widget in (self.edit, self.more, self.add_risk, self.note, self.tags.field):
            widget.setEnabled(is_known)
        if not self.isVisible():
            self.open()

    def _take_risks(self, notes: tuple[RiskNoteRow, ...]) -> None:
        self.risks.show_notes(notes)

    def _take_told(self, rows: tuple[DisclosureRow, ...]) -> None:
        self.told.show_lines(rows)

    def _take_changes(self, changes: tuple[RowChange, ...]) -> None:
        self.changes.show_changes(changes)

    def _build_content(self) -> None:
        context, commands, theme = self._context, self._commands, self._context.theme
        self.who = Who(context, self._words)
        self.risks = RiskPanel(context, is_open=True)
        self.add_risk = Button(theme, self.tr("Add a risk note"), "triangle-alert", "link")
        self.tags = TagsSection(context, commands)
        self.tags.set_known(self._tags)
        self.note = GrowingText(theme, self.tr("My note on the client"), *NOTE_LINES)
        self.note.setPlaceholderText(self.tr("For your eyes only"))
        self.note.setProperty("note", "true")
        note = Headed(theme, self.tr("Note"))
        note.body.addWidget(self.note)
        self.past = PastSection(context, self._words)
        self.told = DisclosedSection(context, commands)
        self.merges = MergesSection(context, commands)
        self.changes = ChangesSection(context)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 4, 16, 20)
        column.setSpacing(18)
        parts = (self.who, self.risks, self.tags, note, self.past, self.told, self.merges)
        for part in (*parts, self.changes):
            column.addWidget(part)
        note.head.addWidget(self.add_risk)
        column.addStretch(1)
        self.set_content(content)
        self._build_head()
        self._connect()

    def _build_head(self) -> None:
        theme = self._context.theme
        self.edit = IconButton(theme, "pencil", self.tr("Edit the client"), is_plain=True)
        self.more = IconButton(theme, "ellipsis", self.tr("More"), is_plain=True)
        menu = QMenu(self)
        menu.addAction(self.tr("Show the orders"), self._show_orders)
        menu.addAction(self.tr("Merge with another client…"), self._merge)
        menu.addSeparator()
        menu.addAction(self.tr("Erase personal data…"), self._erase)
        self.more.setMenu(menu)
        self.more.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        for place, button in enumerate((self.edit, self.more), 1):
            self.head.insertWidget(place, button)

    def _connect(self) -> None:
        self.edit.clicked.connect(self._edit)
        self.note.left.connect(self.save_note)
        self.add_risk.clicked.connect(lambda: self._note_risk(None))
        self.risks.edit_wanted.connect(self._note_risk)
        self.risks.remove_wanted.connect(lambda note: self._commands.remove_risk(note.id))
        self.told.add_wanted.connect(self._tell)

    def _edit(self) -> None:
        if self._details is not None:
            EditDialog(self._context, self._commands, self._details, self.window()).open()

    def _note_risk(self, note: RiskNoteRow | None) -> None:
        RiskDialog(self._context, self._commands, self._client_id, note, self.window()).open()

    def _tell(self) -> None:
        dialog = DisclosureDialog(self._context, self._commands, self.window())
        if self._details is not None:
            dialog.set_client(self._client_id, self._details.line.name)
        dialog.open()

    def _show_orders(self) -> None:
        if self._details is not None:
            line = self._details.line
            self._context.navigate("orders", client_id=line.id, words=line.name)

    def _merge(self) -> None:
        self.merge_wanted.emit(self._client_id)

    def _erase(self) -> None:
        if self._details is not None:
            self.erase_wanted.emit(self._details)
