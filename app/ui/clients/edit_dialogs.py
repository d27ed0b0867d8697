"""Small dialogs about one client: who he is, a risk note, what was told to him."""

from datetime import date, datetime, time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.models.moments import JST
from app.models.types import PersonalKind
from app.rulebook.payout_calendar import holiday_name
from app.services.client_details import ClientDetails
from app.services.client_drafts import (
    DETAIL_LENGTH,
    FACT_LENGTH,
    ClientEdit,
    DisclosureDraft,
    RiskDraft,
)
from app.services.order_drafts import NAME_LENGTH
from app.services.risk_queries import RiskNoteRow
from app.ui.clients.commands import ClientCommands
from app.ui.clients.handle_fields import HandleFields
from app.ui.clients.risk_panel import quoted
from app.ui.kit.buttons import ButtonKind
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.date_field import DateField
from app.ui.kit.dialog import Dialog
from app.ui.kit.fields import Field, TextField
from app.ui.kit.growing_text import GrowingText
from app.ui.page import PageContext

LINES = (3, 8)


class ClientDialog(Dialog):
    """A dialog about a client; a subclass adds fields and saves them."""

    def __init__(
        self, context: PageContext, commands: ClientCommands, parent: QWidget | None
    ) -> None:
        super().__init__(context.theme, "", parent)
        self.context = context
        self.commands = commands
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def add_text(self, label: str, most: int, text: str = "", help_text: str = "") -> TextField:
        """Add a labelled line."""
        field = TextField(self.theme, label)
        field.setMaxLength(most)
        field.setText(text)
        self.body.addWidget(Field(self.theme, label, field, help_text))
        return field

    def add_long(self, label: str, text: str = "", help_text: str = "") -> GrowingText:
        """Add a labelled text of several lines."""
        field = GrowingText(self.theme, label, *LINES)
        field.setPlainText(text)
        self.body.addWidget(Field(self.theme, label, field, help_text))
        return field

    def add_day(self, label: str, day: date) -> DateField:
        """Add a labelled day."""
        field = DateField(self.theme, self.context.formats, label, self.today, holiday_name)
        field.set_day(day)
        self.body.addWidget(Field(self.theme, label, field))
        return field

    def finish(self, title: str, accept: str, kind: ButtonKind = "primary") -> None:
        """Add heading and buttons."""
        self.heading.setText(title)
        self.setWindowTitle(title)
        self.add_reject(self.tr("Cancel"))
        self.add_accept(accept, kind)

    def today(self) -> date:
        """Return today in Japan."""
        return self.context.clock().astimezone(JST).date()


class NewDialog(ClientDialog):
    """A new client by name alone; the rest is written in his drawer."""

    def __init__(
        self, context: PageContext, commands: ClientCommands, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, commands, parent)
        self.name = self.add_text(
            self.tr("Name"),
            NAME_LENGTH,
            help_text=self.tr("Clients who buy on a site come in with their first order."),
        )
        self.finish(self.tr("Add a client"), self.tr("Add client"))

    def accept(self) -> None:
        if self.name.text().strip():
            self.commands.add(self.name.text().strip())
            super().accept()
        else:
            self.name.set_wrong(wrong=True)
            self.name.setFocus()


class EditDialog(ClientDialog):
    """Name, reading, what the client does and where, and the names he goes by."""

    def __init__(
        self,
        context: PageContext,
        commands: ClientCommands,
        details: ClientDetails,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, commands, parent)
        self._client_id = details.line.id
        self.name = self.add_text(self.tr("Name"), NAME_LENGTH, details.line.name)
        self.reading = self.add_text(
            self.tr("Reading"),
            NAME_LENGTH,
            details.line.reading,
            self.tr("In kana: lists are sorted by it, and searches find it."),
        )
        self.about = self.add_long(
            self.tr("What the client does, and where"),
            details.about,
            self.tr("Only what you need for the work."),
        )
        self.handles = HandleFields(context, details.handles)
        self.body.addWidget(Field(self.theme, self.tr("Names on the marketplaces"), self.handles))
        self.finish(self.tr("Edit the client"), self.tr("Save"))

    def accept(self) -> None:
        edit = ClientEdit(
            name=self.name.text(),
            reading=self.reading.text(),
            about=self.about.toPlainText(),
            handles=self.handles.handles,
        )
        self.commands.edit(self._client_id, edit)
        super().accept()


