"""What can be done to a conversation from this page, and what is said about it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.services.conversation_queries import ThreadRow
from app.ui.later import Later
from app.ui.messages.threads_words import ThreadWords
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.services import conversations, unread
else:
    conversations = Later("app.services.conversations")
    unread = Later("app.services.unread")


class ThreadCommands(QObject):
    """Runs commands on the writer thread; a refusal is shown by the frame as a sentence."""

    def __init__(self, context: PageContext, words: ThreadWords, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._words = words

    def toggle_pin(self, row: ThreadRow) -> None:
        """Keep a conversation on top, or let it go from there."""
        command = (
            conversations.unpin_conversation if row.is_pinned else (conversations.pin_conversation)
        )
        self._context.tasks.write(command, row.id)

    def toggle_archived(self, row: ThreadRow) -> None:
        """Put a conversation away, or take it back."""
        name, tasks = self._words.name(row), self._context.tasks
        if row.is_archived:
            said = self.tr("{name} is in the list again").format(name=name)
            task = tasks.write(conversations.unarchive_conversations, [row.id])
        else:
            said = self.tr("Put away: {name}").format(name=name)
            now = self._context.clock()
            task = tasks.write(conversations.archive_conversations, [row.id], now=now)
        task.then(lambda _nothing: self._context.toast(said, undo=True))

    def mark_unread(self, row: ThreadRow) -> None:
        """Let the client's last words count as unread again."""
        self._context.tasks.note(unread.mark_unread, row.id)

    def mark_all_read(self) -> None:
        """Let everything count as read."""
        self._context.tasks.note(unread.mark_all_read, self._context.clock())

    def set_address(self, row: ThreadRow, address: str) -> None:
        """Note where a conversation lies on its site."""
        said = self.tr("The address was kept.")
        task = self._context.tasks.write(conversations.set_room_url, row.id, address)
        task.then(lambda _nothing: self._context.toast(said, undo=True))

    def link_order(self, row: ThreadRow, order_id: int | None) -> None:
        """Join a conversation to an order, or part it from its order."""
        is_joined = order_id is not None
        said = self.tr("Joined to the order.") if is_joined else self.tr("Parted from the order.")
        task = self._context.tasks.write(conversations.link_order, row.id, order_id)
        task.then(lambda _nothing: self._context.toast(said, undo=True))
