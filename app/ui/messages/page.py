"""The page メッセージ: the conversations, the one that is open, and what stands beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.changes import Changes
from app.services.conversation_queries import ThreadFilter, ThreadView, thread_of_order
from app.services.message_queries import room_of_message
from app.ui.messages.composer import Composer
from app.ui.messages.conversation import ConversationPane
from app.ui.messages.details import DetailsPane
from app.ui.messages.enquiry_commands import EnquiryCommands
from app.ui.messages.enquiry_dialogs import NewEnquiryDialog
from app.ui.messages.panes import Panes
from app.ui.messages.thread_commands import ThreadCommands
from app.ui.messages.threads import ThreadsPane
from app.ui.messages.threads_words import ThreadWords
from app.ui.page import Page, PageContext


class MessagesPage(Page):
    """Wires the three panes; `memory` is where their sizes are remembered, None for nowhere."""

    has_own_heading = True

    def __init__(
        self,
        context: PageContext,
        parent: QWidget | None = None,
        memory: QSettings | None = None,
    ) -> None:
        super().__init__(context, parent)
        words = ThreadWords(context, self)
        self._commands = ThreadCommands(context, words, self)
        self._is_active = False
        self._message_id: int | None = None
        self.threads = ThreadsPane(context, words, self)
        self.talk = ConversationPane(context, words, self._commands, self)
        self.composer = Composer(context, self)
        self.details = DetailsPane(context, self)
        self.talk.set_composer(self.composer)
        self.panes = Panes(context, (self.threads, self.talk, self.details), memory, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.panes)
        self._connect()

    @property
    def title(self) -> str:
        return self.tr("Messages")

    def areas(self) -> Sequence[QWidget]:
        shown = (self.threads.view, self.talk.view, self.composer, self.details)
        return [part for part in shown if part.isVisible()]

    def activate(self) -> None:
        if not self._is_active:
            self._is_active = True
            self.threads.reload()
        self._focus(self.threads.view)

    def open_target(self, **target: object) -> None:
        """Open a conversation by its id, by one of its messages, or by its order."""
        room, message, order = (
            target.get(name) for name in ("conversation_id", "message_id", "order_id")
        )
        self._message_id = message if isinstance(message, int) else None
        if isinstance(room, int):
            self._open(room)
        elif isinstance(message, int):
            self.context.tasks.read(room_of_message, message).then(self._open)
        elif isinstance(order, int):
            self.context.tasks.read(thread_of_order, order).then(self._open)
        view, text = target.get("view"), target.get("text")
        if isinstance(view, str) and view in set(ThreadView):
            self.threads.show_view(ThreadView(view))
        if isinstance(text, str):
            self.threads.show_filter(ThreadFilter(text=text))

    def note_enquiry(self) -> None:
        """Ask for an enquiry that no file tells, and turn to it."""
        dialog = NewEnquiryDialog(self.context, EnquiryCommands(self.context, self), self.window())
        dialog.noted.connect(self._open)
        dialog.open()

    def focus_filter(self) -> None:
        self.threads.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.threads.search.selectAll()

    def next_view(self) -> None:
        self.threads.switch.choose_next()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a conversation that was copied in the browser and is pasted outside of a field."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.context.act("paste_capture")
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        threads, talk = self.threads, self.talk
        threads.chosen.connect(self._show)
        threads.rows.arrived.connect(self._take_rows)
        threads.view.entered.connect(lambda: self._focus(talk.view))
        threads.view.reply_wanted.connect(lambda: self._focus(self.composer))
        threads.view.archive_wanted.connect(self._archive)
        threads.view.unread_wanted.connect(talk.mark_unread)
        threads.view.menu_wanted.connect(talk.head.menu_wanted)
        talk.view.reply_wanted.connect(lambda: self._focus(self.composer))
        talk.left.connect(lambda: self._focus(threads.view))
        self.panes.narrowed.connect(talk.head.details.setVisible)
        talk.details_wanted.connect(self.panes.toggle_details)
        threads.add.clicked.connect(self.note_enquiry)
        self.details.quote_written.connect(
            lambda told: self.composer.insert(told.text, told.inserted)
        )
        self.context.tasks.committed.connect(self._on_committed)

    def _open(self, conversation_id: int | None) -> None:
        if conversation_id is None:
            self.context.toast(self.tr("No conversation of this order was captured yet."))
        elif conversation_id == self.threads.current_id and self._message_id is not None:
            self._show(conversation_id)
        else:
            self.threads.show_conversation(conversation_id)

    def _show(self, conversation_id: int | None) -> None:
        message_id, self._message_id = self._message_id, None
        self.talk.show_conversation(conversation_id, message_id)
        self.composer.show_conversation(conversation_id)
        self.details.show_conversation(conversation_id)
        if message_id is not None:
            self._focus(self.talk.view)
        if conversation_id is not None:
            self.threads.rows.want([conversation_id])
            self._take_rows(frozenset({conversation_id}))

    def _take_rows(self, ids: frozenset[int]) -> None:
        shown = self.threads.current_id
        if shown is None or shown not in ids:
            return
        row = self.threads.rows.row(shown)
        if row is not None:
            self.talk.show_row(row)

    def _focus(self, target: QWidget) -> None:
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _archive(self) -> None:
        row = self.talk.row
        if row is not None:
            self.threads.step_off()
            self._commands.toggle_archived(row)

    def _on_committed(self, changes: Changes) -> None:
        if self._is_active:
            self.threads.on_committed(changes)
            self.talk.on_committed(changes)
