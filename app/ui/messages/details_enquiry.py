"""The enquiry of a conversation in its details: how it stands, and what to do next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.moments import JST
from app.models.types import Stage
from app.rulebook.schema import LocalName
from app.services.conversation_details import ConversationDetails
from app.services.order_details import OrderDetails
from app.services.reply_text import Composed, ReplyFacts, resolve
from app.ui.kit.buttons import Button
from app.ui.kit.labels import Label
from app.ui.messages.enquiry_commands import EnquiryCommands
from app.ui.messages.enquiry_dialogs import AcceptDialog, CloseDialog
from app.ui.orders.commands import OrderCommands
from app.ui.orders.order_dialogs import QuoteDialog, QuoteTold
from app.ui.page import PageContext


class EnquiryPart(QWidget):
    """Offers to make an enquiry of a conversation, a quote of an enquiry, an order of a quote."""

    quote_written = Signal(object)
    """The `Composed` words that tell the client of a quote."""

    def __init__(self, context: PageContext, orders: OrderCommands) -> None:
        super().__init__()
        self._context = context
        self._orders = orders
        self._commands = EnquiryCommands(context, self)
        self._conversation: ConversationDetails | None = None
        self._details: OrderDetails | None = None
        theme = context.theme
        self.heading = Label(theme, self.tr("Enquiry"), "caption_b", "text2")
        self.state = Label(theme, "", "body", "text").wrapped()
        self.start = Button(theme, self.tr("Make it an enquiry"), "plus")
        self.quote = Button(theme, self.tr("Quote a price"), "file-text")
        self.accept = Button(theme, self.tr("Make it an order"), "check")
        self.close_it = Button(theme, self.tr("Close it"), "", "ghost")
        self._lay_out()
        self.start.clicked.connect(self._start)
        self.quote.clicked.connect(self._quote)
        self.accept.clicked.connect(lambda: self._open(AcceptDialog))
        self.close_it.clicked.connect(lambda: self._open(CloseDialog))

    def show_details(self, conversation: ConversationDetails) -> None:
        """Show a conversation without an order; one that has one comes by `show_order`."""
        self._conversation = conversation
        has_order = conversation.order_id is not None
        self.setVisible(not has_order)
        if not has_order:
            self._details = None
            self.state.setText(self.tr("Nothing but a conversation so far."))
            self._offer(can_start=True)

    def show_order(self, details: OrderDetails) -> None:
        """Show how an enquiry stands; an order that was bought shows nothing here."""
        if details.row.stage is Stage.INQUIRY:
            self._details = details
            self.state.setText(self._said(details))
            self._offer(can_start=False)
            self.show()
        elif self._conversation is not None and self._conversation.order_id is not None:
            self._details = None
            self.hide()

    def _said(self, details: OrderDetails) -> str:
        if details.quote_price is None:
            return self.tr("It waits for your answer: no price was quoted yet.")
        price = self._context.formats.money(details.quote_price)
        said = self.tr("Quoted {price}.").format(price=price)
        if details.quote_expires_on is not None:
            day = self._context.formats.day(details.quote_expires_on)
            said = self.tr("Quoted {price}, valid until {day}.").format(price=price, day=day)
        return f"{said}\n{details.quote_basis}" if details.quote_basis else said

    def _offer(self, *, can_start: bool) -> None:
        self.start.setVisible(can_start)
        for button in (self.quote, self.accept, self.close_it):
            button.setVisible(not can_start)
        is_quoted = self._details is not None and self._details.quote_price is not None
        self.quote.setText(self.tr("Quote anew") if is_quoted else self.tr("Quote a price"))

    def _start(self) -> None:
        if self._conversation is not None:
            self._commands.start(self._conversation.id)

    def _quote(self) -> None:
        if self._details is not None:
            dialog = QuoteDialog(self._context, self._orders, self._details, self.window())
            dialog.quoted.connect(self._write)
            dialog.open()

    def _open(self, kind: type[AcceptDialog | CloseDialog]) -> None:
        if self._details is not None:
            kind(self._context, self._commands, self._details, self.window()).open()

    def _write(self, told: QuoteTold) -> None:
        """Write to the client what was quoted: its words know that they are the price's."""
        lines = [self.tr("My quote is {price}.")]
        if told.basis:
            lines.append(self.tr("It covers: {basis}").format(basis=told.basis))
        if told.expires_on is not None:
            day = self._context.formats.long_day(told.expires_on)
            lines.append(self.tr("It holds until {day}.").format(day=day))
        today = self._context.clock().astimezone(JST).date()
        facts = ReplyFacts(LocalName(ja="", en=""), today, price=told.price)
        composed: Composed = resolve("\n".join(lines), facts)
        self.quote_written.emit(composed)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(self.state)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.start)
        first.addWidget(self.quote)
        second.addWidget(self.accept)
        second.addWidget(self.close_it)
        for row in (first, second):
            row.setSpacing(8)
            row.addStretch(1)
            column.addLayout(row)
