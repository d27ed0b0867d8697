"""Notes what was read: only what was wholly on screen, in the window that is in front."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.models.moments import from_epoch
from app.services.message_queries import MessageLine
from app.ui.later import Later
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.services import unread
else:
    unread = Later("app.services.unread")

READ_MS = 700
"""So long something must be in sight to count as read."""


class Reading(QObject):
    """Marks one conversation after the other as read, as far as it was seen."""

    def __init__(self, context: PageContext, pane: QWidget) -> None:
        super().__init__(pane)
        self._context = context
        self._pane = pane
        self._conversation_id: int | None = None
        self._has_unread = False
        self._seen_at = self._marked_at = 0
        self._timer = QTimer(self, singleShot=True, interval=READ_MS)
        self._timer.timeout.connect(self._mark)

    def turn_to(self, conversation_id: int | None) -> None:
        """Begin with another conversation."""
        self._timer.stop()
        self._conversation_id = conversation_id
        self._has_unread = False
        self._seen_at = self._marked_at = 0

    def set_unread(self, *, has_unread: bool) -> None:
        """Take notice whether anything is unread."""
        self._has_unread = has_unread
        if has_unread and self._seen_at > self._marked_at:
            self._timer.start()

    def leave_unread(self) -> None:
        """Mark nothing more until the conversation is opened again."""
        self._timer.stop()
        self._marked_at = 2**62

    def see(self, line: MessageLine) -> None:
        """Take notice of the last message in sight."""
        self._seen_at = max(self._seen_at, line.sent_at)
        if self._has_unread and self._seen_at > self._marked_at and not self._timer.isActive():
            self._timer.start()

    def _mark(self) -> None:
        window = self._pane.window()
        if self._conversation_id is None or not self._pane.isVisible():
            return
        if not window.isActiveWindow():
            self._timer.start()  # it is in front of somebody else; he may come back
            return
        if self._seen_at > self._marked_at:
            self._marked_at = self._seen_at
            until = from_epoch(self._seen_at)
            self._context.tasks.note(unread.mark_read, self._conversation_id, until)
