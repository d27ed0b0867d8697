"""What can be done with an enquiry: begin it, make it an order, end it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.services.enquiry_drafts import Acceptance, EnquiryDraft
from app.services.preference_queries import BookFacts, book_facts
from app.ui.later import Later
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.services import enquiries
else:
    enquiries = Later("app.services.enquiries")


class EnquiryCommands(QObject):
    """Each asks the writer and says what came of it; everything can be undone."""

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def start(self, conversation_id: int) -> None:
        """Make an enquiry of a conversation."""

        def begin(facts: BookFacts) -> None:
            self._context.tasks.write(
                enquiries.start_enquiry,
                conversation_id,
                tax_status=facts.tax_status,
                catalog=self._context.catalog,
                now=self._context.clock(),
            ).then(lambda _id: self._say(self.tr("Now an enquiry: it stands on the board too")))

        self._context.tasks.read(book_facts).then(begin)

    def note(
        self,
        draft: EnquiryDraft,
        done: Callable[[int], object],
        failed: Callable[[BaseException], object],
    ) -> None:
        """Keep an enquiry that no file tells; hand the id of its conversation, or the error."""

        def tell(conversation_id: int) -> None:
            self._say(self.tr("Noted the enquiry"))
            done(conversation_id)

        self._context.tasks.write(
            enquiries.note_enquiry, draft, catalog=self._context.catalog, now=self._context.clock()
        ).then(tell).otherwise(failed)

    def accept(
        self,
        order_id: int,
        accepted: Acceptance,
        done: Callable[[], object],
        failed: Callable[[BaseException], object],
    ) -> None:
        """Let an enquiry become an order."""

        def tell(_nothing: None) -> None:
            self._say(self.tr("Now an order"))
            done()

        now = self._context.clock()
        self._context.tasks.write(
            enquiries.accept_enquiry,
            order_id,
            accepted,
            catalog=self._context.catalog,
            at=now,
            now=now,
        ).then(tell).otherwise(failed)

    def close(self, order_id: int, reason: str) -> None:
        """End an enquiry that comes to nothing."""
        now = self._context.clock()
        self._context.tasks.write(
            enquiries.close_enquiry,
            order_id,
            reason,
            catalog=self._context.catalog,
            at=now,
            now=now,
        ).then(lambda _nothing: self._say(self.tr("Closed the enquiry")))

    def _say(self, text: str) -> None:
        self._context.toast(text, undo=True)
