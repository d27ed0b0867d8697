"""The dialogs about an enquiry: note a new one, make it an order, end it."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.errors import AppError
from app.models.moments import JST
from app.rulebook.payout_calendar import holiday_name
from app.services.enquiry_drafts import Acceptance, EnquiryDraft
from app.services.order_details import OrderDetails
from app.services.order_drafts import NUMBER_LENGTH
from app.services.preference_queries import BookFacts, book_facts
from app.ui.clients.risk_banner import RiskBanner
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.date_field import DateField
from app.ui.kit.dialog import Dialog
from app.ui.kit.fields import Field, TextField
from app.ui.kit.growing_text import GrowingText
from app.ui.kit.labels import Label
from app.ui.messages.enquiry_commands import EnquiryCommands
from app.ui.orders.client_field import ClientField
from app.ui.page import PageContext

LINES = (4, 10)


class EnquiryDialog(Dialog):
    """A dialog about an enquiry; what the book refuses is said in it."""

    def __init__(
        self, context: PageContext, commands: EnquiryCommands, title: str, parent: QWidget | None
    ) -> None:
        super().__init__(context.theme, title, parent)
        self.context = context
        self.commands = commands
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fields: dict[str, Field] = {}
        self.problem = Label(context.theme, "", "caption", "bad").wrapped()
        self.problem.hide()

    def add_field(self, name: str, label: str, control: QWidget, help_text: str = "") -> None:
        """Add a labelled input; errors that name it are said below it."""
        self.fields[name] = Field(self.theme, label, control, help_text)
        self.body.addWidget(self.fields[name])

    def finish(self, accept: str) -> None:
        """Add the buttons."""
        self.body.addWidget(self.problem)
        self.add_reject(self.tr("Cancel"))
        self.add_accept(accept)

    def done_with(self) -> None:
        """Close: it was done."""
        super().accept()

    def failed(self, error: BaseException) -> None:
        """Say what is wrong, and let it be mended."""
        self.setEnabled(True)
        if not isinstance(error, AppError):
            self.context.fail(error)
            return
        field = self.fields.get(str(error.details.get("field", "")))
        sentence = self.context.text.error(error)
        if field is not None:
            field.set_error(sentence)
            field.control.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.problem.setText(sentence)
            self.problem.show()

    def today(self) -> date:
        """Return today in Japan."""
        return self.context.clock().astimezone(JST).date()


class NewEnquiryDialog(EnquiryDialog):
    """Who asks, on which site, and in which words."""

    noted = Signal(int)
    """The id of its conversation."""

    def __init__(
        self, context: PageContext, commands: EnquiryCommands, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, commands, "", parent)
        title = self.tr("New enquiry")
        self.setWindowTitle(title)
        self.heading.setText(title)
        theme = context.theme
        self._facts = BookFacts()
        self.client = ClientField(context)
        self.risks = RiskBanner(context)
        self.site = ChoiceBox()
        self.text = GrowingText(theme, self.tr("What is asked"), *LINES)
        self.text.setPlaceholderText(self.tr("Paste the client's words here"))
        self.title = TextField(
            theme, self.tr("Title"), self.tr("Taken from the words if left empty")
        )
        self.add_field("client", self.tr("Client"), self.client)
        self.body.addWidget(self.risks)
        self.add_field("marketplace", self.tr("Marketplace"), self.site)
        self.add_field("body", self.tr("What is asked"), self.text)
        self.add_field("title", self.tr("Title"), self.title)
        self.finish(self.tr("Note the enquiry"))
        self.client.textChanged.connect(lambda name: self.risks.show_named(name.strip()))
        context.tasks.read(book_facts).then(self._take_facts)

    def accept(self) -> None:
        self.setEnabled(False)
        draft = EnquiryDraft(
            marketplace_id=str(self.site.currentData()),
            client=self.client.text(),
            text=self.text.toPlainText(),
            title=self.title.text(),
            tax_status=self._facts.tax_status,
        )
        self.commands.note(draft, self._done, self.failed)

    def _done(self, conversation_id: int) -> None:
        self.noted.emit(conversation_id)
        self.done_with()

    def _take_facts(self, facts: BookFacts) -> None:
        """Offer the sites where something can be bought today, the seller's own first."""
        self._facts = facts
        catalog = self.context.catalog
        others = [site for site in self.context.marketplaces if site not in facts.marketplaces]
        for site in (*facts.marketplaces, *others):
            if site in catalog.ids and catalog.marketplace(site).is_open(self.today()):
                self.site.addItem(self.context.face(site).name, site)


class AcceptDialog(EnquiryDialog):
    """Asks once for what an order has beyond its enquiry: the day, and the site's number."""

    def __init__(
        self,
        context: PageContext,
        commands: EnquiryCommands,
        details: OrderDetails,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, commands, "", parent)
        title = self.tr("Make it an order")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self._details = details
        theme, row = context.theme, details.row
        self.risks = RiskBanner(context)
        self.risks.show_client(row.client_id)
        self.due = DateField(theme, context.formats, self.tr("Due date"), self.today, holiday_name)
        self.due.set_day(row.due_on)
        self.number = TextField(theme, self.tr("Number on the site"), "")
        self.number.setMaxLength(NUMBER_LENGTH)
        self.say(f"{row.title} ・ {row.client}" if row.client else row.title)
        self.say(self._figures(), "caption")
        self.body.addWidget(self.risks)
        self.add_field("due", self.tr("Due date"), self.due)
        self.add_field(
            "number",
            self.tr("Number on the site"),
            self.number,
            self.tr("May stay empty: a capture of the order fills it in."),
        )
        self.finish(self.tr("Make it an order"))

    def accept(self) -> None:
        self.setEnabled(False)
        accepted = Acceptance(due_on=self.due.day, number=self.number.text().strip() or None)
        self.commands.accept(self._details.row.id, accepted, self.done_with, self.failed)

    def _figures(self) -> str:
        row, money = self._details.row, self.context.formats.money
        if self._details.quote_price is None:
            return self.tr("No price was quoted: it can be filled in later.")
        text = self.tr("Price {price} ・ take-home {net}")
        return text.format(price=money(self._details.quote_price), net=money(row.net))


class CloseDialog(EnquiryDialog):
    """Asks why an enquiry came to nothing; the reason stays in its record."""

    def __init__(
        self,
        context: PageContext,
        commands: EnquiryCommands,
        details: OrderDetails,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, commands, "", parent)
        title = self.tr("Close the enquiry")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self._order_id = details.row.id
        self.reason = ChoiceBox()
        self.reason.setEditable(True)
        self.reason.addItems(
            [
                self.tr("No answer from the client"),
                self.tr("The quote ran out"),
                self.tr("The price did not fit"),
                self.tr("I declined"),
            ]
        )
        self.say(details.row.title)
        self.add_field("reason", self.tr("Why"), self.reason)
        self.finish(self.tr("Close the enquiry"))

    def accept(self) -> None:
        self.commands.close(self._order_id, self.reason.currentText())
        self.done_with()
