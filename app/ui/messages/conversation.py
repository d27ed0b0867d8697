"""The middle pane: one conversation, its head, its messages, and room for the reply."""

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QStackedLayout, QVBoxLayout, QWidget

from app.models.changes import Changes
from app.services.conversation_queries import ThreadRow
from app.services.message_queries import MessageLine, MessagePage, said_in
from app.services.room_addresses import room_address
from app.ui.kit.empty_state import EmptyState
from app.ui.messages.bubble_delegate import BubbleDelegate
from app.ui.messages.bubble_model import BubbleModel
from app.ui.messages.bubble_words import BubbleWords
from app.ui.messages.conversation_addresses import AddressDialog, TextDialog, open_address
from app.ui.messages.conversation_head import ConversationHead
from app.ui.messages.conversation_loader import ConversationLoader
from app.ui.messages.conversation_menu import ConversationMenu
from app.ui.messages.conversation_notice import PartNotice
from app.ui.messages.conversation_reading import Reading
from app.ui.messages.conversation_view import ConversationView
from app.ui.messages.thread_commands import ThreadCommands
from app.ui.messages.threads_words import ThreadWords
from app.ui.page import PageContext

LEAST = 420
SPEAKING_OF_MESSAGES = ("messages", "attachments")


class ConversationPane(QWidget):
    """Shows one conversation; the reply's widget is put below with `set_composer`."""

    left = Signal()
    """Escape: go back to the list."""
    details_wanted = Signal()
    opened = Signal()
    """A conversation was loaded and stands where it is to be read on."""

    def __init__(
        self, context: PageContext, words: ThreadWords, commands: ThreadCommands, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._commands = commands
        self._row: ThreadRow | None = None
        theme = context.theme
        self.words = BubbleWords(context, self)
        self.head = ConversationHead(context, words, self)
        self.notice = PartNotice(context, self)
        self.model = BubbleModel(self.words.sentence, self, silent=self.words.silent())
        self.delegate = BubbleDelegate(context, self.words, self)
        self.view = ConversationView(self.delegate, self.model, self)
        self.view.setAccessibleName(self.tr("Messages"))
        self.loader = ConversationLoader(context, self.model, self)
        self.reading = Reading(context, self)
        self.menu = ConversationMenu(context, commands, self)
        self.nothing = EmptyState(
            theme, "message-square", self.tr("Choose a conversation to read it here.")
        )
        self._body = QWidget(self)
        self._foot = QVBoxLayout()
        self._stack = QStackedLayout(self)
        self._lay_out()
        self._connect()

    @property
    def row(self) -> ThreadRow | None:
        """The conversation that is shown."""
        return self._row

    @property
    def conversation_id(self) -> int | None:
        return self.loader.conversation_id

    def set_composer(self, composer: QWidget) -> None:
        """Put the widget of the reply below the messages."""
        self._foot.addWidget(composer)

    def show_conversation(self, conversation_id: int | None, message_id: int | None = None) -> None:
        """Open a conversation where it is to be read on, or at one of its messages."""
        self._row = None
        self.reading.turn_to(conversation_id)
        self._stack.setCurrentWidget(self.nothing if conversation_id is None else self._body)
        if conversation_id is not None and message_id is not None:
            self.loader.open_at(conversation_id, message_id)
        else:
            self.loader.open(conversation_id)

    def show_row(self, row: ThreadRow) -> None:
        """Take what the list knows of this conversation."""
        self._row = row
        self.delegate.client_id = row.client_id or row.id
        self.head.show_row(row, self.address)
        self.notice.setVisible(not row.is_whole)
        self.reading.set_unread(has_unread=bool(row.unread_count))
        self.view.viewport().update()

    @property
    def address(self) -> str | None:
        """Where the conversation lies on its site, None where nobody knows it."""
        row = self._row
        if row is None:
            return None
        return room_address(self._context.catalog, row.marketplace_id, row.kind, row.room, row.url)

    def on_committed(self, changes: Changes) -> None:
        """Take notice of what a command changed."""
        if changes.touches(*SPEAKING_OF_MESSAGES) and self.conversation_id is not None:
            self.loader.renew()

    def open_on_site(self) -> None:
        """Open the conversation's page in the browser."""
        if self.address is not None:
            open_address(self.address)

    def chosen(self) -> list[MessageLine]:
        """Return the messages that are chosen."""
        return self.view.chosen()

    def copy_chosen(self) -> None:
        """Put the chosen messages on the clipboard."""
        lines = self.view.chosen()
        if lines:
            QGuiApplication.clipboard().setText(self.words.copied(lines))
            many = self.tr("{n} messages copied").format(n=len(lines))
            self._context.toast(self.tr("Message copied") if len(lines) == 1 else many)

    def copy_whole(self) -> None:
        """Put the whole conversation on the clipboard."""
        if self.conversation_id is not None:
            task = self._context.tasks.read(said_in, self.conversation_id, self.words.told)
            task.then(self._copy_text)

    def select_text(self) -> None:
        """Show the chosen messages, or all that are here, as text to select from."""
        lines = self.view.chosen() or self.model.lines
        self._show_text("\n\n".join(map(self.words.told, lines)))

    def _show_text(self, text: str) -> None:
        self._open(TextDialog(self._context.theme, self.tr("Select text"), text, self.window()))

    def go_to_day(self, day: date) -> None:
        """Show what was said from a day on."""
        self.loader.go_to_day(day)

    def mark_unread(self) -> None:
        """Let the client's last words count as unread, though they are in sight."""
        if self._row is not None:
            self.reading.leave_unread()
            self._commands.mark_unread(self._row)

    def _copy_text(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._context.toast(self.tr("The whole conversation was copied"))

    def _show_page(self, page: MessagePage) -> None:
        if page.target_id is None:
            self.view.show_end()
        else:
            self.view.show_message(page.target_id)
            if not page.is_unread:
                self.view.choose(page.target_id)
        self.opened.emit()

    def _ask_address(self, address: str) -> None:
        self._open(AddressDialog(self._context.theme, address, self.window()))

    def _open(self, dialog: TextDialog | AddressDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _open_menu(self, at: QPoint) -> None:
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def make_menu(self) -> QMenu:
        """Return the menu of the conversation."""
        return self.menu.make()

    def _on_asked(self, name: str) -> None:
        if name == "pin" and self._row is not None:
            self._commands.toggle_pin(self._row)
        elif name == "open":
            self.open_on_site()
        elif name == "details":
            self.details_wanted.emit()

    def _lay_out(self) -> None:
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        for part in (self.head, self.notice):
            body.addWidget(part)
        body.addWidget(self.view, 1)
        self._foot.setContentsMargins(24, 4, 24, 20)
        body.addLayout(self._foot)
        self.notice.hide()
        self._stack.addWidget(self.nothing)
        self._stack.addWidget(self._body)
        self.setMinimumWidth(self._context.theme.px(LEAST))

    def _connect(self) -> None:
        self.loader.arrived.connect(self._show_page)
        self.view.older_wanted.connect(self.loader.want_older)
        self.view.newer_wanted.connect(self.loader.want_newer)
        self.view.ends_wanted.connect(self.loader.go_to_end)
        self.view.seen.connect(self.reading.see)
        self.view.copy_wanted.connect(self.copy_chosen)
        self.view.address_wanted.connect(self._ask_address)
        self.view.text_wanted.connect(lambda line: self._show_text(self.words.told(line)))
        self.view.menu_wanted.connect(self._open_menu)
        self.view.left.connect(self.left)
        self.head.asked.connect(self._on_asked)
        self.head.menu_wanted.connect(self._open_menu)
        self._context.theme.changed.connect(self.view.restyle)
