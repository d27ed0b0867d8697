"""The client of a conversation in its details: who he is, what he brought, what to mind."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.conversation_details import ClientFacts, ConversationDetails
from app.services.order_drafts import NOTE_LENGTH
from app.ui.kit.buttons import Button
from app.ui.kit.chips import ChipRow
from app.ui.kit.growing_text import GrowingText
from app.ui.kit.labels import Label
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.later import Later
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.services import clients
else:
    clients = Later("app.services.clients")

NOTE_LINES = (2, 8)


class ClientPart(QWidget):
    """The client in short, with a note that is saved when it is left."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._client: ClientFacts | None = None
        theme = context.theme
        self.more = Button(theme, self.tr("Details"), "chevron-right", "link")
        self.more.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the icon after the word
        self.who = _Who(context)
        self.figures = _Figures(context)
        self.tags = ChipRow(theme, self.tr("Tags"))
        self.note = GrowingText(theme, self.tr("My note on the client"), *NOTE_LINES)
        self.note.setPlaceholderText(self.tr("A note for your eyes only"))
        self.note.setProperty("note", "true")
        self._lay_out()
        self.more.clicked.connect(self._open)
        self.note.left.connect(self.save)

    def show_details(self, details: ConversationDetails) -> None:
        """Show the client of this conversation; what is being typed about him stays."""
        client = details.client
        is_new = self._client is None or client is None or client.id != self._client.id
        if is_new:
            self.save()
        self.setVisible(client is not None)
        self._client = client
        if client is None:
            return
        self.who.show_client(client)
        self.figures.show_client(client)
        self.tags.show_words(client.tags)
        if is_new or not self.note.hasFocus():
            self.note.setPlainText(client.note)

    def save(self) -> None:
        """Keep what was written about the client."""
        client, text = self._client, self.note.toPlainText().strip()[:NOTE_LENGTH]
        if client is None or text == client.note:
            return
        self._client = client._replace(note=text)
        said = self.tr("Saved the note")
        self._context.tasks.write(clients.set_client_note, client.id, text).then(
            lambda _nothing: self._context.toast(said, undo=True)
        )

    def _open(self) -> None:
        if self._client is not None:
            self._context.navigate("clients", client_id=self._client.id)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(Label(self._context.theme, self.tr("Client"), "caption_b", "text2"), 1)
        head.addWidget(self.more)
        column.addWidget(_Rule(self._context.theme))
        column.addLayout(head)
        for part in (self.who, self.figures, self.tags, self.note):
            column.addWidget(part)


class _Rule(Painted):
    """A line across the pane."""

    def restyle(self) -> None:
        self.setFixedHeight(1)

    def draw(self, brush: Brush, width: float, height: float) -> None:
        self.setFixedHeight(1)
        brush.line(0, 0, width, height)


class _Who(Painted):
    """The client's disc, his name, and what he does."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context.theme)
        self._client: ClientFacts | None = None
        self.restyle()

    def show_client(self, client: ClientFacts) -> None:
        """Show this client."""
        self._client = client
        self.setAccessibleName(client.name)
        self.setAccessibleDescription(client.about)
        self.setToolTip(client.name)
        self.update()

    def restyle(self) -> None:
        self.setFixedHeight(self.theme.px(40))

    def draw(self, brush: Brush, width: float, height: float) -> None:
        client, px = self._client, self.theme.px
        if client is None:
            return
        brush.avatar(0, 0, client.id, client.name, px(40))
        x, room = px(52), width - px(52)
        if client.about:
            brush.text(x, 0, client.name, "body_b", "text", room, height=height / 2)
            brush.text(x, height / 2, client.about, "caption", "text2", room, height=height / 2)
        else:
            brush.text(x, 0, client.name, "body_b", "text", room, height=height)


class _Figures(Painted):
    """How many orders, how much was left of them, how many stars he gave."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context.theme)
        self._context = context
        self._figures: list[tuple[str, str]] = []
        self.restyle()

    def show_client(self, client: ClientFacts) -> None:
        """Show the figures of this client."""
        rating = "—" if client.rating is None else f"{client.rating / 10:.1f}"
        orders = self.tr("{n}").format(n=client.orders)
        self._figures = [
            (orders, self.tr("Orders")),
            (self._context.formats.money(client.net), self.tr("Take-home in all")),
            (rating, self.tr("Rating received")),
        ]
        self.setAccessibleName(
            self._context.formats.listed(f"{name} {value}" for value, name in self._figures)
        )
        self.update()

    def restyle(self) -> None:
        self.setFixedHeight(self.theme.px(42))

    def draw(self, brush: Brush, width: float, height: float) -> None:
        x = 0.0
        for (value, name), share in zip(self._figures, (0.26, 0.4, 0.34), strict=False):
            room = width * share - 6
            brush.text(x, 0, value, "large_b", "text", room, height=height / 2)
            brush.text(x, height / 2, name, "micro", "text3", room, height=height / 2)
            x += width * share
