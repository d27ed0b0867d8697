"""Keeps what is being written: a moment after it was typed, and at once when it is left."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.services.reply_drafts import ReplyDraft, draft_of
from app.services.reply_text import Inserted
from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.tasks import Latest

if TYPE_CHECKING:
    from app.services import reply_drafts
else:
    reply_drafts = Later("app.services.reply_drafts")

KEEP_MS = 700


class DraftKeeper(QObject):
    """Holds the draft of one conversation at a time; nothing of it enters the history."""

    found = Signal(object)
    """The `ReplyDraft` of the conversation, or None."""

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._conversation_id: int | None = None
        self._text = ""
        self._inserted: tuple[Inserted, ...] = ()
        self._is_kept = True
        self._latest = Latest()
        self._timer = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._timer.timeout.connect(self.keep)

    def turn_to(self, conversation_id: int | None) -> None:
        """Keep the draft of the conversation before, and ask for that of this one."""
        self.keep()
        self._conversation_id = conversation_id
        self._text, self._inserted = "", ()
        if conversation_id is not None:
            self._latest.ask(self._context.tasks.read(draft_of, conversation_id)).then(self._take)

    def note(self, text: str, inserted: tuple[Inserted, ...]) -> None:
        """Take notice of what stands there now; it is kept in a moment."""
        if (text, inserted) != (self._text, self._inserted):
            self._text, self._inserted = text, inserted
            self._is_kept = False
            self._timer.start()

    def keep(self) -> None:
        """Keep what is not kept yet."""
        self._timer.stop()
        if self._is_kept or self._conversation_id is None:
            return
        self._is_kept = True
        self._context.tasks.note(
            reply_drafts.save_draft,
            self._conversation_id,
            self._text,
            self._inserted,
            self._context.clock(),
        )

    def drop(self) -> None:
        """Forget the draft: it was copied."""
        self._timer.stop()
        self._text, self._inserted, self._is_kept = "", (), True
        if self._conversation_id is not None:
            self._context.tasks.note(reply_drafts.drop_draft, self._conversation_id)

    def _take(self, draft: ReplyDraft | None) -> None:
        if not self._text:  # else something was typed before the answer came
            self._text, self._inserted = (draft.body, draft.inserted) if draft else ("", ())
            self.found.emit(draft)
