"""The pane beside a conversation: its order or enquiry, its client, its files."""

from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.models.changes import Changes
from app.services.conversation_details import ConversationDetails, conversation_details
from app.ui.clients.risk_banner import RiskBanner
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.messages.details_client import ClientPart
from app.ui.messages.details_enquiry import EnquiryPart
from app.ui.messages.details_files import FilesPart
from app.ui.messages.details_order import OrderPart
from app.ui.page import PageContext
from app.ui.tasks import Latest

WIDTH = 304
SPEAKING_OF_IT = (
    "conversations",
    "messages",
    "attachments",
    "orders",
    "payments",
    "checklist_items",
    "observed_deadlines",
    "clients",
    "client_tags",
    "risk_notes",
)


class DetailsPane(QWidget):
    """Shows one conversation's details and follows what is changed of them."""

    quote_written = Signal(object)
    """The `Composed` words that tell the client of a quote."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._conversation_id: int | None = None
        self._latest = Latest()
        self.setAccessibleName(self.tr("Details"))
        self.setMinimumWidth(context.theme.px(WIDTH))
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)
        context.tasks.committed.connect(self._on_committed)

    @cached_property
    def sheet(self) -> "DetailsSheet":
        """What is shown, made when the first conversation is: the page so turns sooner."""
        made = DetailsSheet(self._context)
        made.enquiry.quote_written.connect(self.quote_written)
        self._area.setWidget(made)
        made.hide()
        return made

    def show_conversation(self, conversation_id: int | None) -> None:
        """Show what stands beside this conversation, or nothing."""
        if self._has_sheet:
            self.sheet.client.save()
        self._conversation_id = conversation_id
        if conversation_id is not None:
            self.reload()
        elif self._has_sheet:
            self.sheet.hide()

    def reload(self) -> None:
        """Ask for the conversation again."""
        if self._conversation_id is not None:
            task = self._context.tasks.read(conversation_details, self._conversation_id)
            self._latest.ask(task).then(self._take)

    @property
    def _has_sheet(self) -> bool:
        return "sheet" in self.__dict__

    def _take(self, details: ConversationDetails | None) -> None:
        self.sheet.setVisible(details is not None)
        if details is not None:
            self.sheet.show_details(details)

    def _on_committed(self, changes: Changes) -> None:
        if changes.touches(*SPEAKING_OF_IT):
            self.reload()


class DetailsSheet(Painted):
    """The parts of the pane on their ground."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context.theme)
        self.setObjectName("scrolled")
        self.risks = RiskBanner(context)
        self.order = OrderPart(context)
        self.enquiry = EnquiryPart(context, self.order.commands)
        self.client = ClientPart(context)
        self.files = FilesPart(context)
        self._parts = (self.enquiry, self.order, self.client, self.files)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 16, 20)
        column.setSpacing(16)
        for part in (self.risks, *self._parts):
            column.addWidget(part)
        column.addStretch(1)
        self.order.shown.connect(self.enquiry.show_order)

    def show_details(self, details: ConversationDetails) -> None:
        """Show these in every part."""
        self.risks.show_client(details.client.id if details.client else None)
        for part in self._parts:
            part.show_details(details)

    def draw(self, brush: Brush, width: float, height: float) -> None:
        brush.painter.fillRect(0, 0, int(width), int(height), self.theme.color("surface"))
        brush.line(0, 0, 1, height)