class RiskDialog(ClientDialog):
    """A fact that speaks for care, its day, and what proves it."""

    def __init__(
        self,
        context: PageContext,
        commands: ClientCommands,
        client_id: int,
        note: RiskNoteRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, commands, parent)
        self._client_id = client_id
        self._note = note
        self._message_id = None if note is None else note.message_id
        self.say(
            self.tr(
                "It is shown before you accept an order of this client. Write what was,"
                " not what you think of it."
            )
        )
        self.fact = self.add_text(self.tr("What happened"), FACT_LENGTH, note.fact if note else "")
        self.day = self.add_day(self.tr("When"), note.noted_on if note else self.today())
        self.quoted = self.say("", "caption")
        self.quoted.setVisible(note is not None and self._quote(note.message))
        self.evidence = self.add_long(
            self.tr("What proves it"),
            note.evidence if note else "",
            self.tr("For example the number of the order, or where a screenshot lies."),
        )
        self.finish(
            self.tr("Add a risk note") if note is None else self.tr("Edit the risk note"),
            self.tr("Save"),
        )

    def prove_by(self, message_id: int, said_on: date, body: str) -> None:
        """Take a message for what proves it, and its day for that of the fact."""
        self._message_id = message_id
        self.day.set_day(said_on)
        self.quoted.setVisible(self._quote(body))

    def _quote(self, body: str) -> bool:
        self.quoted.setText(self.tr("From a message: “{text}”").format(text=quoted(body)))
        return bool(body)

    def accept(self) -> None:
        if not self.fact.text().strip():
            self.fact.set_wrong(wrong=True)
            self.fact.setFocus()
            return
        draft = RiskDraft(
            fact=self.fact.text(),
            noted_on=self.day.day or self.today(),
            evidence=self.evidence.toPlainText(),
            message_id=self._message_id,
        )
        if self._note is None:
            self.commands.add_risk(self._client_id, draft)
        else:
            self.commands.edit_risk(self._note.id, draft)
        super().accept()


class DisclosureDialog(ClientDialog):
    """What of the seller's own was told, where, to whom, when and what for."""

    def __init__(
        self, context: PageContext, commands: ClientCommands, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, commands, parent)
        self._client_id: int | None = None
        self.to = self.say("")
        self.to.hide()
        self.kind = ChoiceBox()
        for kind in PersonalKind:
            self.kind.addItem(context.text.word(kind), kind)
        self.body.addWidget(Field(self.theme, self.tr("What was told"), self.kind))
        self.site = ChoiceBox()
        self.site.addItem(self.tr("None"), None)
        for site, face in context.marketplaces.items():
            self.site.addItem(face.name, site)
        self.body.addWidget(Field(self.theme, self.tr("Marketplace"), self.site))
        self.detail = self.add_text(
            self.tr("In words"),
            DETAIL_LENGTH,
            help_text=self.tr("“Mobile number” is enough: the number itself need not stand here."),
        )
        self.reason = self.add_text(self.tr("What for"), DETAIL_LENGTH)
        self.day = self.add_day(self.tr("When"), self.today())
        self.finish(self.tr("Record what you told about yourself"), self.tr("Record"))

    def set_client(self, client_id: int, name: str) -> None:
        """Say to whom it was told."""
        self._client_id = client_id
        self.to.setText(self.tr("Told to {name}").format(name=name))
        self.to.show()

    def accept(self) -> None:
        day = self.day.day or self.today()
        is_today = day == self.today()
        noon = datetime.combine(day, time(12), JST)
        draft = DisclosureDraft(
            kind=PersonalKind(self.kind.currentData()),
            detail=self.detail.text(),
            reason=self.reason.text(),
            client_id=self._client_id,
            marketplace_id=self.site.currentData(),
            disclosed_at=self.context.clock() if is_today else noon,
        )
        self.commands.disclose(draft)
        super().accept()
