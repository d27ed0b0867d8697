"""What stands where no conversation is: the first use, nothing found, or all done."""

from PySide6.QtCore import Signal

from app.models.moments import from_epoch
from app.services.conversation_queries import (
    ThreadCounts,
    ThreadFilter,
    ThreadView,
    last_answered_at,
)
from app.ui.kit.buttons import Button
from app.ui.kit.empty_state import EmptyState
from app.ui.page import PageContext
from app.ui.tasks import Latest


class ThreadsEmpty(EmptyState):
    """Says why the list is empty, and offers the way on."""

    cleared = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__(context.theme, "inbox", "", narrow=True)
        self._context = context
        self._latest = Latest()
        self.capture = Button(context.theme, self.tr("Capture files"), "download", "primary")
        self.paste = Button(context.theme, self.tr("Paste a conversation"), kind="ghost")
        self.clear = Button(context.theme, self.tr("Show all conversations"))
        for button in (self.capture, self.paste, self.clear):
            self.add_button(button)
        self.capture.clicked.connect(lambda: context.act("capture"))
        self.paste.clicked.connect(lambda: context.act("paste_capture"))
        self.clear.clicked.connect(self.cleared)

    def tell(self, where: ThreadFilter, counts: ThreadCounts) -> None:
        """Say what this filter of these conversations leaves."""
        is_first = not counts.has_any
        self.capture.setVisible(is_first)
        self.paste.setVisible(is_first)
        self.clear.setVisible(not is_first and where != ThreadFilter())
        if is_first:
            self.set_text(
                self.tr("Conversations of all sites stand here."),
                self.tr("Capture a saved page or a mail, or paste what you copied in the browser."),
            )
        elif where == ThreadFilter(view=ThreadView.WAITING):
            self.set_text(self.tr("Nobody is waiting for a reply."))
            self._latest.ask(self._context.tasks.read(last_answered_at)).then(self._tell_last)
        elif where == ThreadFilter(view=ThreadView.UNREAD):
            self.set_text(self.tr("Everything is read."))
        elif where == ThreadFilter():
            self.set_text(self.tr("Every conversation was put away."))
        else:
            self.set_text(
                self.tr("No conversation is found."), self.tr("Search for less, or clear filters.")
            )

    def _tell_last(self, at: int | None) -> None:
        if at is not None:
            when = self._context.formats.moment(from_epoch(at), self._context.clock())
            said = self.tr("You answered last: {when}").format(when=when)
            self.set_text(self.tr("Nobody is waiting for a reply."), said)
